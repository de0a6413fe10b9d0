import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { UnreadReason } from "#core/mail/message.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { ChannelPanel } from "./channel-panel.tsx";
import { DoneBar } from "./done-bar.tsx";
import { FoundList } from "./found-list.tsx";
import { LockedFile, type Unlock } from "./locked-file.tsx";
import { ReasonCard } from "./reason-card.tsx";
import { RecipientList } from "./recipient-list.tsx";
import type { ReviewProps } from "./review-props.ts";
import { ScanProgress } from "./scan-progress.tsx";
import { UnreadList } from "./unread-list.tsx";
import { VerdictBanner } from "./verdict-banner.tsx";

/** The mail as it stands: verdict, what to look at, how it travels, who gets it, what was found. */
export function ReviewPage({
  state,
  send,
  unlock,
  because,
}: ReviewProps & {
  readonly unlock: Unlock;
  readonly because: Readonly<Record<UnreadReason, string>>;
}) {
  const { review } = useTexts();
  const styles = useStyles();
  const { view, phase } = state;
  if (phase === "failed") {
    return <ReadFailed send={send} />;
  }
  if (view === null) return <Spinner label={review.checking} data-phase="loading" />;
  return (
    <>
      <VerdictBanner verdict={view.verdict} />
      <ScanProgress scan={state.scan} />
      <DoneBar state={state} send={send} />
      {view.reasons.length > 0 && (
        <section className={styles.section} aria-labelledby="reasons">
          <h2 className={styles.heading} id="reasons">
            {review.reasons}
          </h2>
          <ul className={styles.list}>
            {view.reasons.map((reason) => (
              <ReasonCard key={`${reason.rule} ${reason.fingerprint}`} reason={reason} state={state} send={send} />
            ))}
          </ul>
        </section>
      )}
      <ChannelPanel view={view} state={state} send={send} />
      <RecipientList recipients={view.recipients} />
      <FoundList places={view.places} />
      <UnreadList unread={view.unread} because={because} />
      {view.locked.map((name) => (
        <LockedFile key={name} name={name} unlock={unlock} send={send} />
      ))}
    </>
  );
}

function ReadFailed({ send }: Pick<ReviewProps, "send">) {
  const { review } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline" data-phase="failed">
      <MessageBarBody>{review.failed}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            send({ type: "retry" });
          }}
        >
          {review.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
