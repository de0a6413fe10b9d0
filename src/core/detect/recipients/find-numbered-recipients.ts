import type { Facts } from "../../facts/facts.ts";
import type { RecipientFinding } from "../finding.ts";
import { personTag } from "../cpr/person-tag.ts";

/** Digital Post takes the citizen's number as the address: `0102039995@…digital-post.dk`. */
const NUMBERED = /^(\d{6})-?(\d{4})@(?:[a-z\d-]+\.)*digital-post\.dk$/;

/** The citizens whom a mail goes to by number: another's decision makes two. */
export function findNumberedRecipients({ recipients }: Pick<Facts, "recipients">): readonly RecipientFinding[] {
  return recipients.reduce<readonly RecipientFinding[]>((found, { address }, index) => {
    const number = NUMBERED.exec(address);
    if (number === null) return found;
    return found.concat({
      kind: "numbered-recipient",
      recipients: [index],
      certainty: "certain",
      person: personTag(`${number[1] || ""}${number[2] || ""}`),
    });
  }, []);
}
