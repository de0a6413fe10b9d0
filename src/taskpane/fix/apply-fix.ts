import { ask } from "#hosts/outlook/ask.ts";
import type { Callback } from "#hosts/outlook/ask.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { EditableItem, PeopleField } from "#hosts/outlook/editable.ts";
import { HostError } from "#hosts/outlook/host-error.ts";
import type { ListedAttachment, Person } from "#hosts/outlook/outlook.ts";
import type { Recipient } from "#core/mail/message.ts";
import { maskInHtml, maskInText, type MaskContext } from "./mask-in-html.ts";
import type { Change, Fix, PersonKept } from "./fix.ts";
import { withoutTag, withTag } from "./subject-tag.ts";
import { takeCprOut } from "./take-cpr-out.ts";

/** What a fix works on. */
export interface FixContext extends MaskContext {
  readonly item: EditableItem;
  readonly clock: Clock;
  readonly listed: readonly ListedAttachment[];
}

/** Milliseconds for one change; setting the body of a long mail takes web Outlook seconds. */
const CHANGE_TIMEOUT_MS = 10_000;

/** Asks one thing of Outlook, with patience. */
export function asking<T>({ clock }: Pick<FixContext, "clock">, call: (callback: Callback<T>) => void): Promise<T> {
  return ask(call, { clock, at: clock.now() + CHANGE_TIMEOUT_MS });
}

/**
 * Does it, and says what it changed, in the order in which it was changed.
 * @throws HostError where Outlook refuses; what was changed before stays.
 */
export async function applyFix(fix: Fix, bench: FixContext): Promise<readonly Change[]> {
  switch (fix.kind) {
    case "add-tag":
      return changeSubject(bench, (subject) => withTag(subject, fix.tag));
    case "remove-tag":
      return changeSubject(bench, (subject) => withoutTag(subject, fix.tag));
    case "mask-subject":
      return changeSubject(bench, (subject) => maskInText(subject, bench));
    case "mask-body":
      return [await maskBody(bench)];
    case "move-out-of-subject":
      return moveOutOfSubject(bench);
    case "add-header":
      return [await setHeader(bench, fix.name, fix.value)];
    case "set-label":
      return [await setLabel(bench, fix.id)];
    case "remove-attachment":
      return [await removeAttachment(bench, fix.name)];
    case "remove-recipient":
      return [await changePeople(bench, fix.field, (people) => people.filter((one) => !isAt(one, fix.address)))];
    case "correct-domain":
      return [await changePeople(bench, fix.field, (people) => people.map((one) => corrected(one, fix)))];
    case "replace-recipient":
      return [await changePeople(bench, fix.field, (people) => people.map((one) => replaced(one, fix)))];
    case "move-to-bcc":
      return moveToBcc(bench, fix.addresses);
  }
}

async function changeSubject(bench: FixContext, change: (subject: string) => string): Promise<readonly Change[]> {
  const { subject } = bench.item;
  const before = await asking<string>(bench, (callback) => {
    subject.getAsync(callback);
  });
  const after = change(before);
  await asking(bench, (callback) => {
    subject.setAsync(after, callback);
  });
  return [{ kind: "subject", before, after }];
}

async function maskBody(bench: FixContext): Promise<Change> {
  const { body } = bench.item;
  const type = await asking<string>(bench, (callback) => {
    body.getTypeAsync(callback);
  });
  const format = type === "text" ? "text" : "html";
  const before = await readBody(bench, format);
  const masked = format === "html" ? maskInHtml(before, bench) : maskInText(before, bench);
  await asking(bench, (callback) => {
    body.setAsync(masked, { coercionType: format }, callback);
  });
  // Outlook tidies what it is given, so what stands there now is asked for.
  return { kind: "body", format, before, after: await readBody(bench, format) };
}

/** The body as it is set: a plain-text mail refuses HTML. */
export function readBody(bench: FixContext, format: "html" | "text"): Promise<string> {
  const { body } = bench.item;
  return asking<string>(bench, (callback) => {
    body.getAsync(format, callback);
  });
}

async function moveOutOfSubject(bench: FixContext): Promise<readonly Change[]> {
  const { subject, body } = bench.item;
  const type = await asking<string>(bench, (callback) => {
    body.getTypeAsync(callback);
  });
  const format = type === "text" ? "text" : "html";
  const before = await asking<string>(bench, (callback) => {
    subject.getAsync(callback);
  });
  const { left, numbers } = takeCprOut(before, bench);
  const line = `CPR-nr.: ${numbers.join(", ")}`;
  const bodyBefore = await readBody(bench, format);
  const added = format === "html" ? `<p>${line}</p>` : `${line}\n\n`;
  await asking(bench, (callback) => {
    body.prependAsync(added, { coercionType: format }, callback);
  });
  await asking(bench, (callback) => {
    subject.setAsync(left, callback);
  });
  return [
    { kind: "body", format, before: bodyBefore, after: await readBody(bench, format) },
    { kind: "subject", before, after: left },
  ];
}

async function setHeader(bench: FixContext, name: string, value: string): Promise<Change> {
  const { internetHeaders } = bench.item;
  if (!internetHeaders) throw new HostError("not-supported");
  const now = await asking<Readonly<Record<string, string>>>(bench, (callback) => {
    internetHeaders.getAsync([name], callback);
  });
  await asking(bench, (callback) => {
    internetHeaders.setAsync({ [name]: value }, callback);
  });
  return { kind: "header", name, before: now[name.toLowerCase()] ?? null };
}

async function setLabel(bench: FixContext, id: string): Promise<Change> {
  const { sensitivityLabel } = bench.item;
  if (!sensitivityLabel) throw new HostError("not-supported");
  const before = await asking<string>(bench, (callback) => {
    sensitivityLabel.getAsync(callback);
  });
  await asking(bench, (callback) => {
    sensitivityLabel.setAsync(id, callback);
  });
  return { kind: "label", before };
}

/** The bytes are fetched first: without them the file cannot be put back, and the sender is told so. */
async function removeAttachment(bench: FixContext, name: string): Promise<Change> {
  const { item } = bench;
  const file = bench.listed.find((one) => one.name === name) ?? bench.listed.find((one) => name.startsWith(one.name));
  if (!file) throw new HostError("not-supported");
  const content = await asking<{ readonly content: string; readonly format: string }>(bench, (callback) => {
    if (item.getAttachmentContentAsync) item.getAttachmentContentAsync(file.id, callback);
    else throw new HostError("not-supported");
  }).catch(() => null);
  await asking(bench, (callback) => {
    item.removeAttachmentAsync(file.id, callback);
  });
  const base64 = content?.format === "base64" ? content.content : null;
  return { kind: "attachment", name: file.name, isInline: file.isInline, base64 };
}

const isAt = (person: Person, address: string): boolean =>
  person.emailAddress.trim().toLowerCase() === address.toLowerCase();

function replaced(person: Person, fix: { readonly address: string; readonly instead: string }): Person {
  return isAt(person, fix.address) ? { emailAddress: fix.instead, displayName: fix.instead } : person;
}

function corrected(person: Person, { address, domain }: { readonly address: string; readonly domain: string }): Person {
  if (!isAt(person, address)) return person;
  const emailAddress = `${person.emailAddress.slice(0, person.emailAddress.lastIndexOf("@"))}@${domain}`;
  return { emailAddress, displayName: emailAddress };
}

/** The field of a mail, or of a meeting: there To and Cc are who must and who may attend. */
export function fieldOf(item: EditableItem, field: Recipient["field"]): PeopleField {
  const found = {
    to: item.to ?? item.requiredAttendees,
    cc: item.cc ?? item.optionalAttendees,
    bcc: item.bcc,
  }[field];
  if (!found) throw new HostError("not-supported");
  return found;
}

async function changePeople(
  bench: FixContext,
  field: Recipient["field"],
  change: (people: readonly Person[]) => readonly Person[],
): Promise<Change> {
  const people = fieldOf(bench.item, field);
  const before = await asking<readonly Person[]>(bench, (callback) => {
    people.getAsync(callback);
  });
  await writePeople(bench, field, change(before));
  return { kind: "people", field, before: before.map(kept) };
}

/** A call takes a hundred people (limits page of the Outlook add-in documentation). */
const PEOPLE_A_CALL = 100;

/** Puts these people into a field, whoever stood there. */
export async function writePeople(
  bench: FixContext,
  field: Recipient["field"],
  people: readonly PersonKept[],
): Promise<void> {
  const target = fieldOf(bench.item, field);
  const first = people.slice(0, PEOPLE_A_CALL).map(kept);
  await asking(bench, (callback) => {
    target.setAsync(first, callback);
  });
  for (let from = PEOPLE_A_CALL; from < people.length; from += PEOPLE_A_CALL) {
    const next = people.slice(from, from + PEOPLE_A_CALL).map(kept);
    await asking(bench, (callback) => {
      target.addAsync(next, callback);
    });
  }
}

function kept({ emailAddress, displayName }: PersonKept): PersonKept {
  return { emailAddress, displayName };
}

/** Bcc gets them first: nobody may be lost between the two steps. */
async function moveToBcc(bench: FixContext, addresses: readonly string[]): Promise<readonly Change[]> {
  const moved = (person: Person): boolean => addresses.some((address) => isAt(person, address));
  const visible = await Promise.all(
    (["to", "cc"] as const).map((field) =>
      asking<readonly Person[]>(bench, (callback) => {
        fieldOf(bench.item, field).getAsync(callback);
      }),
    ),
  );
  const hidden = await changePeople(bench, "bcc", (people) => [...people, ...visible.flat().filter(moved)]);
  const to = await changePeople(bench, "to", (people) => people.filter((one) => !moved(one)));
  const cc = await changePeople(bench, "cc", (people) => people.filter((one) => !moved(one)));
  return [hidden, to, cc];
}
