import { showName } from "#core/wording/show-name.ts";
import type { Mend } from "../mend/mend.ts";
import { fill } from "#web/word.ts";

const LONGEST = 48;

/** A mend in words: on its button, or afterwards. */
export function nameMend(mend: Mend, texts: Readonly<Record<Mend["do"], string>>): string {
  return fill(texts[mend.do], { value: showName(valueOf(mend), LONGEST) });
}

function valueOf(mend: Mend): string {
  switch (mend.do) {
    case "add-tag":
    case "remove-tag":
      return mend.tag;
    case "remove-recipient":
      return mend.address;
    case "correct-domain":
      return `${mend.address.slice(0, mend.address.lastIndexOf("@"))}@${mend.domain}`;
    case "remove-attachment":
      return mend.name;
    default:
      return "";
  }
}
