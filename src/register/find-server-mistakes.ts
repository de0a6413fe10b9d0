import { isIP } from "node:net";

import type { Problem } from "#core/policy/problem.ts";

import { splitHosts } from "./engine/split-hosts.ts";
import type { RegisterOptions, ServeOptions } from "./options.ts";
import { isLoopback } from "./sign-in/local-address.ts";

interface Stored {
  readonly database: RegisterOptions["database"];
  readonly tenants: readonly { readonly id: string }[];
}

/** What each setting allows and all together do not: an open door, a password in the file, a tenant twice. */
export function findServerMistakes(serve: ServeOptions, register: Stored | null): readonly Problem[] {
  return [
    ...inListen(serve),
    ...(serve.proxy?.trusted ?? []).flatMap((trusted, at) => inTrusted(trusted, `serve.proxy.trusted[${at}]`)),
    ...(register === null ? [] : [...inDatabase(register.database), ...inTenants(register.tenants)]),
  ];
}

function inListen({ listen, tls, proxy }: ServeOptions): readonly Problem[] {
  if (isLoopback(listen.host) || tls !== null || proxy !== null) return [];
  const expected = "127.0.0.1, or serve.tls, or serve.proxy: without one of them the add-in would travel unprotected";
  return [{ path: "serve.listen.host", expected, found: JSON.stringify(listen.host) }];
}

function inTrusted(trusted: string, path: string): readonly Problem[] {
  const [address = "", bits, ...more] = trusted.split("/");
  const family = isIP(address);
  const most = family === 4 ? 32 : 128;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  if (family > 0 && fits && more.length === 0) return [];
  return [{ path, expected: "an address such as 10.0.0.5, or a network such as 10.0.0.0/8", found: `"${trusted}"` }];
}

function inDatabase(database: RegisterOptions["database"]): readonly Problem[] {
  if (!("postgres" in database)) return [];
  const path = "register.database.postgres";
  const hosts = splitHosts(database.postgres);
  if (!hosts.every((host) => URL.canParse(host)))
    return [{ path, expected: "postgres://user@host:5432/database", found: "another text" }];
  const { password, searchParams } = new URL(hosts[0] ?? database.postgres);
  if (password === "" && !searchParams.has("password")) return [];
  const expected = "an address without a password: set the environment variable PGPASSWORD";
  return [{ path, expected, found: "a password, which is not shown" }];
}

function inTenants(tenants: Stored["tenants"]): readonly Problem[] {
  const ids = tenants.map(({ id }) => id.toLowerCase());
  return ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ path: `register.tenants[${at}].id`, expected: "an id of its own", found: "one that is there" }]
      : [],
  );
}
