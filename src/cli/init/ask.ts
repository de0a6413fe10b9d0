import { createInterface } from "node:readline";

/** Asks one question after the other on a terminal, or reads the answers line by line from a pipe. */
export interface Asker {
  /** The line that was typed; undefined when there are no more. */
  readonly ask: (text: string) => Promise<string | undefined>;
  readonly close: () => void;
}

export function createAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, output, terminal: false });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (text) => {
      output.write(text);
      const line = (await typed.next()) as IteratorResult<string, undefined>;
      return line.value?.trim();
    },
    close: () => {
      lines.close();
    },
  };
}
