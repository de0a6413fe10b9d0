const SHORTEST = 8;
const LETTER = /[a-z0-9æøåäöüéß ]/gi;
const WORD_OR_NUMBER = /[a-zæøåäöüéß]{3}|\d{6}-?\d{4}/i;

/**
 * Words in a stream that is known to be a presentation, but of a version whose records are not: runs of letters that are
 * mostly words. Noise does not pass: neither its signs nor its capitals within words look like writing.
 */
export function readableRuns(bytes: Uint8Array, tick: (steps?: number) => void): string {
  const runs: string[] = [];
  let run = "";
  const end = () => {
    if (run.length >= SHORTEST && isWriting(run)) runs.push(run);
    run = "";
  };
  for (let at = 0; at < bytes.length; at++) {
    if (at % 1_024 === 0) tick(1_024);
    const byte = bytes[at] ?? 0;
    if ((byte >= 32 && byte < 127) || byte >= 0xc0) run += String.fromCharCode(byte);
    // The empty half of a UTF-16 letter does not end a run.
    else if (byte !== 0 || bytes[at - 1] === 0) end();
  }
  end();
  return runs.join("\n");
}

function isWriting(run: string): boolean {
  const letters = run.match(LETTER) ?? [];
  const turns = run.match(/[a-zæøå][A-ZÆØÅ]|[a-z]\d[a-z]/g) ?? [];
  return letters.length * 10 >= run.length * 8 && turns.length * 12 <= run.length && WORD_OR_NUMBER.test(run);
}
