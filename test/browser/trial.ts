import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { openTestOutlook, paneOf, unknownCalls, writeMail, type TestOutlook } from "./outlook.ts";

/** A call of the item's by its dotted name, with what it is given. */
export type Step = readonly [string, ...unknown[]];

/** One window with the trial add-in, opened anew by every test; no test may leave an unknown call behind. */
export interface Trial {
  readonly page: Page;
  readonly pane: Frame;
  readonly open: (query?: string) => Promise<Page>;
  readonly openPane: () => Promise<void>;
  /** A new mail with the pane open beside it. */
  readonly composeWithPane: (query?: string) => Promise<void>;
  /** Makes the calls one after the other in the pane; answers the last one's result. */
  readonly calling: (...steps: readonly Step[]) => Promise<CallResult | null>;
}

/** Registers a suite's set-up and tear-down, and answers the window that its tests share by turns. */
export function openTrial(): Trial {
  const now: { outlook?: TestOutlook; page?: Page; pane?: Frame } = {};
  const given = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("nothing is open yet");
    return value;
  };
  beforeAll(async () => {
    now.outlook = await openTestOutlook();
  }, 60_000);
  afterAll(() => now.outlook?.close());
  afterEach(async () => {
    expect(await unknownCalls(given(now.page))).toEqual([]);
    await now.page?.close();
  });
  const trial: Trial = {
    get page() {
      return given(now.page);
    },
    get pane() {
      return given(now.pane);
    },
    open: async (query) => (now.page = await given(now.outlook).open(query)),
    openPane: async () => {
      await trial.page.locator("[data-command]").first().click();
      now.pane = await paneOf(trial.page);
    },
    composeWithPane: async (query = "") => {
      await trial.open(`locale=en-US&${query}`);
      await writeMail(trial.page, { subject: "hello", body: "Dear Mona" });
      await trial.openPane();
    },
    calling: (...steps) =>
      trial.pane.evaluate(async (list) => {
        let result: CallResult | null = null;
        for (const [path, ...values] of list) result = await window.call(path, ...values);
        return result;
      }, steps),
  };
  return trial;
}
