import type { Vault } from "#web/vault.ts";
import type { DeskState, Edits, Route } from "./desk-state.ts";

const idOf = (route: Route): string => (route.page === "entry" ? `desk ${route.year}-${route.no}` : "");

/** Keeps what is written on a case until it has been saved; a closed window or a lost sign-in costs nothing. */
export function keepDraft(vault: Vault, { route, edits }: DeskState): Promise<void> {
  const id = idOf(route);
  if (id === "") return Promise.resolve();
  return Object.keys(edits).length === 0 ? vault.remove(id) : vault.put(id, edits);
}

export async function restoreDraft(vault: Vault, route: Route): Promise<Edits | null> {
  return ((await vault.get(idOf(route))) as Edits | undefined) ?? null;
}
