import { readFileSync } from "node:fs";
import { libraries } from "./libraries.ts";
import { readOwn } from "./own.ts";

/** One file to be read, and by whom. */
export interface Order {
  readonly file: string;
  readonly kind: string;
  readonly by: "own" | "library";
}

/** Its text and how long it took; or that it failed. */
export type Answer =
  { readonly text: string; readonly millis: number; readonly memory: number } | { readonly failed: true };

async function answer({ file, kind, by }: Order): Promise<Answer> {
  const bytes = new Uint8Array(readFileSync(file));
  const before = performance.now();
  try {
    const library = libraries[kind];
    const text =
      by === "own"
        ? readOwn(file.slice(file.lastIndexOf("/") + 1), bytes)
        : library === undefined
          ? ""
          : await library[1](bytes);
    return { text, millis: performance.now() - before, memory: process.resourceUsage().maxRSS / 1024 };
  } catch {
    return { failed: true };
  }
}

/** A process of its own, so that a library that hangs can be ended. */
export function serveOrders(): void {
  // A library's late complaint is no answer to the next order.
  process.on("unhandledRejection", () => undefined);
  process.on("message", (order) => {
    void answer(order as Order).then((said) => process.send?.(said));
  });
}
