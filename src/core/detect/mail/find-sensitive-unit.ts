import type { MailDetector } from "../finding.ts";

/** The sender's unit alone says something about the people it writes about: a school for autists (log row 5). */
export const findSensitiveUnit: MailDetector = ({ sender }) =>
  sender.unit === undefined ? [] : [{ kind: "sensitive-unit", certainty: "certain", topic: sender.unit.reveals }];
