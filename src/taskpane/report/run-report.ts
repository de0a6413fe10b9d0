import type { Organisation } from "#core/facts/organisation.ts";
import { dayOf } from "#hosts/outlook/day-of.ts";
import type { Clock } from "#hosts/outlook/clock.ts";
import type { Outbox, Outcome } from "../register/outbox.ts";
import type { RegisterClient } from "../register/register-client.ts";
import type { Store } from "#web/create-store.ts";
import type { ReportTexts } from "../wording/report-da.ts";
import { checkReport } from "./check-report.ts";
import { prefill } from "./prefill.ts";
import type { ReportEvent, ReportState } from "./report-state.ts";
import type { ReportedMail } from "./reported-mail.ts";
import { toFiling } from "./to-filing.ts";
import { RegisterError } from "#web/register-call.ts";
import { whoToAsk } from "./who-to-ask.ts";

/** The register, or nothing where reports go by mail. */
export interface Filer {
  readonly outbox: Outbox;
  readonly client: RegisterClient;
}

export interface ReportParts {
  readonly store: Store<ReportState, ReportEvent>;
  readonly filer: Filer | null;
  /** Reads the mail in the window, if there is one. */
  readonly readMail: () => Promise<ReportedMail>;
  readonly organisation: Organisation;
  readonly texts: ReportTexts;
  readonly clock: Clock;
  readonly freshId: () => string;
  /** Opens a prefilled mail. */
  readonly openMail: (state: ReportState) => void;
}

/** Prepares the form and carries out what the reporter presses. */
export function runReport(parts: ReportParts): void {
  const { store, clock, freshId, texts, readMail } = parts;
  const prepare = async (mail: Promise<ReportedMail>): Promise<void> => {
    const read = await mail.catch((): ReportedMail => ({ kind: "none" }));
    const form = prefill(read, freshId(), new Date(clock.now()), texts);
    const about = read.kind === "none" ? "nothing" : read.isMeeting ? "meeting" : "mail";
    store.dispatch({ type: "prepared", form, about, asked: whoToAsk(read) });
  };
  store.subscribe((event, before) => {
    if (event.type === "file" && before.stage.kind === "editing") void file(parts, before);
    if (event.type === "retry" && before.stage.kind === "kept") void sendKept(parts, before.form.id);
    if (event.type === "sign-in") void signInAndSend(parts, before.form.id);
    if (event.type === "without-mail" || event.type === "another") void prepare(Promise.resolve({ kind: "none" }));
    if (event.type === "open-mail") parts.openMail(before);
  });
  void prepare(readMail());
}

/** Checked, kept on the disk, and only then sent. */
async function file(parts: ReportParts, { form, problems: before }: ReportState): Promise<void> {
  const { store, filer, organisation, texts, clock } = parts;
  const now = new Date(clock.now());
  const problems = checkReport(form, { now, today: dayOf(clock.now()), organisation, texts });
  // A name is pointed out once: pressing again says that it is none.
  const isSeen = before.some(({ kind: is }) => is === "name");
  if (problems.some(({ kind: is }) => is !== "name" || !isSeen)) {
    store.dispatch({ type: "wrong", problems });
    return;
  }
  if (filer === null) {
    store.dispatch({ type: "mailing" });
    return;
  }
  store.dispatch({ type: "filing" });
  await filer.outbox.keep(form, toFiling(form, texts), now);
  await sendKept(parts, form.id);
}

async function sendKept({ store, filer }: ReportParts, id: string): Promise<void> {
  if (filer === null) return;
  store.dispatch({ type: "filing" });
  notifyOutcome(store, filer, await filer.outbox.file(id));
}

/** Says in the form what has become of its report, and fetches the deadline as the server reckons it. */
export function notifyOutcome(store: ReportParts["store"], filer: Filer, outcome: Outcome): void {
  if (outcome.kind === "kept") store.dispatch({ type: "kept", because: outcome.because });
  else if (outcome.kind === "refused") store.dispatch({ type: "refused", problems: outcome.problems });
  else {
    const { receipt } = outcome;
    store.dispatch({ type: "filed", receipt, deadline: null });
    filer.client
      .deadlineOf(receipt)
      .then((deadline) => {
        store.dispatch({ type: "filed", receipt, deadline });
      })
      // The report is filed all the same; the list shows the deadline when the server can be reached again.
      .catch(() => undefined);
  }
}

async function signInAndSend(parts: ReportParts, id: string): Promise<void> {
  const failed = await parts.filer?.client.signIn().then(
    () => undefined,
    (error: unknown) => error,
  );
  // With another organisation's account the report cannot be sent, and trying would not say why.
  if (failed instanceof RegisterError && failed.code === "wrong-account")
    parts.store.dispatch({ type: "kept", because: failed.code });
  else await sendKept(parts, id);
}
