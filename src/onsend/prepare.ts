import { detectText } from "#core/detect/detect-text.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Piece, Text, Unread } from "#core/facts/facts.ts";
import { policyVersion } from "#core/policy/policy-version.ts";
import { atMost } from "#hosts/outlook/at-most.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { readNote, writeNote } from "#hosts/outlook/notes.ts";
import type { ListedAttachment, Outlook } from "#hosts/outlook/outlook.ts";
import { listAttachments } from "#hosts/outlook/read-draft.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import type { KeptFile, KeptFor } from "./kept.ts";
import { CHARACTERS, findKept, formatKept, parseKept } from "./kept.ts";
import { isLasting } from "#hosts/outlook/is-lasting.ts";
import type { LookedAt } from "#hosts/outlook/look-at-files.ts";
import { lookAtFiles } from "#hosts/outlook/look-at-files.ts";
import type { Surroundings } from "./surroundings.ts";

/** What OnMessageAttachmentsChanged brings along; absent in the other events. */
export interface AttachmentsChanged {
  readonly attachmentDetails?: readonly Pick<ListedAttachment, "id" | "name">[] | null;
}

/** Nobody waits for the pre-check, so slow files get their time. */
const READING = 60000;
const EXTRACTING = 90000;

/** Looks at the files that are new since the last time and keeps what they show, so that Send need not read them again. */
export async function prepare(
  outlook: Outlook,
  { policy, extraction, clock }: Omit<Surroundings, "context">,
  { attachmentDetails }: AttachmentsChanged,
): Promise<void> {
  const { item, supports } = outlook;
  const start = clock.now();
  const reading: Deadline = { clock, at: start + READING };
  const listed = await listAttachments(item, { turns: atMost(1), deadline: () => reading });
  if (listed.length === 0) return;
  const conditions: KeptFor = { policyVersion: policyVersion(policy), today: dayOf(start) };
  const before = parseKept(await readNote(item, "postvagt.kept", reading), conditions);
  const kept = before.filter((file) => findListed(listed, file) && !isNamed(attachmentDetails || [], file));
  const missing = listed.filter((file) => findKept(kept, file) === undefined);
  if (missing.length === 0) return;
  const looked = await lookAtFiles(item, missing, extraction, { reading, stopAt: start + EXTRACTING });
  const context = { today: conditions.today, organisation: policy.organisation };
  const fresh = looked.filter(isLasting).map((file) => keep(file, context));
  const longest = supports("1.16") ? CHARACTERS.from116 : CHARACTERS.before116;
  await writeNote(item, "postvagt.kept", formatKept([...kept, ...fresh], conditions, longest), reading);
}

function findListed(listed: readonly ListedAttachment[], { id, size, name }: KeptFile): boolean {
  return listed.some((file) => file.id === id && file.size === size && file.name === name);
}

/** Where an id is a position, another file can come to stand in it: one that Outlook says has changed is read again. */
function isNamed(changed: readonly Pick<ListedAttachment, "id" | "name">[], file: KeptFile): boolean {
  return changed.some(({ id, name }) => id === file.id || name === file.name);
}

function keep({ listed, pieces }: LookedAt, context: Parameters<typeof detectText>[1]): KeptFile {
  const texts = pieces.filter(isText).filter((text) => !isOwnName(text));
  const findings = texts.reduce<readonly Finding[]>((all, text) => all.concat(detectText(text, context)), []);
  const unread = pieces.filter((piece): piece is Unread => !isText(piece));
  return { id: listed.id, size: listed.size, name: listed.name, findings, unread };
}

const isText = (piece: Piece): piece is Text => "value" in piece;

/** The file's own name is read again when the mail is sent; it costs nothing. */
const isOwnName = ({ origin, inName }: Text) => inName === true && origin.length === 1;
