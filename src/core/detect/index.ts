import type { MailDetector, TextDetector } from "./finding.ts";
import { findCpr } from "./cpr/find-cpr.ts";
import { findEncryptionOff } from "./mail/find-encryption-off.ts";
import { findLookalikeDomains } from "./mail/find-lookalike-domains.ts";
import { findManyRecipients } from "./mail/find-many-recipients.ts";
import { findMisleadingNames } from "./mail/find-misleading-names.ts";
import { findSensitiveUnit } from "./mail/find-sensitive-unit.ts";
import { findNationalIds } from "./national-id/find-national-ids.ts";
import { findApology } from "./recipients/find-apology.ts";
import { findPasswordInMail } from "./mail/find-password-in-mail.ts";
import { findRecipientDoubts } from "./recipients/find-doubts.ts";
import { findForgottenAttachment } from "./recipients/find-forgotten-attachment.ts";
import { findListed, findNewDomains, findOtherSender } from "./recipients/find-listed.ts";
import { findNamed } from "./recipients/find-named.ts";
import { findOtherAddressee } from "./recipients/find-other-addressee.ts";
import { findOwnTerms } from "./terms/find-own-terms.ts";
import { termMailDetectors, termTextDetectors } from "./terms/index.ts";

/** What reads one text at a time. Adding a detector is a file and a line here. */
export const textDetectors: readonly TextDetector[] = [
  findCpr,
  findNationalIds,
  findNamed,
  findOwnTerms,
  ...termTextDetectors,
];

/** What looks at the mail as a whole, in the order a reader meets it. */
export const mailDetectors: readonly MailDetector[] = [
  findRecipientDoubts,
  findLookalikeDomains,
  findMisleadingNames,
  findManyRecipients,
  findEncryptionOff,
  findSensitiveUnit,
  findOtherAddressee,
  findApology,
  findForgottenAttachment,
  findPasswordInMail,
  findListed,
  findNewDomains,
  findOtherSender,
  ...termMailDetectors,
];
