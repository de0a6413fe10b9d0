import type { Sample } from "./find-files.ts";
import { splitMbox } from "./split-mbox.ts";

/** One mail to be judged: where it lies. */
export interface Task {
  /** The n-th mail of the sample, from 1. */
  readonly no: number;
  readonly path: string;
  /** Bytes into the file; 0 and the whole file for a mail of its own. */
  readonly start: number;
  readonly length: number;
}

/** Every mail of a sample, always in the same order; a mailbox that cannot be read to its end is told of and left there. */
export async function* listTasks(sample: Sample, fail: (path: string) => void): AsyncGenerator<Task> {
  let no = 0;
  for (const { path, kind: is, size } of sample.files) {
    if (is === "mail") {
      yield { no: ++no, path, start: 0, length: size };
      continue;
    }
    try {
      for await (const slice of splitMbox(path)) yield { no: ++no, path, ...slice };
    } catch {
      fail(path);
    }
  }
}
