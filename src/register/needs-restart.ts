import type { Problem } from "#core/policy/problem.ts";

import { openToPeople, type RegisterOptions, type ServeOptions } from "./options.ts";

/** How a server is reached and where it keeps its register. */
export interface ServerOptions {
  readonly serve: ServeOptions;
  readonly register: RegisterOptions | null;
  /** Where people reach it, for links in mails. */
  readonly address: string | null;
}

/** What a running server cannot change: each setting that is another one now. */
export function needsRestart(before: ServerOptions, after: ServerOptions): readonly Problem[] {
  const settings: readonly (readonly [string, (options: ServerOptions) => unknown])[] = [
    ["serve.listen", ({ serve }) => serve.listen],
    ["serve.tls", ({ serve }) => serve.tls !== null],
    ["serve.metrics", ({ serve }) => serve.metrics],
    ["register", ({ register }) => openToPeople(register) !== null],
    ["register.database", ({ register }) => register?.database],
    ["register.signIn", ({ register }) => register?.signIn === "development"],
  ];
  return settings
    .filter(([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(after)))
    .map(([path]) => ({
      path,
      expected: "what it was at the start: a change needs a restart",
      found: "another setting",
    }));
}
