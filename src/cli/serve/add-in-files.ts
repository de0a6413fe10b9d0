import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import type { Policy } from "#core/policy/policy.ts";
import { COMPILED, compilePolicy, type PaneRegister } from "../build-addin/compile-policy.ts";
import { NOT_SERVED } from "../build-addin/not-served.ts";

export interface AddInFile {
  readonly bytes: Uint8Array | string;
  readonly type: string;
  readonly policy: "pane" | "desk" | "sign-in";
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".gz": "application/gzip",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** A file with the tag by which a browser asks whether it has changed. */
export function toAddInFile(bytes: AddInFile["bytes"], type: string, policy: AddInFile["policy"]): AddInFile {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url")}"`;
  return { bytes, type, policy, etag };
}

/** The add-in by address, and the desk where there is a register, read once: what is not listed here is not there, whatever an address says. */
export function addInFiles(
  folder: string,
  policy: Policy,
  register: PaneRegister | null,
): ReadonlyMap<string, AddInFile> {
  const files = new Map<string, AddInFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(folder.length).replaceAll("\\", "/");
    const type = TYPES[extname(entry.name)];
    const isProgram = NOT_SERVED.some((name) => address.startsWith(`/${name}/`));
    if (!entry.isFile() || type === undefined || isProgram) continue;
    const bytes = COMPILED.includes(address.slice(1))
      ? compilePolicy(readFileSync(path, "utf8"), policy, register)
      : readFileSync(path);
    const isDesk = address.startsWith("/desk");
    if (isDesk && register === null) continue;
    const file = toAddInFile(bytes, type, isDesk ? "desk" : address.startsWith("/sign-in") ? "sign-in" : "pane");
    files.set(address, file);
    if (address === "/desk.html") files.set("/", file);
  }
  return files;
}
