import type { Entry } from "#core/policy/extend.ts";
import { parsePolicy } from "#core/policy/parse-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { policyShape } from "#core/policy/policy-shape.ts";
import type { Problem } from "#core/policy/problem.ts";
import { fillIn } from "#core/policy/shape/fill-in.ts";
import { findProblems, isRecord } from "#core/policy/shape/find-problems.ts";
import { findServerMistakes, type RegisterOptions, type ServeOptions, type TenantOptions } from "#register/options.ts";
import type { AddIn } from "./add-in-shape.ts";
import { orgShape, serverShape } from "./org-shape.ts";
import type { RepeatedKey } from "./scan-json.ts";

/** Everything that an organisation file holds; null for a part that it does not name. */
export interface OrganisationFile {
  /** What is compiled into the add-in, and nothing else of the file. */
  readonly policy: Policy;
  readonly addIn: AddIn | null;
  readonly serve: ServeOptions;
  readonly register: RegisterOptions | null;
  /** Warnings of `policy check` that somebody has accepted, with the reason. */
  readonly accepted: Readonly<Record<string, string>>;
  /** The file as it was written. */
  readonly source: Source;
  readonly repeated: readonly RepeatedKey[];
}

/** What somebody wrote, as far as it is asked for by those who say where in the file something stands. */
export interface Source {
  readonly organisation?: Readonly<Record<string, unknown>> & { readonly secureMail?: readonly Entry[] };
  readonly rules?: readonly Entry[];
  readonly [key: string]: unknown;
}

interface ServerPart extends Pick<OrganisationFile, "addIn" | "serve" | "accepted"> {
  readonly register: RawRegister | null;
}

interface RawRegister extends Omit<RegisterOptions, "tenants"> {
  readonly tenants: readonly (Omit<TenantOptions, "name"> & { readonly name: string | null })[];
}

/** An organisation file that `JSON.parse` gave: whole, or every problem in it with its path. */
export function parseOrg(json: unknown, repeated: readonly RepeatedKey[] = []): OrganisationFile | readonly Problem[] {
  if (!isRecord(json)) return findProblems(orgShape, json);
  const strangers = Object.keys(json).filter((key) => !Object.hasOwn(orgShape.fields, key));
  const parsed = parsePolicy(only(json, (key) => Object.hasOwn(policyShape.fields, key) && key !== "$schema"));
  const server = parseServer(only(json, (key) => Object.hasOwn(serverShape.fields, key)));
  const problems = [
    ...strangers.flatMap((key) => findProblems(orgShape, { organisation: {}, [key]: json[key] })),
    ...(parsed.ok ? [] : parsed.problems),
    ...("serve" in server ? [] : server),
  ];
  if (!parsed.ok || !("serve" in server) || problems.length > 0) return problems;
  const { policy } = parsed;
  const { addIn, serve, register, accepted } = server;
  const file = {
    policy,
    addIn: addIn && { ...addIn, provider: addIn.provider || policy.organisation.name || "Postvagt" },
    serve,
    register: register && fillTenants(register, policy),
    accepted,
    // Its shape has been checked above.
    source: json as Source,
    repeated,
  };
  const gaps = findGaps(file);
  return gaps.length > 0 ? gaps : file;
}

function only(json: Readonly<Record<string, unknown>>, isWanted: (key: string) => boolean): object {
  return Object.fromEntries(Object.entries(json).filter(([key]) => isWanted(key)));
}

function parseServer(json: object): ServerPart | readonly Problem[] {
  const problems = findProblems(serverShape, json);
  if (problems.length > 0) return problems;
  // The shape has just been checked field by field; the type says the same in another language.
  const part = fillIn(serverShape, json) as ServerPart;
  const mistakes = findServerMistakes(part.serve, part.register);
  return mistakes.length > 0 ? mistakes : part;
}

/** What a tenant does not say is what the file says of the organisation. */
function fillTenants(register: RawRegister, { organisation }: Policy): RegisterOptions {
  const { name, dataProtection } = organisation;
  const tenants = register.tenants.map((tenant) => ({
    ...tenant,
    // Tokens name it in small letters.
    id: tenant.id.toLowerCase(),
    name: tenant.name ?? name,
    dpoName: tenant.dpoName ?? (dataProtection.name || null),
    dpoMail: tenant.dpoMail ?? (dataProtection.mail || null),
    dpoPhone: tenant.dpoPhone ?? (dataProtection.phone || null),
  }));
  return { ...register, tenants };
}

/** What one part needs of another. */
function findGaps({ addIn, register }: OrganisationFile): readonly Problem[] {
  const nameless = (register?.tenants ?? []).flatMap(({ name }, at) =>
    name === ""
      ? [{ path: `register.tenants[${at}].name`, expected: "a name here or in organisation", found: "none" }]
      : [],
  );
  if (addIn !== null || register === null || register.smtp === null) return nameless;
  const expected = "the add-in's address, which the reminders of register.smtp link to";
  return [...nameless, { path: "addIn", expected, found: "nothing" }];
}
