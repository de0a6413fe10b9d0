import type { Facts } from "../facts/facts.ts";
import { placeOf } from "../policy/place-of.ts";
import type { RuleTexts } from "../policy/policy.ts";
import type { Held, Reason } from "../policy/verdict.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { recipientFindingOf } from "./recipients/word-recipient.ts";
import { inMeeting } from "./meeting-words.ts";
import type { Sentence } from "./spans.ts";
import { toMarkdown, toPlain } from "./spans.ts";
import type { Language, Texts } from "./texts.ts";
import type { OwnTexts } from "./format-reason.ts";
import { mentionsChannel, formatReasonSentence } from "./format-reason.ts";

/** What Outlook's dialog shows (platform.md 1.3): both texts at most 500 characters, the button at most 20. */
export interface Prompt {
  readonly plain: string;
  readonly markdown: string;
  readonly button: string;
}

const MAX_DIALOG_LENGTH = 500;
const MAX_NOTICE_LENGTH = 150;
const MAX_FACTS = 3;

/** Names are cut shorter, then facts are left out, until the text fits. */
const NAME_LENGTHS = [60, 40, 24];

/** `sendAgain` is for dialogs that have no button of their own for sending anyway; `own` are the organisation's words; `isAdvice` for rules that hold nothing back. */
export interface PromptOptions {
  readonly isAdvice?: boolean;
  readonly sendAgain?: boolean;
  readonly own?: RuleTexts;
  /** It is said of a meeting, and not of a mail. */
  readonly isMeeting?: boolean;
}

/** A verdict in words: first that nothing has been sent, then the facts, then what to do. */
export function formatPrompt(held: Held, facts: Facts, language: Language, options: PromptOptions = {}): Prompt {
  const texts = textsIn(language, options.isMeeting);
  const own = ownIn(language, options.own);
  const first = options.isAdvice ? texts.advice : held.action === "warn" ? texts.notSentYet : texts.notSent;
  const closing = [actionFor(held, texts, own), ...(options.sendAgain ? [texts.actions.sendAgain] : [])].join("\n");
  const button = buttonFor(held, texts, own);
  for (let most = MAX_FACTS; most > 0; most--) {
    for (const longestName of NAME_LENGTHS) {
      const lines = formatFacts(oneAboutRecipients(held.reasons).slice(0, most), facts, { texts, own, longestName });
      const prompt = {
        plain: withVisibleAmpersand(layPlain(first, lines, closing)),
        markdown: withVisibleAmpersand(layMarkdown(first, lines, closing)),
        button,
      };
      if (prompt.plain.length <= MAX_DIALOG_LENGTH && prompt.markdown.length <= MAX_DIALOG_LENGTH) return prompt;
    }
  }
  const bare = `${first}\n\n${closing}`;
  return { plain: bare, markdown: bare, button };
}

/** One reason as plain text, for lists and for programs. It never holds what the mail says. */
export function formatReason(reason: Reason, facts: Facts, language: Language, own?: RuleTexts): string {
  const manner = { texts: textsIn(language), own: ownIn(language, own), longestName: 80, brief: false };
  return toPlain(formatReasonSentence(reason, facts, manner));
}

/** Reasons below each other, as `formatReason` words one: whom secure mail does not reach is said once. */
export function formatReasons(
  reasons: readonly Reason[],
  facts: Facts,
  language: Language,
  { own, isMeeting }: Pick<PromptOptions, "own" | "isMeeting"> = {},
): readonly string[] {
  const ownText = ownIn(language, own);
  const texts = textsIn(language, isMeeting);
  let brief = false;
  return reasons.map((reason) => {
    const manner = { texts, own: ownText, longestName: 80, brief };
    const said = ownText(reason.rule);
    brief = brief || ((said && said.fact) === undefined && mentionsChannel(reason, facts));
    return toPlain(formatReasonSentence(reason, facts, manner));
  });
}

/** The bar above a mail that is being written: at most 150 characters, cut between words (platform.md 3.5). */
export function formatNotice(
  held: Held,
  facts: Facts,
  language: Language,
  { own, isMeeting }: Pick<PromptOptions, "own" | "isMeeting"> = {},
): { readonly message: string; readonly button: string } {
  const texts = textsIn(language, isMeeting);
  const manner = { texts, own: ownIn(language, own), longestName: 40, brief: false };
  const sentence = toPlain(formatReasonSentence(held.reasons[0], facts, manner));
  const cut = sentence.slice(0, MAX_NOTICE_LENGTH - 1);
  const message = sentence.length <= MAX_NOTICE_LENGTH ? sentence : `${cut.slice(0, cut.lastIndexOf(" "))}…`;
  const about = recipientFindingOf(held.reasons[0]);
  return { message, button: about && isAfterSlip(about.kind) ? texts.recipients.reportButton : texts.buttons.review };
}

function ownIn(language: Language, texts: RuleTexts = {}): OwnTexts {
  return (rule) => {
    const byLanguage = Object.prototype.hasOwnProperty.call(texts, rule) ? texts[rule] : undefined;
    return byLanguage && byLanguage[language];
  };
}

/** Why something could not be read, as half a sentence each. */
export function nameUnreadReasons(language: Language): Texts["unreadReasons"] {
  return textsIn(language).unreadReasons;
}

/** The check itself has failed, and the policy wants the sender to know. */
export function formatFailurePrompt(language: Language, isMeeting = false): Prompt {
  const texts = textsIn(language, isMeeting);
  const plain = `${texts.notSentYet}\n\n${texts.couldNotCheck}\n\n${texts.actions.checkBeforeSending}`;
  return { plain, markdown: plain, button: texts.buttons.review };
}

function textsIn(language: Language, isMeeting = false): Texts {
  const texts = language === "en" ? en : da;
  return isMeeting ? inMeeting(texts) : texts;
}

/** Whom secure mail does not reach is said in the first line that has it, and no line is said twice. */
function formatFacts(
  reasons: readonly Reason[],
  facts: Facts,
  manner: { readonly texts: Texts; readonly own: OwnTexts; readonly longestName: number },
): readonly Sentence[] {
  let brief = false;
  return reasons
    .map((reason) => {
      const line = formatReasonSentence(reason, facts, { ...manner, brief });
      const ownText = manner.own(reason.rule);
      brief = brief || ((ownText && ownText.fact) === undefined && mentionsChannel(reason, facts));
      return line;
    })
    .filter((line, index, all) => all.map(toPlain).indexOf(toPlain(line)) === index);
}

/** One question about recipients, the most certain: the policy names them in that order. */
function oneAboutRecipients(reasons: readonly Reason[]): readonly Reason[] {
  const first = reasons.find((reason) => recipientFindingOf(reason) !== undefined);
  return reasons.filter((reason) => reason === first || recipientFindingOf(reason) === undefined);
}

/** Classic Outlook's dialog takes "&" for the mark of a shortcut and swallows it (office-js #6622); the wide one is only a letter. */
function withVisibleAmpersand(text: string): string {
  return text.replace(/&/g, "\uff06");
}

function layPlain(first: string, lines: readonly Sentence[], closing: string): string {
  const facts = lines.length === 1 ? lines.map(toPlain) : lines.map((line) => `• ${toPlain(line)}`);
  return `${first}\n\n${facts.join("\n")}\n\n${closing}`;
}

/** A list item ends with a carriage return (platform.md 1.3). */
function layMarkdown(first: string, lines: readonly Sentence[], closing: string): string {
  const facts =
    lines.length === 1 ? lines.map(toMarkdown).join("") : lines.map((line) => `- ${toMarkdown(line)}\r`).join("");
  return `${first}\n\n${facts}\n\n${closing}`;
}

function buttonFor({ action, reasons: [first] }: Held, { buttons, recipients }: Texts, own: OwnTexts): string {
  const ownText = own(first.rule);
  if (ownText && ownText.button !== undefined) return ownText.button;
  if (action === "justify") return buttons.giveReason;
  const about = recipientFindingOf(first);
  if (about === undefined || about.kind === "file-about-another") return buttons.review;
  return isAfterSlip(about.kind) ? recipients.reportButton : recipients.button;
}

const isAfterSlip = (kind: string): boolean => kind === "apology" || kind === "resent-after-slip";

/** The fix for what stands first. */
function actionFor({ action, reasons: [first] }: Held, { actions, recipients }: Texts, own: OwnTexts): string {
  const ownText = own(first.rule);
  if (ownText && ownText.action !== undefined) return ownText.action;
  if (action === "justify") return actions.giveReason;
  const recipient = recipientFindingOf(first);
  if (recipient !== undefined && recipient.kind !== "file-about-another")
    return isAfterSlip(recipient.kind) ? recipients.report : recipients.action;
  if (first.unread.some(({ origin }) => typeof origin !== "string")) return actions.checkFiles;
  const [about] = first.findings;
  const kind = about === undefined ? undefined : about.kind;
  if (first.people !== undefined || kind === undefined) return actions.checkBeforeSending;
  if (kind === "lookalike-domain" || kind === "misleading-name" || kind === "other-authority")
    return actions.checkRecipient;
  return kind === "many-recipients" || (about && placeOf(about) === "subject")
    ? actions.checkBeforeSending
    : actions.sendSecurely;
}
