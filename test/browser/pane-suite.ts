import { afterAll, afterEach, beforeAll, expect } from "@jest/globals";
import type { Frame, Page } from "playwright-core";
import { type TypedMail, unknownCalls, writeMail } from "./outlook.ts";
import { openPane, openPaneOutlook, type PaneOutlook } from "./pane.ts";

/** One window with the try-out organisation's add-in, opened anew by every test; no test may leave an unknown call behind. */
export interface PaneSuite {
  readonly own: PaneOutlook;
  readonly page: Page;
  readonly open: (query?: string) => Promise<Page>;
  /** A new mail with the review beside it. */
  readonly writeAndReview: (mail: TypedMail, query?: string) => Promise<Frame>;
  /** The first mail of the inbox with its report beside it, filled in. */
  readonly reportFromInbox: (query?: string) => Promise<Frame>;
}

/** Registers a suite's set-up and tear-down, and answers the window that its tests share by turns. */
export function paneSuite(options: { readonly withRegister: boolean }): PaneSuite {
  const now: { own?: PaneOutlook; page?: Page } = {};
  const given = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("nothing is open yet");
    return value;
  };
  beforeAll(async () => {
    now.own = await openPaneOutlook(options);
  }, 120_000);
  afterAll(() => now.own?.close());
  afterEach(async () => {
    expect(await unknownCalls(given(now.page))).toEqual([]);
    await now.page?.close();
  });
  const suite: PaneSuite = {
    get own() {
      return given(now.own);
    },
    get page() {
      return given(now.page);
    },
    open: async (query) => (now.page = await suite.own.outlook.open(query)),
    writeAndReview: async (mail, query) => {
      await writeMail(await suite.open(query), mail);
      return openPane(suite.page, "postvagt.review");
    },
    reportFromInbox: async (query) => {
      await (await suite.open(query)).locator(".row").first().click();
      const pane = await openPane(suite.page, "postvagt.report");
      await formOf(pane);
      return pane;
    },
  };
  return suite;
}

/** Waits until the report's form is drawn. */
export const formOf = (pane: Frame): Promise<unknown> => pane.waitForSelector("form[data-report]");

/** Presses Report and reads the number that the register gave; a form that complains instead fails here. */
export async function fileAndReadNumber(pane: Frame): Promise<string> {
  await pane.locator("[data-do=file]").click();
  const filed = await pane.waitForSelector("[data-filed], [data-problems]", { timeout: 15_000 });
  expect(await pane.locator("[data-problems]").allInnerTexts()).toEqual([]);
  return (await filed.getAttribute("data-filed")) ?? "";
}
