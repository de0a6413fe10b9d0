import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { type AServer, startServer, stopServer, TENANT } from "../support/a-server.ts";
import { openTestOutlook, postvagt, type TestOutlook } from "./outlook.ts";

const home = join(import.meta.dirname, "../..");
const program = join(home, "dist/cli/postvagt.js");

/** The try-out organisation's add-in in Outlook, with its register or without one. */
export interface PaneOutlook {
  readonly outlook: TestOutlook;
  readonly server: AServer | null;
  /** Entries of the register as its officer sees them, newest first. */
  readonly entries: () => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

export interface PaneOutlookOptions {
  readonly withRegister: boolean;
  /** How far the organisation has come, where it has said so. */
  readonly rollout?: object;
  readonly signIn?: "development" | { readonly clientId: string };
  /** Of the server's process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Which of the organisation's marks of secure mail there are. */
  readonly signals?: (id: string) => boolean;
}

export async function openPaneOutlook({
  withRegister,
  rollout = {},
  signals = () => true,
  signIn = "development",
  environment = {},
}: PaneOutlookOptions): Promise<PaneOutlook> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-pane-"));
  const org = join(folder, "org.json");
  writeFileSync(
    org,
    JSON.stringify({ ...organisationFile(withRegister ? join(folder, "data") : null, signals, signIn), rollout }),
  );
  execFileSync(process.execPath, [program, "build-addin", "--org", org, "--out", join(folder, "add-in")]);
  const server = withRegister ? await startServer(org, undefined, environment) : null;
  const folders = [{ at: "/", folder: join(folder, "add-in") }];
  const outlook = await openTestOutlook({ ...postvagt, folders, ...(server ? { backend: server.url } : {}) });
  return {
    outlook,
    server,
    entries: async () => {
      if (server === null) return [];
      const headers = { authorization: `Bearer ${await server.tokenFor("dpo")}` };
      const list = (await (await fetch(`${server.url}/api/incidents?limit=200`, { headers })).json()) as {
        year: number;
        no: number;
      }[];
      return Promise.all(
        list.map(async ({ year, no }) => {
          const answer = await fetch(`${server.url}/api/incidents/${year}/${no}`, { headers });
          return ((await answer.json()) as { entry: Record<string, unknown> }).entry;
        }),
      );
    },
    close: async () => {
      await outlook.close();
      if (server !== null) await stopServer(server.child);
      rmSync(folder, { recursive: true });
    },
  };
}

function organisationFile(data: string | null, signals: (id: string) => boolean, signIn: unknown): object {
  const { organisation } = JSON.parse(
    readFileSync(join(home, "test/fixtures/policy/valid/eksempelkommune.json"), "utf8"),
  ) as { readonly organisation: { readonly secureMail: readonly { readonly id: string }[] } };
  const secureMail = organisation.secureMail.filter(({ id }) => signals(id));
  const policy = { organisation: { ...organisation, secureMail } };
  if (data === null) return policy;
  const register = {
    database: { embedded: data },
    tenants: [{ id: TENANT, name: "Eksempel Kommune" }],
    signIn,
  };
  return { ...policy, serve: { listen: { port: 0 } }, register };
}

/** Opens the pane by its button in the ribbon, and waits until it is drawn. */
export async function openPane(page: Page, command: string): Promise<Frame> {
  await page.locator(`[data-command="${command}"]`).click();
  return drawnPane(page);
}

export async function drawnPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("[data-pane] iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the pane has no frame");
  await frame.waitForSelector("main[data-showing]");
  return frame;
}

/** Waits for the verdict that the review shows. */
export async function expectVerdict(pane: Frame, verdict: string, timeout = 15_000): Promise<void> {
  await pane.waitForSelector(`[data-verdict=${verdict}]`, { timeout });
}

/** Opens one of the drafts of the breach log. */
export async function openDraft(page: Page, subject: string): Promise<void> {
  await page.locator(".folder").nth(1).click();
  await page.locator(".row", { hasText: subject }).click();
  await page.locator("input.subject").waitFor();
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** WCAG 2.1 A and AA by axe-core: every finding with the element that it is about. */
export async function accessibilityFindings(frame: Frame | Page): Promise<readonly string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      resultTypes: ["violations"],
      // One page of Outlook holds the frame, and has the landmarks and the level-one heading.
      rules: { region: { enabled: false }, "page-has-heading-one": { enabled: false } },
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** What sticks out of a pane that is 320 pixels wide, or is cut: widths and texts. */
export async function squeeze(page: Page, pane: Frame): Promise<unknown> {
  await page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>("[data-pane] iframe");
    if (frame !== null) frame.style.cssText += "width:320px;min-width:320px;max-width:320px";
  });
  await page.waitForTimeout(100);
  return pane.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    window: window.innerWidth,
    cut: [...document.querySelectorAll<HTMLElement>("button, span, label, h1, h2, h3, p, strong")]
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === "hidden" && one.clientWidth > 1,
      )
      .map((one) => one.textContent),
  }));
}
