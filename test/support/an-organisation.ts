import type { Organisation, SecureSignal } from "#core/facts/organisation.ts";

/** Gladsaxe with nothing configured but its domain. */
export function anOrganisation(parts: Partial<Organisation> = {}): Organisation {
  return {
    name: "Gladsaxe Kommune",
    domains: ["gladsaxe.dk"],
    partners: [],
    authorities: [],
    units: [],
    secureMail: [],
    notCpr: [],
    dataProtection: { name: "", mail: "", phone: "" },
    ...parts,
  };
}

/** A mark of secure mail with the defaults of an organisation file. */
export function aSignal(parts: Pick<SecureSignal, "type"> & Partial<SecureSignal>): SecureSignal {
  return {
    id: parts.type.toLowerCase(),
    values: [],
    covers: "all",
    matching: [],
    strength: "intent",
    negative: false,
    caseSensitive: false,
    subjectProtected: false,
    acceptInReply: false,
    note: "",
    ...parts,
  };
}
