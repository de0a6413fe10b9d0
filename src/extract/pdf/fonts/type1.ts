import { STANDARD } from "./encodings.ts";
import { glyphText } from "./glyph-text.ts";

/** The encoding that stands in the clear at the head of a Type 1 font file: the text of each code. */
export function readType1Encoding(bytes: Uint8Array): (code: number) => string | undefined {
  const head = latinText(bytes.subarray(0, 20000)).split("eexec", 1)[0] ?? "";
  if (head.includes("/Encoding StandardEncoding")) return (code) => STANDARD[code];
  const codes = new Map<number, string>();
  for (const entry of head.split(/\bdup\b/).slice(0, 1000)) {
    const [, code, name] = /^\s+(\d+)\s*\/([^\s/]+)/.exec(entry.slice(0, 100)) ?? [];
    const text = glyphText(name ?? "");
    if (text !== undefined) codes.set(Number(code), text);
  }
  return (code) => codes.get(code);
}

function latinText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
