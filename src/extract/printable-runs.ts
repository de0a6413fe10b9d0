const MIN_RUN_LENGTH = 6;

/** What a person could read in bytes of an unknown format: runs of letters and digits, one byte or two a character. */
export function printableRuns(bytes: Uint8Array, tick: (steps?: number) => void): string {
  const runs: string[] = [];
  let run = "";
  for (let at = 0; at < bytes.length; at++) {
    if (at % 1_024 === 0) tick(1_024);
    const byte = bytes[at] ?? 0;
    const isShown = (byte >= 32 && byte < 127) || byte >= 0xc0;
    if (isShown) run += String.fromCharCode(byte);
    // The empty half of a UTF-16 letter does not end a run.
    else if (byte !== 0 || bytes[at - 1] === 0) {
      if (run.length >= MIN_RUN_LENGTH) runs.push(run);
      run = "";
    }
  }
  return runs.concat(run.length >= MIN_RUN_LENGTH ? run : []).join("\n");
}
