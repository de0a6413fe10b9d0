import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Notification } from "#core/breach/breach.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Line, OneOf, Prose } from "./inputs.tsx";
import { showShort } from "./show-short.ts";
import { useStyles } from "./styles.ts";

/** Clocks of two machines differ by so much. */
const CLOCKS_DIFFER = 5 * 60_000;

/** First, supplementary or final notice with its receipt; after 72 hours the law asks why (art. 33(1)). */
export function Notice({
  sent: notices,
  send,
}: {
  readonly sent: readonly Notification[];
  readonly send: DeskProps["send"];
}) {
  const { entry: texts, labels } = useTexts();
  const styles = useStyles();
  const [notice, setNotice] = useState({ kind: "first", at: "", ref: "", delay: "", isAhead: false });
  const set = (name: "kind" | "at" | "ref" | "delay") => (value: string) => {
    const ahead = name === "at" ? { isAhead: Date.parse(value) > Date.now() + CLOCKS_DIFFER } : {};
    setNotice({ ...notice, ...ahead, [name]: value });
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{texts.notice}</legend>
      <Noted notices={notices} />
      <div className={styles.stack}>
        <OneOf
          label={texts.noticeKind}
          name="notice-kind"
          names={labels.notificationKinds}
          value={notice.kind}
          set={set("kind")}
        />
        <Line
          label={texts.noticeAt}
          name="notice-at"
          type="datetime-local"
          value={notice.at}
          {...(notice.isAhead ? { problem: texts.ahead } : {})}
          set={set("at")}
        />
        <Line label={texts.noticeRef} name="notice-ref" value={notice.ref} set={set("ref")} />
        <Prose label={texts.delayReason} name="notice-delay" value={notice.delay} set={set("delay")} />
        <div>
          <Button
            data-do="notify"
            disabledFocusable={notice.at === "" || notice.isAhead}
            onClick={() => {
              const whole = toNotice(notice);
              if (whole !== null) send({ type: "notify", notice: whole });
            }}
          >
            {texts.notice}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

/** The notices that were sent, each with its receipt. */
function Noted({ notices }: { readonly notices: readonly Notification[] }) {
  const { labels, locale } = useTexts();
  const styles = useStyles();
  return (
    <ul className={styles.list} data-notices={notices.length}>
      {notices.map(({ kind, sentAt: at, ref }) => (
        <li key={at}>
          {labels.notificationKinds[kind]} · {showShort(at, locale)} · {ref}
        </li>
      ))}
    </ul>
  );
}

/** As the register takes it; null while its time is no time, or lies ahead. */
function toNotice({
  kind,
  at,
  ref,
  delay,
  isAhead,
}: {
  readonly kind: string;
  readonly at: string;
  readonly ref: string;
  readonly delay: string;
  readonly isAhead: boolean;
}): Readonly<Record<string, unknown>> | null {
  const sentAt = new Date(at);
  if (isAhead || Number.isNaN(sentAt.getTime())) return null;
  return { kind, sentAt: sentAt.toISOString(), ref: ref || null, delayReason: delay || null };
}
