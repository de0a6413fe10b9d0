import { findOcr } from "#hosts/outlook/load-ocr.ts";
import { extractionUnder } from "#hosts/outlook/extraction-under.ts";
import { pageLimitsBefore } from "#extract/limits.ts";
import { unlockWith } from "#extract/zip/unlock-with.ts";
import { compiledPolicy } from "#hosts/outlook/compiled-policy.ts";
import { connect, type OfficeContext } from "#hosts/outlook/connect.ts";
import { isReadItem } from "#hosts/outlook/as-draft.ts";
import { forgetAll, openContacts, type ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import { openStores } from "#hosts/outlook/usage-counts.ts";
import { realClock } from "#hosts/outlook/real-clock.ts";
import { firstMine, type MineEvent, type MineState } from "./mine/mine-state.ts";
import { reduceMine } from "./mine/reduce-mine.ts";
import { runMine } from "./mine/run-mine.ts";
import { countAnswers } from "./register/count-answers.ts";
import { knownRecipients } from "./register/known-recipients.ts";
import { openOutbox } from "./register/outbox.ts";
import { registerClient } from "./register/register-client.ts";
import { registerSettings } from "#web/register-settings.ts";
import { signInFor } from "#web/sign-in/sign-in.ts";
import { openVault, type Vault } from "#web/vault.ts";
import { sendWaiting } from "./register/send-waiting.ts";
import { asHtml, reportAsText } from "./report/mail-report.ts";
import { reduceReport } from "./report/reduce-report.ts";
import { readMail } from "./report/read-mail.ts";
import { type Filer, runReport } from "./report/run-report.ts";
import type { ReportEvent, ReportState } from "./report/report-state.ts";
import { createJudge, type Judge } from "./review/judge.ts";
import { reduceReview } from "./review/reduce-review.ts";
import { firstReview, type ReviewEvent, type ReviewState } from "./review/review-state.ts";
import { createScanner } from "./review/scan-files.ts";
import { type ReviewParts, runReview } from "./review/run-review.ts";
import { chooseLanguage } from "./state/choose-language.ts";
import { createStore } from "#web/create-store.ts";
import { firstReport } from "./state/first-report.ts";
import type { PaneContext } from "./state/pane-context.ts";
import type { AppProps } from "./view/app.tsx";
import { textsIn } from "./wording/texts.ts";

/** Brings the pane's parts together: what it shows, and what runs behind it. */
export async function startPane(context: PaneContext, wanted: "review" | "report"): Promise<Omit<AppProps, "isDark">> {
  const language = chooseLanguage(context.displayLanguage, compiledPolicy.language);
  const vault = await openVault();
  const filer = openFiler(vault, context.mailbox?.userProfile?.emailAddress);
  const ocr = findOcr();
  const scanner = ocr === undefined ? null : createScanner({ ocr, policy: compiledPolicy, clock: realClock });
  const extraction = extractionUnder(pageLimitsBefore, ocr);
  const openWith = (password: string) => extractionUnder(pageLimitsBefore, ocr, unlockWith([password]));
  const contacts = contactsIn(context);
  const judge = createJudge({ policy: compiledPolicy, extraction, openWith, clock: realClock, scanner, contacts });
  const review = startReview(context, { judge, scanner, contacts }, vault, filer, language);
  const report = startReport(context, judge, filer, language);
  const mine = filer === null ? null : startMine(filer, report);
  return {
    language,
    firstView: wanted === "review" && review !== null ? "review" : "report",
    review,
    unlock: unlockerOf(context, judge),
    report,
    mine,
    around: {
      contact: compiledPolicy.organisation.dataProtection,
      isLasting: vault.isLasting,
      userName: context.mailbox?.userProfile?.displayName ?? "",
      writeMail: writerOf(context),
    },
    forgetContacts: forgetterOf(contacts),
  };
}

/** Where this client remembers whom one writes to, as far as the organisation lets it. */
function contactsIn({ roamingSettings }: PaneContext): ContactStore | undefined {
  const { recipients } = compiledPolicy.organisation;
  if (recipients !== undefined && !recipients.memory) return undefined;
  return openContacts(openStores(), roamingSettings ?? undefined);
}

function forgetterOf(store: ContactStore | undefined): (() => Promise<void>) | undefined {
  if (store === undefined) return undefined;
  return () => forgetAll(store, { clock: realClock, at: realClock.now() + FORGET_TIMEOUT_MS });
}

const FORGET_TIMEOUT_MS = 10_000;

function openFiler(vault: Vault, user: string | undefined): Filer | null {
  if (registerSettings === null) return null;
  const client = registerClient(signInFor(registerSettings, { isNested: true, user }));
  return { client, outbox: openOutbox(vault, client) };
}

type Language = AppProps["language"];

function unlockerOf(context: PaneContext, judge: Judge): AppProps["unlock"] {
  const item = context.mailbox?.item;
  if (!item || isReadItem(item)) return () => Promise.resolve(false);
  return (name, password) => judge.unlock({ ...connect(context as OfficeContext), item }, name, password);
}

function startReview(
  context: PaneContext,
  reading: Pick<ReviewParts, "judge" | "scanner" | "contacts">,
  vault: Vault,
  filer: Filer | null,
  language: Language,
): AppProps["review"] {
  const item = context.mailbox?.item;
  if (!item || isReadItem(item)) return null;
  const store = createStore<ReviewState, ReviewEvent>(firstReview, reduceReview);
  const counter = filer === null ? null : countAnswers(vault, () => dayOf(realClock.now()));
  // What the handler has counted, and what of it waits for a register that cannot be reached, waits for another day.
  if (filer !== null) void counter?.handOver(openStores(), filer.client).catch(() => undefined);
  runReview({
    outlook: { ...connect(context as OfficeContext), item },
    ...{ ...reading, language, store, policy: compiledPolicy, clock: realClock },
    ...knownRecipients(vault),
    count: counter === null ? null : (unit, counts) => void counter.count(unit, counts),
  });
  return store;
}

function startReport(context: PaneContext, judge: Judge, filer: Filer | null, language: Language): AppProps["report"] {
  const { report: texts } = textsIn(language);
  const store = createStore<ReportState, ReportEvent>(firstReport(new Date(realClock.now()), texts), reduceReport);
  const write = writerOf(context);
  const { organisation } = compiledPolicy;
  runReport({
    ...{ store, filer, texts, organisation, clock: realClock },
    readMail: () => readMail(context, judge, compiledPolicy.organisation),
    freshId: () => crypto.randomUUID(),
    openMail: ({ form }) => {
      write?.([organisation.dataProtection.mail], texts.byMail.subject, reportAsText(form, texts));
    },
  });
  filer?.client
    .units()
    .then((units) => {
      store.dispatch({ type: "units", units });
    })
    // Without the register's answer the form has no list of units, and that is all.
    .catch(() => undefined);
  return store;
}

function startMine(filer: Filer, report: AppProps["report"]): NonNullable<AppProps["mine"]> {
  const store = createStore<MineState, MineEvent>(firstMine, reduceMine);
  runMine({ store, ...filer });
  sendWaiting(filer, store, report);
  return store;
}

/** Documented for read mode; in a compose window the text is copied instead (platform.md 3.7). */
function writerOf({ mailbox }: PaneContext): AppProps["around"]["writeMail"] {
  const item = mailbox?.item;
  const isWriting = item && !isReadItem(item);
  if (!mailbox?.displayNewMessageForm || isWriting) return undefined;
  return (toRecipients, subject, text) => {
    mailbox.displayNewMessageForm?.({ toRecipients, subject, htmlBody: asHtml(text) });
  };
}
