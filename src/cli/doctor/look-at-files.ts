import { ALLOWED_PATH } from "../manifest/org-manifest.ts";
import { type Diagnosis, ok, problem, warning } from "./diagnosis.ts";
import { type Fetched, fetchFile } from "./fetch-file.ts";

/** What Outlook fetches, and the type that it must come with. */
const FILES: readonly (readonly [path: string, type: RegExp])[] = [
  ["onsend.js", /^(?:text|application)\/(?:x-)?javascript\b/],
  ["onsend.html", /^text\/html\b/],
  ["taskpane.html", /^text\/html\b/],
  ["taskpane.js", /^(?:text|application)\/(?:x-)?javascript\b/],
  ["assets/icon-64.png", /^image\/png\b/],
  ["assets/icon-128.png", /^image\/png\b/],
  [ALLOWED_PATH, /^application\/json\b/],
];

/** A script that is kept longer than this is an old policy in many Outlooks. */
const LONGEST_KEPT = 3600;

/** Fetches every file that Outlook needs from the add-in's address, and looks at how each comes. */
export async function lookAtFiles(address: string): Promise<readonly Diagnosis[]> {
  const found = await Promise.all(
    FILES.map(async ([path, type]) => lookAt(path, type, await fetchFile(`${address}/${path}`))),
  );
  const faults = found.flat();
  return faults.length > 0 ? faults : [ok("files", `all ${FILES.length} files come as Outlook needs them`)];
}

/** What is wrong with how one file came. */
export function lookAt(path: string, type: RegExp, fetched: Fetched): readonly Diagnosis[] {
  if ("fault" in fetched)
    return [
      problem(
        `file-away:${path}`,
        `${path} cannot be fetched (${fetched.fault})`,
        "look at the server and at what stands in front",
      ),
    ];
  const { status, headers } = fetched;
  if (status >= 300 && status < 400)
    return [
      problem(
        `file-redirected:${path}`,
        `${path} is redirected to ${headers.get("location") ?? "elsewhere"}`,
        "serve it at the address itself: sign-in or another site must not stand in front of the add-in",
      ),
    ];
  if (status !== 200)
    return [
      problem(
        `file-missing:${path}`,
        `${path} answers ${status}`,
        "serve every file that `build-addin` writes, and those whose names begin with a dot too",
      ),
    ];
  const given = headers.get("content-type") ?? "";
  return [
    ...(type.test(given)
      ? []
      : [
          problem(
            `file-type:${path}`,
            `${path} comes as "${given}"`,
            "set its MIME type in the web server: browsers run no script of another type",
          ),
        ]),
    ...(path === "onsend.js" ? keptFor(path, headers) : []),
    ...(path === "taskpane.html" ? framed(path, headers) : []),
  ];
}

function keptFor(path: string, headers: Headers): readonly Diagnosis[] {
  const [, seconds] = /max-age=(\d+)/.exec(headers.get("cache-control") ?? "") ?? [];
  if (seconds === undefined || Number(seconds) <= LONGEST_KEPT) return [];
  return [
    warning(
      `file-kept:${path}`,
      `${path} may be kept for ${seconds} seconds, and so long an old policy holds`,
      "send Cache-Control: no-cache with an ETag for scripts and pages",
    ),
  ];
}

/** The pane stands in a frame of Outlook's. */
function framed(path: string, headers: Headers): readonly Diagnosis[] {
  const policy = headers.get("content-security-policy") ?? "";
  const isFramed = !headers.has("x-frame-options") && !/frame-ancestors\s+'(?:none|self)'\s*(?:;|$)/.test(policy);
  return isFramed
    ? []
    : [
        problem(
          `file-unframed:${path}`,
          `${path} forbids to be shown in a frame, and Outlook shows the pane in one`,
          "take X-Frame-Options away for the add-in, and let frame-ancestors name Outlook's hosts",
        ),
      ];
}
