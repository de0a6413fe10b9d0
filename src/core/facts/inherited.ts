import type { ComposeType, Recipient } from "../mail/message.ts";
import type { Piece } from "./facts.ts";
import { readAddress } from "./read-address.ts";

/** The head of the mail that is answered stands at the top of what is quoted. */
const HEAD = 3000;
const LABEL = /^[>\s*]*(?:fra|from|til|to|cc|kopi)\s*:\s*\*?/i;
const REPLY = /^\s*(?:sv|re|aw|svar)\s*:/i;
const MIN_NAME_LENGTH = 4;

/**
 * The recipients that Outlook took over when a mail was answered: those that stood there when the window opened, where that is
 * known, and those whom the head of the answered mail names.
 */
export function findInherited(
  pieces: readonly Piece[],
  {
    composeType,
    subject,
    opened,
  }: { readonly composeType: ComposeType; readonly subject: string; readonly opened: readonly string[] },
): (recipient: Recipient) => boolean {
  // A handler that starts late notes whom the sender has typed by then; into a new mail or a forward Outlook puts nobody.
  if (!isReply(composeType, subject)) return () => false;
  const atOpening = new Set(opened.map(readAddress));
  const head = quotedHead(pieces);
  return ({ address, name }) => {
    const plain = readAddress(address);
    if (plain !== "" && (atOpening.has(plain) || head.indexOf(plain) >= 0)) return true;
    const shown = name.trim().toLowerCase();
    return shown.length >= MIN_NAME_LENGTH && head.indexOf(shown) >= 0;
  };
}

function isReply(composeType: ComposeType, subject: string): boolean {
  return composeType === "reply" || (composeType === "unknown" && REPLY.test(subject));
}

/** The lines that name sender and recipients, and the line by which other programs introduce what is quoted. */
function quotedHead(pieces: readonly Piece[]): string {
  let head = "";
  for (const piece of pieces) {
    if (!("value" in piece) || piece.origin !== "quoted") continue;
    let before = "";
    for (const line of piece.value.slice(0, HEAD).toLowerCase().split("\n")) {
      const isFolded = LABEL.test(before) && line.indexOf(":") < 0;
      if (LABEL.test(line) || introduces(line) || isFolded) head += ` ${line}`;
      before = line;
    }
  }
  return head;
}

/** "Den 5. januar 2019 kl. 10.12 skrev Bo Bendt <bo@herlev.dk>:" */
function introduces(line: string): boolean {
  const isSaid = line.indexOf("skrev") >= 0 || line.indexOf("wrote") >= 0;
  return isSaid && line.trim().slice(-1) === ":";
}
