import type { SecureSignal } from "#core/facts/organisation.ts";
import type { OrganisationFile } from "../../org/parse-org.ts";
import { findLimitedSignals } from "../find-limited-signals.ts";
import { markPath } from "./entry-path.ts";
import { coveredWithoutAMark } from "./probe-mail.ts";
import type { Warning } from "./warning.ts";

/** Marks of secure mail that are met by chance, by every mail, or never. */
export function judgeMarks({ policy, source }: OrganisationFile): readonly Warning[] {
  const { organisation } = policy;
  const { secureMail } = organisation;
  const own = secureMail.filter(({ id }) => !markPath(source, id).startsWith("the mark"));
  return [
    ...own.flatMap((mark) => [
      ...inWords(mark, markPath(source, mark.id)),
      ...inHeader(mark, markPath(source, mark.id)),
    ]),
    ...coveredWithoutAMark(organisation).map(({ id, whom }) => ({
      code: "mark-for-everything",
      about: id,
      path: markPath(source, id),
      note: `it makes an ordinary mail to ${whom} secure, so no rule about insecure mail speaks of it: narrow its values, or what it covers`,
    })),
    ...findLimitedSignals(own).map(({ mark, ...warning }) => ({
      ...warning,
      about: mark,
      path: markPath(source, mark),
    })),
  ];
}

/** A tag is told from words that somebody writes by what no word has: brackets, a colon, a sign. */
function inWords({ id, type, values, negative }: SecureSignal, path: string): readonly Warning[] {
  if (type !== "subjectPrefix" && type !== "subjectContains") return [];
  const effect = negative ? "would count as not secure" : "would count as secure";
  return values
    .filter((value) => /^[\p{L}\s-]+$/u.test(value))
    .map((value) => ({
      code: "mark-ordinary-words",
      about: id,
      path,
      note: `"${value}" is what people write in subjects, and every mail with it ${effect}: use the tag as the gateway wants it, for instance "[${value.trim()}]"`,
    }));
}

const KNOWN_NAMES = ["sensitivity", "importance", "priority", "precedence"];

function inHeader({ id, type, values }: SecureSignal, path: string): readonly Warning[] {
  if (type !== "header") return [];
  return values.filter(isNameless).map((value) => ({
    code: "mark-header-without-name",
    about: id,
    path,
    note: `"${value}" has no header's name before a colon, and no mail will ever have it: write "X-Name: value"`,
  }));
}

/** RFC 5322, 2.2: a field's name is printable ASCII without blanks and colons. One without a hyphen is most likely a value. */
function isNameless(value: string): boolean {
  const [name = "", ...rest] = value.split(":");
  const plain = name.trim();
  if (!/^[!-9;-~]+$/.test(plain)) return true;
  return rest.length === 0 && !plain.includes("-") && !KNOWN_NAMES.includes(plain.toLowerCase());
}
