import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Policy } from "#core/policy/policy.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import type { BareEngine } from "./bare-engine.ts";
import { runBare } from "./bare-engine.ts";
import type { FakeOutlook, StoodIn } from "./fake-outlook.ts";
import { fakeOutlook } from "./fake-outlook.ts";
import { fakeClock } from "./fake-clock.ts";

const script = readFileSync(resolve(import.meta.dirname, "../../dist/onsend.js"), "utf8");

export interface Launched {
  /** Every answer that Outlook got. */
  readonly answers: readonly Completion[];
  readonly engine: BareEngine;
  readonly outlook: StoodIn;
  /** Timers that were still to come when all was over. */
  readonly pending: number;
}

/**
 * Launches an event of the built script in a bare engine. With a policy, the line stands before the script that `postvagt`
 * puts there when it serves it.
 */
export async function launch(name: string, fake: FakeOutlook, policy?: Policy): Promise<Launched> {
  const clock = fakeClock();
  const outlook = fakeOutlook(fake, clock);
  const prefix = policy ? `var POSTVAGT_POLICY=${JSON.stringify(policy)};\n` : "";
  const engine = runBare(prefix + script, () => outlook.context, clock);
  const answers: Completion[] = [];
  engine.launch(name, { completed: (options) => answers.push(options ?? {}) });
  await clock.advance(200_000);
  return { answers, engine, outlook, pending: clock.pending() };
}
