import { Badge, Button, Link, mergeClasses, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { Summary } from "../state/desk-state.ts";
import { formatCount } from "#web/fill-template.ts";
import { dangersOf } from "./dangers.ts";
import { DeadlineBadge } from "./deadline-badge.tsx";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Filters } from "./filters.tsx";
import { showShort } from "./show-short.ts";
import { leftOf, sorted } from "./sort-list.ts";
import { useStyles } from "./styles.ts";

const DAY = 24 * 3_600_000;

/** Forty open cases, and in five seconds who is in danger and what is about to run out. */
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
            <Table list={sorted(state.list, state.filter.sort)} send={send} />
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
  return (
    <table className={mergeClasses(styles.table, styles.entries)} data-list>
      <thead>
        <tr>
          {(["number", "deadline", "state", "what", "unit", "assigned", "filed"] as const).map((column) => (
            <th key={column} scope="col">
              {texts.list[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.map((one) => (
          <Row key={`${one.year}-${one.no}`} one={one} send={send} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ one, send }: { readonly one: Summary; readonly send: DeskProps["send"] }) {
  const texts = useTexts();
  const { labels } = texts;
  const dangers = dangersOf(one);
  return (
    <tr data-entry={`${one.year}-${one.no}`}>
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
        {dangers.map((danger) => (
          <span key={danger}>
            <Badge appearance="filled" color="danger" data-danger={danger}>
              {texts.dangers[danger]}
            </Badge>{" "}
          </span>
        ))}
        {one.unread > 0 && (
          <>
            <Badge appearance="filled" color="brand" data-unread={one.unread}>
              {formatCount(texts.list.unread, one.unread)}
            </Badge>{" "}
          </>
        )}
        {one.scenario !== null && <strong>{labels.scenarios[one.scenario]}. </strong>}
        {one.description}
      </td>
      <td>{one.unit}</td>
      <td>{one.assignedName}</td>
      <td>{showShort(one.filedAt, texts.locale, "day")}</td>
    </tr>
  );
}
