import { Badge, Link, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Task } from "../state/desk-state.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { OneOf } from "./inputs.tsx";
import { showShort } from "./show-short.ts";
import { useStyles } from "./styles.ts";

/** What waits for me over all cases: what is due first. */
export function TasksPage({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  const [whose, setWhose] = useState("mine");
  const { tasks, me } = state;
  if (tasks === null) return state.error === null ? <Spinner label={texts.loading} data-phase="loading" /> : null;
  // What nobody answers for waits for everybody.
  const shown = tasks.filter(({ assignedTo }) => whose === "all" || assignedTo === null || assignedTo === me?.oid);
  return (
    <>
      <div className={styles.bar}>
        <h1 className={styles.number}>{texts.tasks.title}</h1>
        <OneOf label={texts.list.only} name="whose" names={texts.tasks.whose} value={whose} set={setWhose} />
      </div>
      {shown.length === 0 ? (
        <p data-empty>{texts.tasks.none}</p>
      ) : (
        <table className={styles.table} data-tasks={shown.length}>
          <thead>
            <tr>
              <th scope="col">{texts.tasks.due}</th>
              <th scope="col">{texts.tasks.what}</th>
              <th scope="col">{texts.tasks.case}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((task) => (
              <TaskRow key={`${task.kind} ${task.year}-${task.no} ${task.due} ${task.text}`} task={task} send={send} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function TaskRow({ task, send }: { readonly task: Task; readonly send: DeskProps["send"] }) {
  const { tasks, locale } = useTexts();
  const { kind, year, no, due, text } = task;
  const isLate = due !== null && due < new Date().toISOString().slice(0, 10);
  return (
    <tr data-task={kind}>
      <td>
        {due !== null && showShort(`${due}T12:00:00Z`, locale, "day")}{" "}
        {isLate && (
          <Badge appearance="filled" color="danger">
            {tasks.late}
          </Badge>
        )}
      </td>
      <td>
        {tasks.kinds[kind]}
        {text !== "" && `: ${text}`}
      </td>
      <td>
        <Link
          as="button"
          onClick={() => {
            send({ type: "go", route: { page: "entry", year, no } });
          }}
        >
          {year}-{no}
        </Link>
      </td>
    </tr>
  );
}
