import { findMistakes } from "#core/policy/find-mistakes.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { Problem } from "#core/policy/problem.ts";
import { fillIn } from "#core/policy/shape/fill-in.ts";
import { findProblems, isRecord } from "#core/policy/shape/find-problems.ts";
import { findServerMistakes, type RegisterOptions, type ServeOptions, type TenantOptions } from "#register/options.ts";
import type { AddIn } from "./add-in-shape.ts";
import { orgShape } from "./org-shape.ts";

/** Everything that an organisation file holds; null for a part that it does not name. */
export interface OrganisationFile {
  /** What is compiled into the add-in, and nothing else of the file. */
  readonly policy: Policy;
  readonly addIn: AddIn | null;
  readonly serve: ServeOptions;
  readonly register: RegisterOptions | null;
}

interface Filled extends Policy, Omit<OrganisationFile, "policy" | "register"> {
  readonly $schema?: string;
  readonly register: RawRegister | null;
}

interface RawRegister extends Omit<RegisterOptions, "tenants"> {
  readonly tenants: readonly (Omit<TenantOptions, "name"> & { readonly name: string | null })[];
}

/** An organisation file that `JSON.parse` gave: whole, or every problem in it with its path. */
export function parseOrg(json: unknown): OrganisationFile | readonly Problem[] {
  const problems = findProblems(orgShape, json);
  const isOnlyIn = (part: RegExp) => problems.every(({ path }) => part.test(path));
  // A part that its shape fits is looked at as a whole, whatever is wrong with the rest, so that nobody has to mend twice.
  if (!isRecord(json)) return problems;
  const isPolicyRight = isOnlyIn(/^(?:addIn|serve|register)\b/);
  const isServerRight = isOnlyIn(/^(?!(?:addIn|serve|register)\b)/);
  if (!isPolicyRight && !isServerRight) return problems;
  // The shape has just been checked field by field; the type says the same in another language.
  const { $schema: _schema, addIn, serve, register, ...policy } = fillIn(orgShape, json) as Filled;
  const mistakes = [
    ...problems,
    ...(isPolicyRight ? findMistakes(policy) : []),
    ...(isServerRight ? findServerMistakes(serve, register) : []),
  ];
  if (mistakes.length > 0) return mistakes;
  const file = {
    policy,
    addIn: addIn && { ...addIn, provider: addIn.provider || policy.organisation.name || "Postvagt" },
    serve,
    register: register && fillTenants(register, policy),
  };
  const gaps = findGaps(file);
  return gaps.length > 0 ? gaps : file;
}

/** What a tenant does not say is what the file says of the organisation. */
function fillTenants(register: RawRegister, { organisation }: Policy): RegisterOptions {
  const { name, dataProtection } = organisation;
  const tenants = register.tenants.map((tenant) => ({
    ...tenant,
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
