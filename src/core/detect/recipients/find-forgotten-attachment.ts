import type { MailDetector, TextFinding } from "../finding.ts";

/** Words that speak of a file that goes along with the mail. */
const SPOKEN_OF = /vedhæfte|vedlagt|vedlægger|se bilag|i bilaget|attached|enclosed|see attachment/i;
/** The pictures of a signature are no files that anybody speaks of. */
const SIGNATURE_PICTURE = /^image\d+\.(?:png|jpe?g|gif)$/i;

/** The new text speaks of an attachment and there is none. */
export const findForgottenAttachment: MailDetector<TextFinding> = ({ texts, unread }) => {
  const files = texts.map(({ origin }) => origin).concat(unread.map(({ origin }) => origin));
  const hasFile = files.some((origin) => typeof origin !== "string" && !SIGNATURE_PICTURE.test(origin[0]));
  if (hasFile || unread.some(({ because }) => because === "not-listed")) return [];
  for (const { origin, value, inName } of texts) {
    const found = origin === "body" && !inName ? SPOKEN_OF.exec(value) : null;
    if (found !== null)
      return [
        {
          kind: "forgotten-attachment",
          origin: "body",
          start: found.index,
          end: found.index + found[0].length,
          certainty: "likely",
        },
      ];
  }
  return [];
};
