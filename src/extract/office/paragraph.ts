import type { ExtractionContext } from "../context.ts";

/** A paragraph while it is read. */
export interface Paragraph {
  readonly add: (text: string) => void;
  /** What belongs to the paragraph and is not in its line: texts for the blind, targets. */
  readonly aside: (line: string) => void;
  readonly end: () => void;
  /** Ends the last line of a part. */
  readonly close: () => void;
  readonly beginOld: () => void;
  readonly endOld: () => void;
  readonly beginNew: () => void;
  readonly endNew: () => void;
  readonly beginAlternate: () => void;
  readonly beginFallback: () => void;
  readonly endAlternate: () => void;
}

/** A line as it reads now, and as it read before its tracked changes. */
interface Line {
  now: string;
  before: string;
  isChanged: boolean;
  asides: string;
}

const emptyLine = (): Line => ({ now: "", before: "", isChanged: false, asides: "" });

/** Alternate content: the richer form comes first, and the fallback says the same to old programs, or more. */
interface Alternate {
  said: string;
  fallback: string | undefined;
}

const LONGEST = 100_000;

export function createParagraph(job: Pick<ExtractionContext, "write">): Paragraph {
  let line = emptyLine();
  let old = 0;
  let fresh = 0;
  const { note, begin, beginFallback, finish } = createAlternates();
  const end = () => {
    if (note("\n")) return;
    const { now, before, isChanged, asides } = line;
    line = emptyLine();
    job.write(`${now}\n`);
    if (isChanged && before !== now && before.trim() !== "") job.write(`${before}\n`);
    if (asides !== "") job.write(asides);
  };
  return {
    add: (text) => {
      if (note(text)) return;
      if (old === 0) line.now += text;
      if (fresh === 0) line.before += text;
      if (old > 0 || fresh > 0) line.isChanged = true;
      if (line.now.length + line.before.length > LONGEST) end();
    },
    aside: (text) => {
      if (!note(text)) line.asides += text;
    },
    end,
    close: () => {
      job.write(line.now);
      line.now = "";
      if (line.asides !== "" || line.isChanged) end();
    },
    beginOld: () => {
      old++;
    },
    endOld: () => {
      old = Math.max(0, old - 1);
    },
    beginNew: () => {
      fresh++;
    },
    endNew: () => {
      fresh = Math.max(0, fresh - 1);
    },
    beginAlternate: begin,
    beginFallback,
    endAlternate: () => {
      const said = finish();
      if (said !== "" && !note(said)) line.asides += `${said}\n`;
    },
  };
}

interface Alternates {
  /** Keeps a text for comparison; says whether it stands in a fallback, which is held until its end. */
  readonly note: (text: string) => boolean;
  readonly begin: () => void;
  readonly beginFallback: () => void;
  /** Ends the innermost, and says what only its fallback said. */
  readonly finish: () => string;
}

function createAlternates(): Alternates {
  const open: Alternate[] = [];
  return {
    note: (text) => {
      const holder = open.find(({ fallback }) => fallback !== undefined);
      for (const one of open) if (one.fallback === undefined) one.said += text;
      if (holder !== undefined) holder.fallback = (holder.fallback ?? "") + text;
      return holder !== undefined;
    },
    begin: () => {
      open.push({ said: "", fallback: undefined });
    },
    beginFallback: () => {
      const innermost = open[open.length - 1];
      if (innermost !== undefined) innermost.fallback = "";
    },
    finish: () => {
      const { said = "", fallback = "" } = open.pop() ?? {};
      return fallback.trim() === "" || bare(said).indexOf(bare(fallback)) >= 0 ? "" : fallback;
    },
  };
}

const bare = (text: string) => text.replace(/\s+/g, "");
