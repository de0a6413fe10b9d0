import type { Breach, BreachFacts, BreachJudgement, State } from "#core/breach/breach.ts";
import type { Problem } from "#core/breach/problem.ts";
import type { RegisterErrorCode } from "#web/register-call.ts";

/** A line of the list, as the register answers it. */
export interface Summary {
  readonly year: number;
  readonly no: number;
  readonly state: State;
  readonly scenario: Breach["scenario"];
  readonly risk: Breach["risk"];
  readonly unit: string | null;
  readonly causeDetail: Breach["causeDetail"];
  readonly recipientKind: Breach["recipientKind"];
  readonly description: string;
  readonly deadline: string | null;
  readonly authorityDecision: Breach["authorityDecision"];
  readonly filedAt: string;
  readonly isSettled: boolean;
}

/** An entry with what the server alone can say: the clock by its own time, and what comes next. */
export interface Shown {
  readonly entry: Breach;
  readonly clock: {
    readonly status: "running" | "overdue" | "stopped" | "not_started";
    readonly deadline: string | null;
    readonly millisecondsLeft: number | null;
    readonly now: string;
  };
  readonly next: readonly State[];
  readonly missing: Readonly<Record<"assess" | "decide" | "close", readonly Problem[]>>;
}

export interface TrailLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly change: Readonly<Record<string, unknown>>;
}

export interface FileLine {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** What stands around an entry; null while it is being fetched, or where the role may not see it. */
export interface Around {
  readonly trail: readonly TrailLine[] | null;
  readonly additions: readonly { readonly at: string; readonly text: string }[] | null;
  readonly files: readonly FileLine[] | null;
  readonly similar: readonly Summary[] | null;
  readonly sheet: readonly { readonly no: number; readonly title: string; readonly text: string }[] | null;
  readonly letter: string | null;
}

export type Edits = Partial<BreachFacts & BreachJudgement>;

export type DeskError = {
  readonly code: RegisterErrorCode;
  readonly problems: readonly Problem[];
  /** The id of the request in the server's log, for whoever looks for the cause. */
  readonly request?: string;
};

export interface Filter {
  readonly only: "open" | "all";
  readonly year: string;
  readonly text: string;
}

export type Route =
  | { readonly page: "list" | "statistics" | "log" }
  | { readonly page: "entry"; readonly year: number; readonly no: number };

export interface DeskState {
  readonly route: Route;
  readonly role: string;
  readonly filter: Filter;
  readonly list: readonly Summary[] | null;
  readonly hasMore: boolean;
  readonly shown: Shown | null;
  readonly around: Around;
  readonly edits: Edits;
  /** The question to the reporter that is being written. */
  readonly question: string;
  /** What undoes the last change that was saved here. */
  readonly undo: Edits | null;
  /** Somebody else has saved meanwhile: theirs, to be merged with `edits`. */
  readonly theirs: Shown | null;
  readonly isSaving: boolean;
  readonly isSaved: boolean;
  readonly error: DeskError | null;
  readonly statistics: unknown;
  readonly counts: unknown;
  /** How each rule does, and in which phase of the rollout it is. */
  readonly health: unknown;
  readonly statisticsYear: number;
  readonly imported: "no" | "yes" | readonly Problem[];
  /** The municipality's own columns. */
  readonly log: LogTable | null;
}

export interface LogTable {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type DeskEvent =
  | { readonly type: "go"; readonly route: Route }
  | { readonly type: "role"; readonly role: string }
  | { readonly type: "filter"; readonly filter: Partial<Filter> }
  | { readonly type: "listed"; readonly list: readonly Summary[]; readonly hasMore: boolean; readonly isNext: boolean }
  | { readonly type: "more" }
  | { readonly type: "shown"; readonly shown: Shown }
  | { readonly type: "around"; readonly around: Partial<Around> }
  | { readonly type: "edit"; readonly edits: Edits }
  | { readonly type: "save" }
  /** `sent` is what the register has taken; what was written while it was on its way stays. */
  | { readonly type: "saved"; readonly shown: Shown; readonly sent: Edits; readonly undo: Edits | null }
  | { readonly type: "clash"; readonly theirs: Shown }
  | { readonly type: "merge"; readonly keep: "mine" | "theirs" }
  | { readonly type: "undo" }
  | { readonly type: "move"; readonly to: State; readonly reason: string | null }
  | { readonly type: "notify"; readonly notice: Readonly<Record<string, unknown>> }
  | { readonly type: "write-question"; readonly text: string }
  | { readonly type: "ask" }
  | { readonly type: "asked"; readonly text: string }
  | { readonly type: "add-file"; readonly file: File }
  | { readonly type: "get-file"; readonly file: FileLine }
  | { readonly type: "get-sheet" | "get-letter" | "retry" | "sign-in" | "sign-out" }
  | { readonly type: "statistics-year"; readonly year: number }
  | { readonly type: "statistics"; readonly statistics: unknown; readonly counts: unknown; readonly health: unknown }
  | { readonly type: "export"; readonly kind: string; readonly format: string; readonly year: string }
  | { readonly type: "import"; readonly file: File }
  | { readonly type: "log"; readonly log: LogTable }
  | { readonly type: "imported"; readonly problems: readonly Problem[] | null }
  | { readonly type: "error"; readonly error: DeskError };

export const NOTHING_AROUND: Around = {
  trail: null,
  additions: null,
  files: null,
  similar: null,
  sheet: null,
  letter: null,
};

export function firstDesk(route: Route, year: number): DeskState {
  return {
    route,
    role: "dpo",
    filter: { only: "open", year: "", text: "" },
    list: null,
    hasMore: false,
    shown: null,
    around: NOTHING_AROUND,
    edits: {},
    question: "",
    undo: null,
    theirs: null,
    isSaving: false,
    isSaved: false,
    error: null,
    statistics: null,
    counts: null,
    health: null,
    statisticsYear: year,
    imported: "no",
    log: null,
  };
}
