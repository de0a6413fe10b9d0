/** A file that an old mail program has put between the lines of a text. */
export interface UuFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BEGIN = /^begin [0-7]{3,4} (\S[^\r\n]*)\r?$/;
/** A line says in its first character how many bytes it holds, at most 45. */
const MAX_LINE_BYTES = 45;

export interface UuText {
  readonly text: string;
  readonly files: readonly UuFile[];
  /** No line is shorter than it says, or has signs that the code does not know. */
  readonly isWhole: boolean;
}

/** A text without the files that stand in it between `begin` and `end`, and those files. */
export function takeUuFiles(text: string): UuText {
  // An end without a beginning is that of a file whose first line is damaged.
  if (!text.includes("begin ")) return { text, files: [], isWhole: !/^[` ]\r?\nend\r?$/m.test(text) };
  const kept: string[] = [];
  const files: UuFile[] = [];
  let name = "";
  let data: number[] = [];
  let isWhole = true;
  for (const line of text.split("\n")) {
    const begins = name === "" ? BEGIN.exec(line) : null;
    if (begins?.[1] !== undefined) name = begins[1];
    else if (name === "") kept.push(line);
    else if (/^end\r?$/.test(line)) {
      files.push({ name, bytes: Uint8Array.from(data) });
      [name, data] = ["", []];
    } else {
      data.push(...decodeLine(line));
      const wanted = Math.ceil(six(line, 0) / 3) * 4;
      isWhole = isWhole && /^[ -`]*\r?$/.test(line) && (line.length > wanted || wanted === 0);
    }
  }
  if (name !== "") files.push({ name, bytes: Uint8Array.from(data) });
  return { text: kept.join("\n"), files, isWhole };
}

const six = (line: string, at: number) => (line.charCodeAt(at) - 32) & 63;

function decodeLine(line: string): readonly number[] {
  const length = Math.min(six(line, 0) || 0, MAX_LINE_BYTES);
  const bytes: number[] = [];
  for (let at = 1; bytes.length < length && at < line.length; at += 4) {
    const group = (six(line, at) << 18) | (six(line, at + 1) << 12) | (six(line, at + 2) << 6) | six(line, at + 3);
    bytes.push((group >> 16) & 255, (group >> 8) & 255, group & 255);
  }
  return bytes.slice(0, length);
}
