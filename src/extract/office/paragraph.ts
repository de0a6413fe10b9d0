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
  readonly endFallback: () => void;
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
  const alternates: Alternate[] = [];
  const innermost = () => alternates[alternates.length - 1];
  const inFallback = () => alternates.some(({ fallback }) => fallback !== undefined);
  const note = (text: string): boolean => {
    for (const one of alternates) if (one.fallback === undefined) one.said += text;
    const holder = alternates.filter(({ fallback }) => fallback !== undefined)[0];
    if (holder !== undefined) holder.fallback = (holder.fallback ?? "") + text;
    return holder !== undefined;
  };
  const end = () => {
    if (inFallback()) {
      note("\n");
      return;
    }
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
      const { now } = line;
      line = { ...line, now: "" };
      job.write(now);
      if (line.asides !== "" || line.isChanged) end();
    },
    beginOld: () => void old++,
    endOld: () => void (old = Math.max(0, old - 1)),
    beginNew: () => void fresh++,
    endNew: () => void (fresh = Math.max(0, fresh - 1)),
    beginAlternate: () => void alternates.push({ said: "", fallback: undefined }),
    beginFallback: () => {
      const alternate = innermost();
      if (alternate !== undefined) alternate.fallback = "";
    },
    endFallback: () => undefined,
    endAlternate: () => {
      const alternate = alternates.pop();
      const said = alternate?.fallback ?? "";
      if (said.trim() === "" || bare(alternate?.said ?? "").indexOf(bare(said)) >= 0) return;
      if (!note(said)) line.asides += `${said}\n`;
    },
  };
}

const bare = (text: string) => text.replace(/\s+/g, "");
