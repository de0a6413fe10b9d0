import { Button, Link, mergeClasses, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { showMoment } from "#web/show-moment.ts";
import type { Summary } from "../state/desk-state.ts";
import { formatCount } from "#web/fill-template.ts";
import { DeadlineBadge } from "./deadline-badge.tsx";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Line, OneOf } from "./inputs.tsx";
import { useStyles } from "./styles.ts";

const DAY = 24 * 3_600_000;
const leftOf = ({ deadline }: Summary): number | null => (deadline === null ? null : Date.parse(deadline) - Date.now());

/** What runs out first stands first; what is settled comes after, newest first. */
export function byUrgency(list: readonly Summary[]): readonly Summary[] {
  const rank = (one: Summary): number => (one.isSettled ? Infinity : (leftOf(one) ?? Number.MAX_SAFE_INTEGER));
  return [...list].sort((a, b) => rank(a) - rank(b) || b.filedAt.localeCompare(a.filedAt));
}

/** Forty open cases, and in five seconds what is about to run out. */
export function ListPage({ state, send }: DeskProps) {
  const { list, loading, nav } = useTexts();
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.number}>{nav.list}</h1>
      <Filters state={state} send={send} />
      {state.list === null ? (
        state.error === null && <Spinner label={loading} data-phase="loading" />
      ) : state.list.length === 0 ? (
        <p data-empty>{list.none}</p>
      ) : (
        <>
          <Urgent list={state.list} />
          <div className={styles.tableBox} tabIndex={0} role="region" aria-label={list.what}>
            <Table list={byUrgency(state.list)} send={send} />
          </div>
          {state.hasMore && (
            <div>
              <Button
                onClick={() => {
                  send({ type: "more" });
                }}
              >
                {list.more}
              </Button>
            </div>
          )}
        </>
      )}
    </>
  );
}

function Filters({ state, send }: DeskProps) {
  const { list } = useTexts();
  const styles = useStyles();
  const { only, year, text } = state.filter;
  return (
    <div className={styles.bar} role="search">
      <OneOf
        label={list.only}
        name="only"
        names={{ open: list.open, all: list.all }}
        value={only}
        set={(value) => {
          send({ type: "filter", filter: { only: value === "all" ? "all" : "open" } });
        }}
      />
      <Line
        label={list.year}
        name="year"
        placeholder={list.allYears}
        value={year}
        set={(value) => {
          send({ type: "filter", filter: { year: value } });
        }}
      />
      <Line
        label={list.search}
        name="text"
        type="search"
        value={text}
        set={(value) => {
          send({ type: "filter", filter: { text: value } });
        }}
      />
    </div>
  );
}

function Urgent({ list }: { readonly list: readonly Summary[] }) {
  const texts = useTexts().list;
  const open = list.filter((one) => !one.isSettled).flatMap((one) => leftOf(one) ?? []);
  const overdue = open.filter((left) => left < 0).length;
  const soon = open.filter((left) => left >= 0 && left < DAY).length;
  if (overdue + soon === 0) return null;
  return (
    <MessageBar intent={overdue > 0 ? "error" : "warning"} layout="multiline" data-urgent={overdue + soon}>
      <MessageBarBody>
        <strong>{texts.today}: </strong>
        {[
          ...(overdue > 0 ? [formatCount(texts.overdue, overdue)] : []),
          ...(soon > 0 ? [formatCount(texts.urgent, soon)] : []),
        ].join(", ")}
      </MessageBarBody>
    </MessageBar>
  );
}

function Table({ list, send }: { readonly list: readonly Summary[]; readonly send: DeskProps["send"] }) {
  const texts = useTexts();
  const styles = useStyles();
  const { labels } = texts;
  return (
    <table className={mergeClasses(styles.table, styles.entries)} data-list>
      <thead>
        <tr>
          {(["number", "deadline", "state", "what", "unit", "filed"] as const).map((column) => (
            <th key={column} scope="col">
              {texts.list[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <tr key={`${one.year}-${one.no}`} data-entry={`${one.year}-${one.no}`}>
            <td>
              <Link
                as="button"
                onClick={() => {
                  send({ type: "go", route: { page: "entry", year: one.year, no: one.no } });
                }}
              >
                {one.year}-{one.no}
              </Link>
            </td>
            <td>
              <DeadlineBadge left={leftOf(one)} isSettled={one.isSettled} />
            </td>
            <td>{labels.states[one.state]}</td>
            <td>
              {one.scenario !== null && <strong>{labels.scenarios[one.scenario]}. </strong>}
              {one.description}
            </td>
            <td>{one.unit}</td>
            <td>{showMoment(one.filedAt, texts.locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
