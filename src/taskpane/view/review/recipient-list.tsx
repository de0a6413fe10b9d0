import { Badge } from "@fluentui/react-components";
import type { ShownRecipient } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

const COLOURS = { secure: "success", plain: "danger", unknown: "warning" } as const;

/** Who gets the mail, what they are to the organisation, and how the mail reaches each. */
export function RecipientList({
  recipients,
  needsSecure,
}: {
  readonly recipients: readonly ShownRecipient[];
  readonly needsSecure: boolean;
}) {
  const { review } = useTexts();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby="recipients">
      <h2 className={styles.heading} id="recipients">
        {review.recipients}
      </h2>
      {recipients.length === 0 && <span className={styles.quiet}>{review.noRecipients}</span>}
      <ul className={styles.list}>
        {recipients.map(({ address, field, kind, channel }) => (
          <li key={`${field} ${address}`} className={styles.row} data-recipient-kind={kind}>
            <span className={styles.rowText}>
              <span>{address}</span>
              <span className={styles.quiet}>
                {review.fields[field]} · {review.kinds[kind]}
              </span>
            </span>
            {(needsSecure || channel === "secure") && (
              <Badge className={styles.badge} appearance="tint" color={COLOURS[channel]}>
                {review.channels[channel]}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
