import { readFileSync } from "node:fs";
import { libraries } from "./libraries.ts";
import { readOwn } from "./own.ts";

/** One file to be read, and by whom: `Postvagt` or a library's name. */
export interface Order {
  readonly file: string;
  readonly kind: string;
  readonly by: string;
}

/** Its text and how long it took; or that it failed. */
export type Answer =
  { readonly text: string; readonly millis: number; readonly memory: number } | { readonly failed: true };

export const OWN = "Postvagt";

async function answer({ file, kind, by }: Order): Promise<Answer> {
  const bytes = new Uint8Array(readFileSync(file));
  const library = libraries[kind]?.find(({ name }) => name === by);
  const name = file.slice(file.lastIndexOf("/") + 1);
  const before = performance.now();
  try {
    const text = by === OWN ? readOwn(name, bytes) : await library?.read(bytes);
    const millis = performance.now() - before;
    return { text: text ?? "", millis, memory: process.resourceUsage().maxRSS / 1024 };
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
