import { openToPeople, type RegisterOptions } from "#register/options.ts";
import { type Diagnosis, ok, problem, warning } from "./diagnosis.ts";
import { fetchFile, textOf } from "./fetch-file.ts";

/** Whether Entra knows each tenant, and issues tokens in its name. */
export async function lookAtEntra(register: RegisterOptions | null): Promise<readonly Diagnosis[]> {
  const open = openToPeople(register);
  if (open === null || open.signIn === "development") return [];
  const { authority } = open.signIn;
  return Promise.all(open.tenants.map(({ id }, at) => lookAtTenant(authority, id, `register.tenants[${at}].id`)));
}

async function lookAtTenant(authority: string, tenant: string, path: string): Promise<Diagnosis> {
  const fetched = await fetchFile(`${authority}/${tenant}/v2.0/.well-known/openid-configuration`);
  if ("fault" in fetched)
    return warning(
      "entra-away",
      `${authority} cannot be reached from here (${fetched.fault})`,
      "let the server reach it: without its keys nobody can sign in",
    );
  if (fetched.status !== 200)
    return problem(
      `entra-tenant:${tenant}`,
      `Entra knows no tenant of the id in ${path}`,
      "copy the Directory (tenant) ID from the app registration's page",
    );
  return textOf(fetched).includes(`"issuer":"${authority}/${tenant}/v2.0"`)
    ? ok(`entra:${tenant}`, `Entra issues tokens for the tenant in ${path}`)
    : problem(
        `entra-issuer:${tenant}`,
        `Entra names another issuer for the tenant in ${path}`,
        'write the id itself, not a name, and "requestedAccessTokenVersion": 2 in the app\'s manifest',
      );
}
