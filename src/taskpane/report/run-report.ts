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
    const read = await mail.catch((): ReportedMail => ({ is: "none" }));
    const form = prefill(read, freshId(), new Date(clock.now()), texts);
    store.send({ type: "prepared", form, isFromMail: read.is !== "none" });
  };
  store.subscribe((event, before) => {
    if (event.type === "file" && before.stage.is === "editing") void file(parts, before);
    if (event.type === "retry" && before.stage.is === "kept") void sendKept(parts, before.form.id);
    if (event.type === "sign-in") void signInAndSend(parts, before.form.id);
    if (event.type === "without-mail" || event.type === "another") void prepare(Promise.resolve({ is: "none" }));
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
  const isSeen = before.some(({ is }) => is === "name");
  if (problems.some(({ is }) => is !== "name" || !isSeen)) {
    store.send({ type: "wrong", problems });
    return;
  }
  if (filer === null) {
    store.send({ type: "mailing" });
    return;
  }
  store.send({ type: "filing" });
  await filer.outbox.keep(form, toFiling(form, texts), now);
  await sendKept(parts, form.id);
}

async function sendKept({ store, filer }: ReportParts, id: string): Promise<void> {
  if (filer === null) return;
  store.send({ type: "filing" });
  tell(store, filer, await filer.outbox.file(id));
}

/** Says in the form what has become of its report, and fetches the deadline as the server reckons it. */
export function tell(store: ReportParts["store"], filer: Filer, outcome: Outcome): void {
  if (outcome.is === "kept") store.send({ type: "kept", because: outcome.because });
  else if (outcome.is === "refused") store.send({ type: "refused", problems: outcome.problems });
  else {
    const { receipt } = outcome;
    store.send({ type: "filed", receipt, deadline: null });
    filer.client
      .deadlineOf(receipt)
      .then((deadline) => {
        store.send({ type: "filed", receipt, deadline });
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
    parts.store.send({ type: "kept", because: failed.code });
  else await sendKept(parts, id);
}
