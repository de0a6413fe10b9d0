const WIDTH = 30;

/** Milliseconds between two drawings; a terminal over a slow line must not slow the work. */
const EVERY = 100;

export interface Progress {
  readonly step: (amount?: number) => void;
  readonly end: () => void;
}

/**
 * One line that is drawn over itself on a terminal, and nothing at all in a pipe. `say` gives the words behind the bar, for
 * the amount that is done.
 */
export function createProgress(
  stream: NodeJS.WriteStream,
  total: number,
  say = (done: number) => `${done}/${total} mails`,
): Progress {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  let drawnAt = 0;
  let longest = 0;
  const draw = () => {
    const filled = Math.round((done / Math.max(total, 1)) * WIDTH);
    const words = `[${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}] ${say(done)}`;
    stream.write(`\r${words.padEnd(longest)}`);
    longest = Math.max(longest, words.length);
    drawnAt = Date.now();
  };
  draw();
  return {
    step: (amount = 1) => {
      done = Math.min(total, done + amount);
      if (done === total || Date.now() - drawnAt >= EVERY) draw();
    },
    end: () => stream.write(`\r${" ".repeat(longest)}\r`),
  };
}
