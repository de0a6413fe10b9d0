import type * as v from "valibot";

import type { RuleHealth } from "#core/policy/rule-health.ts";

import type { Db } from "../engine/db.ts";
import type { Jobs } from "../jobs/create-jobs.ts";
import type { Scan } from "../scan/scan.ts";
import type { Actor } from "../store/actor.ts";
import type { Action } from "./permissions.ts";

/** What a handler is asked; the checks of token, role, size and rate lie behind it. */
export interface RequestContext {
  readonly db: Db;
  readonly actor: Actor;
  readonly now: Date;
  readonly scan: Scan;
  /** What senders make of each rule, as it was last counted. */
  readonly ruleHealth: () => readonly RuleHealth[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or undefined. */
  readonly body: unknown;
  /** The raw body of an upload. */
  readonly bytes: Uint8Array;
  /** Reads and writes large files beside. */
  readonly jobs: Jobs;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly header: (name: string) => string | undefined;
}

export type Answer =
  | { readonly status: 200 | 201; readonly body: unknown }
  | {
      readonly status: 200;
      readonly file: { readonly bytes: Uint8Array; readonly type: string; readonly name: string };
    };

/** One address of the API: the server, the OpenAPI page and the tests of roles all read the same list. */
export interface Route {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** `/api/incidents/{year}/{no}`. */
  readonly path: string;
  readonly action: Action;
  readonly summary: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: v.GenericSchema;
  /** The body is a file of these types. */
  readonly upload?: readonly string[];
  readonly answer?: v.GenericSchema;
  /** How many an hour and person. */
  readonly hourly?: number;
  readonly handle: (asked: RequestContext) => Promise<Answer>;
}
