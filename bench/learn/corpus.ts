import { readFileSync, readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** A label of the corpus and the range that it stands for, `end` exclusive (bench/learn/data/README.md). */
export type Span = readonly [label: string, start: number, end: number];

export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** An invented mail whose writer marked in place what it reveals. */
export interface CorpusMail {
  readonly id: string;
  /** The unit for leaving one writer out: the id's beginning. */
  readonly writer: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: Marked;
  readonly body: Marked;
  readonly attachments: readonly { readonly name: Marked; readonly content: Marked }[];
  readonly note: string;
}

type PackedText = readonly [text: string, spans: readonly Span[]];

/** A line of a data file. */
type PackedMail = readonly [
  id: string,
  from: string,
  to: readonly string[],
  cc: readonly string[],
  subject: PackedText,
  body: PackedText,
  attachments: readonly (readonly [name: PackedText, content: PackedText])[],
  note: string,
];

const FOLDER = "bench/learn/data";

/** Every mail of every data file, in the order of the files' names. */
export function readCorpus(folder = FOLDER): readonly CorpusMail[] {
  return readdirSync(folder)
    .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
    .sort()
    .flatMap((name) => readLines(`${folder}/${name}`).map((line) => unpack(JSON.parse(line) as PackedMail)));
}

function readLines(file: string): readonly string[] {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
}

const textOf = ([text, spans]: PackedText): Marked => ({ text, spans });

function unpack([id, from, to, cc, subject, body, attachments, note]: PackedMail): CorpusMail {
  const files = attachments.map(([name, content]) => ({ name: textOf(name), content: textOf(content) }));
  const writer = id.slice(0, id.indexOf("-"));
  return { id, writer, from, to, cc, subject: textOf(subject), body: textOf(body), attachments: files, note };
}
