import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const EXEC_LIMITS = { timeout: 120_000, maxBuffer: 512 * 1024 * 1024 };
const SHEETS = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1";
const TEXT = "txt:Text (encoded):UTF8";

/** Python's own mail parser: heads, and every part of text. */
const PYTHON_MAIL = `
import email, email.policy, sys, re, html
m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
out = [str(m[h]) for h in ("from", "to", "cc", "subject") if m[h]]
for p in m.walk():
    if p.get_content_maintype() == "text":
        try: t = p.get_content()
        except Exception: continue
        if p.get_content_subtype() == "html":
            t = html.unescape(re.sub("<[^>]*>", " ", re.sub("(?is)<(script|style).*?</\\\\1>", " ", t)))
        out.append(t)
sys.stdout.buffer.write("\\n".join(out).encode("utf-8", "replace"))
`;

type Way = (file: string, folder: string) => Promise<string>;

const mail: Way = async (file) => (await run("python3", ["-c", PYTHON_MAIL, file], EXEC_LIMITS)).stdout;
const converted: Way = async (file, folder) => {
  const made = join(folder, "made.eml");
  await run("msgconvert", ["--outfile", made, file], EXEC_LIMITS);
  return mail(made, folder);
};
const document: Way = (file, folder) => convert(file, folder, TEXT, readAll);
const sheets: Way = (file, folder) => convert(file, folder, SHEETS, readAll);
const slides: Way = (file, folder) =>
  convert(file, folder, "pdf", async (out) => {
    const [made] = readdirSync(out);
    return made === undefined ? "" : pdftotext(join(out, made));
  });

const ways: ReadonlyMap<string, Way> = new Map<string, Way>([
  ["pdf", (file) => pdftotext(file)],
  ["eml", mail],
  ["msg", converted],
  ...["docx", "docm", "dotx", "odt", "rtf", "doc"].map((kind): [string, Way] => [kind, document]),
  ...["xlsx", "xlsm", "xlsb", "xls", "ods"].map((kind): [string, Way] => [kind, sheets]),
  ...["pptx", "ppt", "odp"].map((kind): [string, Way] => [kind, slides]),
]);

/** A sheet with one cell far out is written as gigabytes of empty ones. */
const LARGEST = 64_000_000;

/** LibreOffice takes a second a file, so what it said is kept: a second run over a folder measures readers only. */
const KEPT = "test-output/references";

/** The text that another program finds, by the file's ending; undefined where no such program knows the format or it fails. */
export async function readReference(file: string, kind: string): Promise<string | undefined> {
  const way = ways.get(kind);
  if (way === undefined) return undefined;
  const kept = join(KEPT, `${createHash("sha256").update(readFileSync(file)).digest("hex")}.${kind}.txt`);
  if (existsSync(kept)) return statSync(kept).size > LARGEST ? undefined : readFileSync(kept, "utf8") || undefined;
  const text = await ask(way, file);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, text ?? "");
  return text || undefined;
}

async function ask(way: Way, file: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "postvagt-reference-"));
  try {
    return await way(file, folder);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const pdftotext = async (file: string) => (await run("pdftotext", ["-enc", "UTF-8", file, "-"], EXEC_LIMITS)).stdout;

async function convert(
  file: string,
  folder: string,
  to: string,
  read: (out: string) => Promise<string>,
): Promise<string> {
  const out = join(folder, "out");
  const source = join(folder, `file.${file.slice(file.lastIndexOf(".") + 1)}`);
  copyFileSync(file, source);
  const profile = `-env:UserInstallation=file://${join(tmpdir(), "postvagt-soffice")}`;
  const words = [profile, "--headless", "--convert-to", to, "--outdir", out, source];
  // soffice starts a program of its own, which only `timeout` ends with it.
  await run("timeout", ["-k", "2", "120", "soffice", ...words], EXEC_LIMITS);
  return read(out);
}

function readAll(out: string): Promise<string> {
  return Promise.resolve(
    readdirSync(out)
      .map((name) => readFileSync(join(out, name), "utf8"))
      .join("\n"),
  );
}
