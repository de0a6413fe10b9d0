import type { Actor, Role } from "#register/store/actor.ts";

/** A person of an organisation with one role; reporters are the ones who filed `aFiling`. */
export function anActor(tenant: string, role: Role, change: Partial<Actor> = {}): Actor {
  const oid = role === "reporter" ? "oid-sagsbehandler" : `oid-${role}`;
  return { tenant, oid, name: role, roles: [role], units: role === "coordinator" ? ["Jobcenter"] : [], ...change };
}

/** A new organisation for one test, so that tests share a database and nothing else. */
export function aTenant(): {
  readonly id: string;
  readonly name: string;
  readonly cvr: null;
  readonly dpoName: string;
  readonly dpoMail: string;
  readonly dpoPhone: string;
} {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, "0")}`,
    name: "Prøvestad Kommune",
    cvr: null,
    dpoName: "Dorte Databeskytter",
    dpoMail: "dpo@proevestad.example",
    dpoPhone: "00 00 00 00",
  };
}

let made = 0;
