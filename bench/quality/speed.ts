import type { Corpus } from "./corpora.ts";

export function speed(corpora: readonly Corpus[]): string | undefined {
  return corpora.length === 0 ? undefined : "";
}
