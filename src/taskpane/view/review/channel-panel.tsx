import { Badge } from "@fluentui/react-components";
import { counted, fill } from "#web/word.ts";
import type { ReviewView } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { MendButtons } from "./mend-buttons.tsx";
import type { ReviewProps } from "./review-props.ts";

const COLOURS = { secure: "success", plain: "danger", unknown: "warning" } as const;

/** How the mail travels, as a state; below it, apart, what changes that (peers.md 4.3). */
export function ChannelPanel({ view, state, send }: ReviewProps & { readonly view: ReviewView }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { channel, uncovered, secureMends, secureSenders } = view;
  const needsMore = channel === "plain" || channel === "unknown";
  const isOffered = view.reasons.some(({ mends }) =>
    mends.some((mend) => secureMends.some((one) => one.do === mend.do)),
  );
  return (
    <section className={styles.section} aria-labelledby="channel" data-channel={channel}>
      <h2 className={styles.heading} id="channel">
        {review.channelTitle}
      </h2>
      <div className={styles.row}>
        <span>{fill(review.channelState[channel], { who: counted(review.recipientCount, uncovered) })}</span>
        {channel !== "inside" && (
          <Badge className={styles.badge} appearance="tint" color={COLOURS[channel]}>
            {review.channels[channel]}
          </Badge>
        )}
      </div>
      {needsMore && !isOffered && (
        <div className={styles.actions}>
          <MendButtons mends={secureMends} state={state} send={send} />
        </div>
      )}
      {needsMore &&
        secureSenders.map((address) => (
          <span key={address} className={styles.quiet}>
            {fill(review.senderHint, { address })}
          </span>
        ))}
      {needsMore && secureMends.length + secureSenders.length === 0 && (
        <span className={styles.quiet}>{review.noSecureWay}</span>
      )}
    </section>
  );
}
