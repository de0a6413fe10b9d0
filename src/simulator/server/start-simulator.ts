import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { addInRoute, isServer, type Folder } from "./add-in-route.ts";
import { cdnRoute } from "./cdn-route.ts";
import { certificateIn, type Certificate } from "./certificate.ts";
import { forwardTo } from "./forward.ts";
import { listenOn } from "./https-origin.ts";
import { pageRoute } from "./page-route.ts";

/** Which add-in is tried, and where the simulator's own files are. */
export interface SimulatorOptions {
  readonly manifest: string;
  readonly folders: readonly Folder[];
  readonly built: string;
  readonly mails: string;
  readonly certificates: string;
  /** 0 for any free port; the add-in's origin takes the next one. */
  readonly port: number;
  /** The folder of another office.js; the npm package's without it. */
  readonly library?: string;
  /** The add-in's backend, "http://127.0.0.1:3002": it answers `/api/` on the add-in's own origin. */
  readonly backend?: string;
  /** The page loads itself again when the add-in or the simulator has been built. */
  readonly reload?: boolean;
}

export interface RunningSimulator {
  readonly page: string;
  readonly addIn: string;
  readonly libraryVersion: string;
  readonly certificate: Certificate;
  readonly close: () => Promise<void>;
}

/** Starts both origins. Rejects with the system's error where a port is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<RunningSimulator> {
  const certificate = await certificateIn(options.certificates);
  const { folder, version } = library(options.library);
  const origins = { page: "", addIn: "" };
  const page = await listenOn(options.port, certificate, [
    cdnRoute(folder, () => origins.page),
    pageRoute({
      ...options,
      watched: options.reload === true ? watchedBy(options) : [],
      libraryVersion: version,
      addInOrigin: () => origins.addIn,
    }),
  ]);
  const forward = options.backend === undefined ? undefined : forwardTo(options.backend);
  const next = options.port === 0 ? 0 : options.port + 1;
  const addIn = await listenOn(next, certificate, [addInRoute(options.folders, () => origins.page)], forward).catch(
    async (reason: unknown) => {
      await page.close();
      throw reason;
    },
  );
  origins.page = page.origin;
  origins.addIn = addIn.origin;
  return {
    page: page.origin,
    addIn: addIn.origin,
    libraryVersion: version,
    certificate,
    close: async () => {
      await Promise.all([page.close(), addIn.close()]);
    },
  };
}

const watchedBy = ({ built, folders }: SimulatorOptions): readonly string[] => [
  built,
  ...folders.map(({ folder }) => folder).filter((folder) => !isServer(folder)),
];

function library(folder: string | undefined): { readonly folder: string; readonly version: string } {
  if (folder !== undefined) return { folder, version: folder };
  const description = createRequire(import.meta.url).resolve("@microsoft/office-js/package.json");
  const { version } = JSON.parse(readFileSync(description, "utf8")) as { version: string };
  return { folder: join(dirname(description), "dist"), version };
}
