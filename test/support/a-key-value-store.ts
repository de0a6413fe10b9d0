import type { KeyValueStore } from "#hosts/outlook/usage-counts.ts";

/** A storage that handler and pane share, in memory; `kept` is what lies in it. */
export function aKeyValueStore(): { readonly box: KeyValueStore; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    box: {
      get: (key) => Promise.resolve(kept.get(key)),
      set: (key, text) => Promise.resolve(kept.set(key, text)),
      remove: (key) => Promise.resolve(kept.delete(key)),
      keys: () => Promise.resolve([...kept.keys()]),
    },
  };
}
