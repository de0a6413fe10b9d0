import { Badge } from "@fluentui/react-components";
import { formatCount, fillTemplate } from "#web/fill-template.ts";
import type { ReviewView } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import { FixButtons } from "./fix-buttons.tsx";
import type { ReviewProps } from "./review-props.ts";

const COLOURS = { secure: "success", plain: "danger", unknown: "warning" } as const;

/**
 * How the mail travels, as a state; below it, apart, what changes that (peers.md 4.3). Where nothing in the mail asks for secure
 * mail, nothing is red and nobody is told to do anything.
 */
export function ChannelPanel({ view, state, send }: ReviewProps & { readonly view: ReviewView }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { channel, uncovered, needsSecure } = view;
  if (channel === "nobody") return null;
  const isOpen = channel === "plain" || channel === "unknown";
  const who = formatCount(review.recipientCount, uncovered);
  const isCalm = isOpen && !needsSecure;
  return (
    <section className={styles.section} aria-labelledby="channel" data-channel={channel}>
      <h2 className={styles.heading} id="channel">
        {review.channelTitle}
      </h2>
      <div className={styles.row}>
        <span>{fillTemplate(isCalm ? review.channelCalm : review.channelState[channel], { who })}</span>
        {channel !== "inside" && !isCalm && (
          <Badge className={styles.badge} appearance="tint" color={COLOURS[channel]}>
            {review.channels[channel]}
          </Badge>
        )}
      </div>
      {isOpen && <WaysToSecure view={view} state={state} send={send} />}
    </section>
  );
}

/** One way, the first there is: a click, or a mailbox to write from, or where the mail needs it, that there is none. */
function WaysToSecure({ view, state, send }: ReviewProps & { readonly view: ReviewView }) {
  const { review } = useTexts();
  const styles = useStyles();
  const { secureMends, secureSenders, needsSecure } = view;
  const isOffered = view.reasons.some(({ fixes }) =>
    fixes.some((fix) => secureMends.some((one) => one.kind === fix.kind)),
  );
  if (secureMends.length > 0)
    return isOffered ? null : (
      <div className={styles.actions}>
        <FixButtons fixes={secureMends} state={state} send={send} isNext={false} />
      </div>
    );
  if (!needsSecure) return null;
  if (secureSenders.length === 0) return <span className={styles.quiet}>{review.noSecureWay}</span>;
  return secureSenders.map((address) => (
    <span key={address} className={styles.quiet}>
      {fillTemplate(review.senderHint, { address })}
    </span>
  ));
}
