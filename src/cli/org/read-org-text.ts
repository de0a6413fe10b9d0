import { readFile } from "node:fs/promises";
import { CliError } from "../cli-error.ts";
import { EXIT } from "../exit-codes.ts";
import { formatSystemError } from "../format-system-error.ts";
import { type RepeatedKey, scanJson } from "./scan-json.ts";

/** The JSON of an organisation file, and the keys that stand twice in it. */
export interface OrgJson {
  readonly json: unknown;
  readonly repeated: readonly RepeatedKey[];
}

/**
 * Reads an organisation file.
 * @throws CliError with the encoding, or the line and what to do, where it is no JSON in UTF-8.
 */
export async function readOrgJson(path: string): Promise<OrgJson> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CliError(`${path}: ${formatSystemError(error)}`, EXIT.badPolicy);
  });
  const text = decode(bytes, path);
  const { mistake, repeated } = scanJson(text);
  try {
    return { json: JSON.parse(text), repeated };
  } catch {
    const where = mistake === undefined ? "" : ` (line ${mistake.line}, column ${mistake.column}: ${mistake.what})`;
    throw new CliError(`${path}: this is not JSON${where}`, EXIT.badPolicy);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  const encoding = otherEncoding(bytes);
  if (encoding !== undefined) throw new CliError(`${path}: ${encoding}. Save it as UTF-8`, EXIT.badPolicy);
  return new TextDecoder().decode(bytes);
}

/** Which encoding a file is in that is not UTF-8. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || first === 0 || second === 0)
    return "this is UTF-16, as Windows PowerShell's > and Out-File write it and Notepad calls it Unicode";
  const line = lineOfOddByte(bytes);
  return line === undefined
    ? undefined
    : `line ${line} has a letter that is not UTF-8: the file is in Latin-1 (Windows-1252, which Notepad calls ANSI)`;
}

function lineOfOddByte(bytes: Uint8Array): number | undefined {
  const strict = new TextDecoder("utf-8", { fatal: true });
  const isWhole = (part: Uint8Array): boolean => {
    try {
      strict.decode(part);
      return true;
    } catch {
      return false;
    }
  };
  if (isWhole(bytes)) return undefined;
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (!isWhole(bytes.subarray(start, end))) return line;
    [line, start] = [line + 1, end + 1];
  }
  return line;
}
