import type { Vault } from "#web/vault.ts";
import type { DeskState, Edits, Route } from "./desk-state.ts";

const idOf = (route: Route): string => (route.page === "entry" ? `desk ${route.year}-${route.no}` : "");

const questionOf = (route: Route): string => `${idOf(route)} question`;

/** What somebody has written on a case and not sent. */
export interface Draft {
  readonly edits: Edits;
  readonly question: string;
}

/** Keeps what is written on a case until it has been saved; a closed window or a lost sign-in costs nothing. */
export async function keepDraft(vault: Vault, { route, edits, question }: DeskState): Promise<void> {
  const id = idOf(route);
  if (id === "") return;
  await (Object.keys(edits).length === 0 ? vault.remove(id) : vault.put(id, edits));
  await (question === "" ? vault.remove(questionOf(route)) : vault.put(questionOf(route), question));
}

export async function restoreDraft(vault: Vault, route: Route): Promise<Draft> {
  const edits = (await vault.get(idOf(route))) as Edits | undefined;
  const question = (await vault.get(questionOf(route))) as string | undefined;
  return { edits: edits ?? {}, question: question ?? "" };
}
