import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { State } from "#core/breach/breach.ts";
import type { Shown } from "../state/desk-state.ts";
import { fill } from "../wording/texts.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { useStyles } from "./styles.ts";

const STAGE: Readonly<Partial<Record<State, keyof Shown["missing"]>>> = {
  assessed: "assess",
  notified: "decide",
  not_notified: "decide",
  closed: "close",
};

type Props = { readonly shown: Shown; readonly send: DeskProps["send"]; readonly hasEdits: boolean };

/** The next steps of the case: what each still lacks, the notice to the authority, and the way out. */
export function Decisions({ shown, send, hasEdits }: Props) {
  const { entry: texts, fields } = useTexts();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const names: Readonly<Partial<Record<string, string>>> = fields;
  const lacking = (to: State): string => {
    const stage = STAGE[to];
    const paths = stage === undefined ? [] : shown.missing[stage].map(({ path }) => names[path] ?? path);
    return [...new Set(paths)].join(", ");
  };
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{texts.next}</h2>
      {shown.next.includes("notified") || shown.entry.notifications.length > 0 ? <Notice send={send} /> : null}
      <Field label={texts.reason}>
        <Textarea
          name="move-reason"
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      {shown.next
        .filter((to) => to !== "notified")
        .map((to) => (
          <div key={to} className={styles.stack}>
            <div>
              <Button
                className={styles.button}
                data-move={to}
                disabledFocusable={hasEdits || lacking(to) !== ""}
                onClick={() => {
                  if (hasEdits || lacking(to) !== "") return;
                  send({ type: "move", to, reason: reason.trim() === "" ? null : reason.trim() });
                }}
              >
                {texts.move[to]}
              </Button>
            </div>
            {lacking(to) !== "" && (
              <span className={styles.quiet} data-missing={to}>
                {fill(texts.missing, { step: texts.move[to], fields: lacking(to) })}
              </span>
            )}
          </div>
        ))}
    </section>
  );
}

/** First, supplementary or final notice with its receipt; after 72 hours the law asks why (art. 33(1)). */
function Notice({ send }: { readonly send: DeskProps["send"] }) {
  const { entry: texts, labels } = useTexts();
  const styles = useStyles();
  const [kind, setKind] = useState("first");
  const [at, setAt] = useState("");
  const [ref, setRef] = useState("");
  const [delay, setDelay] = useState("");
  const sentAt = new Date(at);
  const isWhole = !Number.isNaN(sentAt.getTime());
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{texts.notice}</legend>
      <div className={styles.stack}>
        <Field label={texts.noticeKind}>
          <Select
            name="notice-kind"
            value={kind}
            onChange={(_e, data) => {
              setKind(data.value);
            }}
          >
            {Object.entries(labels.notificationKinds).map(([one, words]) => (
              <option key={one} value={one}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.noticeAt}>
          <Input
            name="notice-at"
            type="datetime-local"
            value={at}
            onChange={(_e, data) => {
              setAt(data.value);
            }}
          />
        </Field>
        <Field label={texts.noticeRef}>
          <Input
            name="notice-ref"
            value={ref}
            onChange={(_e, data) => {
              setRef(data.value);
            }}
          />
        </Field>
        <Field label={texts.delayReason}>
          <Textarea
            name="notice-delay"
            value={delay}
            onChange={(_e, data) => {
              setDelay(data.value);
            }}
          />
        </Field>
        <div>
          <Button
            data-do="notify"
            disabledFocusable={!isWhole}
            onClick={() => {
              if (!isWhole) return;
              const notice = { kind, sentAt: sentAt.toISOString(), ref: ref || null, delayReason: delay || null };
              send({ type: "notify", notice });
            }}
          >
            {texts.notice}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
