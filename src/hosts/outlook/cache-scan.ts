import { findToKeep } from "#core/detect/find-to-keep.ts";
import type { DetectContext, TextFinding } from "#core/detect/finding.ts";
import type { Piece, Text, Unread } from "#core/facts/facts.ts";
import type { Policy } from "#core/policy/policy.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import type { Deadline } from "./clock.ts";
import { isCacheable } from "./is-cacheable.ts";
import type { KeptFile, KeptFor } from "./kept-files.ts";
import { CHARACTERS, formatKept, isSameFile, parseKept } from "./kept-files.ts";
import type { ScannedFile } from "./scan-files.ts";
import { readNote, writeNote } from "./notes.ts";
import type { ListedAttachment, Outlook } from "./outlook.ts";

/** What is kept on the item of earlier looks at its files, as far as it may still be used. */
export async function readKept(
  { item }: Pick<Outlook, "item">,
  policy: Policy,
  today: string,
  reading: Deadline,
): Promise<readonly KeptFile[]> {
  return parseKept(await readNote(item, "postvagt.kept", reading), { policyVersion: policyVersion(policy), today });
}

/**
 * Keeps what has been seen in files, so that Send need not read them again. What is kept already and still attached stays
 * (`listed` says what is), but for the files that are kept anew: two looks at one mail may end at the same time.
 */
export async function cacheScan(
  outlook: Outlook,
  scanned: readonly ScannedFile[],
  listed: readonly ListedAttachment[],
  { policy, today, reading }: { readonly policy: Policy; readonly today: string; readonly reading: Deadline },
): Promise<void> {
  const context = { today, organisation: policy.organisation };
  const fresh = scanned.filter(isCacheable).map((file) => keep(file, context));
  const before = await readKept(outlook, policy, today, reading);
  const kept = before.filter((file) => isListed(listed, file) && !fresh.some((other) => isSameFile(file, other)));
  const conditions: KeptFor = { policyVersion: policyVersion(policy), today };
  const longest = outlook.supports("1.16") ? CHARACTERS.from116 : CHARACTERS.before116;
  await writeNote(outlook.item, "postvagt.kept", formatKept(kept.concat(fresh), conditions, longest), reading);
}

const isListed = (listed: readonly ListedAttachment[], file: KeptFile) => listed.some((one) => isSameFile(one, file));

function keep({ listed, pieces }: ScannedFile, context: DetectContext): KeptFile {
  const texts = pieces.filter(isText).filter((text) => !isOwnName(text));
  const findings = texts.reduce<readonly TextFinding[]>((all, text) => all.concat(findToKeep(text, context)), []);
  const unread = pieces.filter((piece): piece is Unread => !isText(piece));
  return { id: listed.id, size: listed.size, name: listed.name, findings, unread };
}

const isText = (piece: Piece): piece is Text => "value" in piece;

/** The file's own name is read again when the mail is sent; it costs nothing. */
const isOwnName = ({ origin, inName }: Text) => inName === true && origin.length === 1;
