import type { Versioned } from "./version-manifest.ts";

/** What an administrator has to do about a manifest, in one line. */
export function formatVersioned({ state, isChanged, asksAnew }: Versioned): string {
  if (!isChanged) return `manifest ${state.version}, unchanged`;
  const consent =
    asksAnew.length === 0
      ? "upload it in the admin centre"
      : `upload it in the admin centre and consent again, for it asks for other ${asksAnew.join(", ")}`;
  return `manifest ${state.version}, changed: ${consent}`;
}
