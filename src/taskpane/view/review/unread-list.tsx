import type { UnreadReason } from "#core/mail/message.ts";
import type { ReviewView } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";

/** What Postvagt could not look into, and why: it is never "clean". */
export function UnreadList({
  unread,
  because,
}: Pick<ReviewView, "unread"> & {
  readonly because: Readonly<Record<UnreadReason, string>>;
}) {
  const { review } = useTexts();
  const styles = useStyles();
  if (unread.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="unread">
      <h2 className={styles.heading} id="unread">
        {review.unread}
      </h2>
      <ul className={styles.list}>
        {unread.map((one, index) => (
          <li key={`${one.name} ${index}`} className={styles.rowText}>
            <span>{one.name === "" ? review.places.body : one.name}</span>
            <span className={styles.quiet}>{because[one.because]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
