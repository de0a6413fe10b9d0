import { Badge } from "@fluentui/react-components";
import { formatCount, fillTemplate } from "#web/fill-template.ts";
import type { ReviewView } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { FixButtons } from "./fix-buttons.tsx";
import type { ReviewProps } from "./review-props.ts";

const COLOURS = { secure: "success", plain: "danger", unknown: "warning" } as const;

/** How the mail travels, as a state; below it, apart, what changes that (peers.md 4.3). */
export function ChannelPanel({ view, state, send }: ReviewProps & { readonly view: ReviewView }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { channel, uncovered, secureMends, secureSenders } = view;
  const needsMore = channel === "plain" || channel === "unknown";
  const isOffered = view.reasons.some(({ fixes }) =>
    fixes.some((fix) => secureMends.some((one) => one.kind === fix.kind)),
  );
  return (
    <section className={styles.section} aria-labelledby="channel" data-channel={channel}>
      <h2 className={styles.heading} id="channel">
        {review.channelTitle}
      </h2>
      <div className={styles.row}>
        <span>
          {fillTemplate(review.channelState[channel], { who: formatCount(review.recipientCount, uncovered) })}
        </span>
        {channel !== "inside" && (
          <Badge className={styles.badge} appearance="tint" color={COLOURS[channel]}>
            {review.channels[channel]}
          </Badge>
        )}
      </div>
      {needsMore && !isOffered && (
        <div className={styles.actions}>
          <FixButtons fixes={secureMends} state={state} send={send} />
        </div>
      )}
      {needsMore &&
        secureSenders.map((address) => (
          <span key={address} className={styles.quiet}>
            {fillTemplate(review.senderHint, { address })}
          </span>
        ))}
      {needsMore && secureMends.length + secureSenders.length === 0 && (
        <span className={styles.quiet}>{review.noSecureWay}</span>
      )}
    </section>
  );
}
