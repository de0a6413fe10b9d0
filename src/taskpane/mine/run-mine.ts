import type { Outbox } from "../register/outbox.ts";
import { RegisterError } from "#web/register-call.ts";
import type { RegisterClient } from "../register/register-client.ts";
import type { Store } from "#web/create-store.ts";
import { idOf, type MineEvent, type MineState } from "./mine-state.ts";

export interface MineParts {
  readonly store: Store<MineState, MineEvent>;
  readonly outbox: Outbox;
  readonly client: RegisterClient;
}

/** Fetches own reports when they are scanned at, and carries answers to the officer. */
export function runMine(parts: MineParts): void {
  const { store, outbox, client } = parts;
  store.subscribe((event, before) => {
    if (event.type === "load") {
      void outbox.waiting().then((waiting) => {
        store.dispatch({ type: "waiting", waiting });
      });
      client.mine().then(
        (reports) => {
          store.dispatch({ type: "loaded", reports });
          const { opened, additions } = store.state();
          if (opened !== null && additions === null) void showAdditions(parts, opened);
        },
        () => {
          store.dispatch({ type: "load-failed" });
        },
      );
    }
    if (event.type === "toggle" && before.opened !== event.id) void showAdditions(parts, event.id);
    if (event.type === "send" && before.text.trim() !== "") void answer(parts, before);
  });
}

async function showAdditions({ store, client }: Pick<MineParts, "store" | "client">, id: string): Promise<void> {
  const report = store.state().reports.find((one) => idOf(one) === id);
  if (report === undefined) return;
  const additions = await client.additions(report).catch(() => null);
  if (additions !== null) store.dispatch({ type: "additions", id, additions });
}

async function answer({ store, client }: MineParts, { opened, reports, text }: MineState): Promise<void> {
  const report = reports.find((one) => idOf(one) === opened);
  if (report === undefined) return;
  try {
    await client.add(report, text.trim());
    store.dispatch({ type: "sent" });
    await showAdditions({ store, client }, idOf(report));
  } catch (error) {
    const isRefused = error instanceof RegisterError && error.code === "refused";
    store.dispatch({ type: "not-sent", because: isRefused ? "refused" : "failed" });
  }
}
