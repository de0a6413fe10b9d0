const WIDTH = 30;

/** One line that is drawn over itself on a terminal, and nothing at all in a pipe. */
export function createProgress(
  stream: NodeJS.WriteStream,
  total: number,
): { readonly step: () => void; readonly end: () => void } {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const draw = () => {
    const filled = Math.round((done / total) * WIDTH);
    stream.write(`\r[${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}] ${done}/${total} mails`);
  };
  draw();
  return {
    step: () => {
      done++;
      draw();
    },
    end: () => stream.write(`\r${" ".repeat(WIDTH + 30)}\r`),
  };
}
