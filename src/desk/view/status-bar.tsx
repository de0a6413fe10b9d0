import { Badge, Button, Link } from "@fluentui/react-components";
import type { State } from "#core/breach/breach.ts";
import { STAGE_BEFORE } from "#core/breach/missing.ts";
import { fieldNames } from "#core/wording/breach/field-names.ts";
import { fieldOfPath } from "#core/wording/breach/say-problem.ts";
import type { Shown } from "../state/desk-state.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { showShort } from "./show-short.ts";
import { dangersOf } from "./dangers.ts";
import { DeadlineBadge } from "./deadline-badge.tsx";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { useStyles } from "./styles.ts";

type Props = DeskProps & { readonly shown: Shown; readonly goTo: (path: string) => void };

/** What stays in view: number, state, clock, who answers for it, and the next thing to do. */
export function StatusBar({ state, send, shown, goTo }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const { entry, clock } = shown;
  return (
    <>
      <div className={styles.row}>
        <Button
          size="small"
          onClick={() => {
            send({ type: "go", route: { page: "list" } });
          }}
        >
          {texts.entry.back}
        </Button>
        <h1 className={styles.title}>{fillTemplate(texts.entry.title, { number: `${entry.year}-${entry.no}` })}</h1>
        <Badge
          appearance={entry.state === "closed" ? "filled" : "outline"}
          color="informative"
          data-state={entry.state}
        >
          {texts.labels.states[entry.state]}
        </Badge>
        <DeadlineBadge left={clock.millisecondsLeft} isSettled={clock.status === "stopped"} />
        {clock.deadline !== null && clock.status !== "stopped" && (
          <span className={styles.quiet}>{showShort(clock.deadline, texts.locale, entry.awarePrecision)}</span>
        )}
        {dangersOf(entry).map((danger) => (
          <Badge key={danger} appearance="filled" color="danger" data-danger={danger}>
            {texts.dangers[danger]}
          </Badge>
        ))}
        <Assigned state={state} send={send} shown={shown} />
      </div>
      <div className={styles.row} aria-live="polite">
        <SaveButtons state={state} send={send} />
        <NextSteps state={state} send={send} shown={shown} goTo={goTo} />
      </div>
      <Over shown={shown} />
    </>
  );
}

/** When it ended, and how long it is kept. */
function Over({ shown: { entry } }: { readonly shown: Shown }) {
  const { entry: texts, labels, locale } = useTexts();
  const styles = useStyles();
  if (entry.closedAt === null) return null;
  const day = (moment: string): string => showShort(moment, locale, "day");
  const kept = entry.purgeAfter === null ? "" : fillTemplate(texts.purged, { at: day(entry.purgeAfter) });
  return (
    <p className={styles.line} data-closed>
      {fillTemplate(texts.over, { state: labels.states[entry.state], at: day(entry.closedAt) })}{" "}
      {entry.holdReason === null ? kept : texts.held}
    </p>
  );
}

function Assigned({ state, send, shown }: DeskProps & { readonly shown: Shown }) {
  const texts = useTexts();
  const styles = useStyles();
  const value = state.edits.assignedTo === undefined ? shown.entry.assignedTo : state.edits.assignedTo;
  const { people } = state;
  if (people.length === 0) return null;
  const isUnknown = value !== null && !people.some(({ oid }) => oid === value);
  return (
    <label className={styles.toEnd}>
      {texts.fields.assignedTo}{" "}
      <select
        name="assignedTo"
        className={styles.plainSelect}
        value={value ?? ""}
        onChange={(event) => {
          send({ type: "edit", edits: { assignedTo: event.target.value === "" ? null : event.target.value } });
        }}
      >
        <option value="">{texts.entry.nobody}</option>
        {isUnknown && <option value={value}>{texts.entry.somebody}</option>}
        {people.map(({ oid, name }) => (
          <option key={oid} value={oid}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function SaveButtons({ state, send }: DeskProps) {
  const { entry } = useTexts();
  const hasEdits = Object.keys(state.edits).length > 0;
  return (
    <>
      <Button
        appearance="primary"
        size="small"
        disabledFocusable={!hasEdits || state.isSaving}
        data-do="save"
        onClick={() => {
          if (hasEdits) send({ type: "save" });
        }}
      >
        {entry.save}
      </Button>
      {state.undo !== null && (
        <Button
          size="small"
          disabledFocusable={state.isSaving}
          data-do="undo"
          onClick={() => {
            send({ type: "undo" });
          }}
        >
          {entry.undo}
        </Button>
      )}
      {hasEdits && <span data-unsaved>{entry.unsaved}</span>}
      {state.isSaved && !hasEdits && <span data-saved>{entry.saved}</span>}
    </>
  );
}

/** Notices and rejections have their own places: they need a time, or a reason. */
const ELSEWHERE: readonly State[] = ["notified", "rejected", "draft", "reported"];
const MOST_LINKS = 4;

function NextSteps({ state, send, shown, goTo }: Props) {
  const { entry: texts, language } = useTexts();
  const styles = useStyles();
  const names: Readonly<Partial<Record<string, string>>> = fieldNames(language);
  const hasEdits = Object.keys(state.edits).length > 0;
  const steps = shown.next.filter((to) => !ELSEWHERE.includes(to));
  return steps.map((to) => {
    const stage = STAGE_BEFORE[to];
    const lacks = stage === undefined ? [] : [...new Set(shown.missing[stage].map(({ path }) => fieldOfPath(path)))];
    return (
      <span key={to} className={styles.row}>
        <Button
          size="small"
          className={styles.button}
          data-move={to}
          disabledFocusable={hasEdits || lacks.length > 0}
          onClick={() => {
            if (!hasEdits && lacks.length === 0) send({ type: "move", to, reason: null });
          }}
        >
          {texts.move[to]}
        </Button>
        {lacks.length > 0 && (
          <span className={styles.quiet} data-missing={to}>
            {texts.missing}{" "}
            {lacks.slice(0, MOST_LINKS).map((path, at) => (
              <span key={path}>
                <Link
                  as="button"
                  data-go={path}
                  onClick={() => {
                    goTo(path);
                  }}
                >
                  {names[path] ?? path}
                </Link>
                {at < Math.min(lacks.length, MOST_LINKS) - 1 ? " · " : " "}
              </span>
            ))}
            {lacks.length > MOST_LINKS && fillTemplate(texts.andMore, { n: lacks.length - MOST_LINKS })}
          </span>
        )}
      </span>
    );
  });
}
