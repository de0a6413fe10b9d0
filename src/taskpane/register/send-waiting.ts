import type { MineEvent, MineState } from "../mine/mine-state.ts";
import { type Filer, notifyOutcome } from "../report/run-report.ts";
import type { ReportEvent, ReportState } from "../report/report-state.ts";
import type { Store } from "#web/create-store.ts";

/** Milliseconds between two tries while something waits. */
const AGAIN = 20_000;

/** Sends what waits: when the pane opens, when the connection comes back, and every now and then. */
export function sendWaiting(
  filer: Filer,
  mine: Store<MineState, MineEvent>,
  report: Store<ReportState, ReportEvent>,
): void {
  const show = async (): Promise<void> => {
    mine.dispatch({ type: "waiting", waiting: await filer.outbox.waiting() });
  };
  const run = async (): Promise<void> => {
    const outcomes = await filer.outbox.fileAll();
    const { stage, form } = report.state();
    const own = outcomes.get(form.id);
    if (stage.kind === "kept" && own !== undefined && own.kind !== "kept") notifyOutcome(report, filer, own);
    await show();
    // What has gone is on the register's list now.
    if ([...outcomes.values()].some(({ kind }) => kind === "filed")) mine.dispatch({ type: "load" });
  };
  const tryNow = (): void => {
    // Whatever goes wrong, the reports are still in the vault, and the next turn tries again.
    run().catch(() => undefined);
  };
  window.addEventListener("online", tryNow);
  setInterval(() => {
    if (mine.state().waiting.length > 0) tryNow();
  }, AGAIN);
  report.subscribe((event) => {
    if (event.type === "kept" || event.type === "filed" || event.type === "refused") void show().catch(() => undefined);
  });
  tryNow();
}
