import type { Command } from "../host/add-in.ts";
import { clientProfile } from "../host/client-profile.ts";
import { itemEvents } from "../host/item-events.ts";
import { initialData } from "../host/initial-data.ts";
import { attachFiles } from "./attach-files.ts";
import { createFrameDesk, type OpenFrame } from "./frames/frame-desk.ts";
import { launch, type Launch } from "./frames/launch.ts";
import { createPerformer } from "./perform.ts";
import { createSender, type Sender } from "./sender.ts";
import type { State } from "./state/state.ts";
import type { Store } from "./state/store.ts";

/** What the window's buttons do. */
export interface Outlook {
  /** Opens the pane's page inside an element; returns how to close it. */
  readonly openPane: (place: Element) => () => void;
  readonly press: (command: Command) => void;
  readonly sender: Sender;
  readonly attach: (key: string, files: readonly File[]) => Promise<void>;
  /** The user has closed a notice. */
  readonly tellOfDismissal: (notificationKey: string) => void;
}

/** Ties the state to the add-in's frames: events go out when items change, handlers run when the manifest asks. */
export function openOutlook(store: Store, addInOrigin: string): Outlook {
  const desk = createFrameDesk(store, addInOrigin);
  let pane: OpenFrame | null = null;

  const run = (
    order: {
      readonly functionName: string;
      readonly sourceId: string;
      readonly isEvent: boolean;
      readonly itemKey: string;
    },
    ends: Pick<Parameters<typeof launch>[3], "completed" | "failed">,
  ): Launch | null => {
    const { addIn, settings } = store.state();
    if (addIn === null) return null;
    return launch(desk, addIn, settings, { ...order, ...ends, perform: perform(() => order.itemKey) });
  };

  const sender = createSender(store, (event, itemKey, ends) =>
    run({ functionName: event.functionName, sourceId: event.type, isEvent: true, itemKey }, ends),
  );
  const perform = createPerformer(store, { send: sender.send });

  const launchAll = (types: ReadonlySet<string>, itemKey: string): void => {
    for (const event of store.state().addIn?.launchEvents ?? [])
      if (types.has(event.type))
        run({ functionName: event.functionName, sourceId: event.type, isEvent: true, itemKey }, noEnds);
  };

  store.subscribe((before) => {
    const state = store.state();
    tellPane(before, state, pane);
    const types = launchTypes(before, state);
    if (types !== null) launchAll(types.names, types.itemKey);
  });

  return {
    openPane: (place) => {
      const { addIn, pane: order } = store.state();
      if (addIn === null || order === null) return () => undefined;
      const itemKey = (): string | null => store.state().pane?.itemKey ?? null;
      const opened = desk.open(place, addIn, {
        label: "pane",
        address: order.address,
        inEvent: false,
        itemKey,
        perform: perform(itemKey),
        completed: () => undefined,
      });
      pane = opened;
      return () => {
        opened.close();
        if (pane === opened) pane = null;
      };
    },
    press: (command) => {
      if (command.action.kind === "pane") store.send({ type: "pane-opened", command });
      else if (store.state().open !== null)
        run(
          {
            functionName: command.action.name,
            sourceId: command.id,
            isEvent: false,
            itemKey: store.state().open ?? "",
          },
          noEnds,
        );
    },
    sender,
    attach: (key, files) => attachFiles(store, key, files),
    tellOfDismissal: (key) => pane?.conversation.fire("olkInfobarClicked", [JSON.stringify({ infobarType: 0, key })]),
  };
}

const noEnds = { completed: () => undefined, failed: () => undefined };

/** A pane hears of changes to its item, and of another item where it is pinned. */
function tellPane(before: State, state: State, pane: OpenFrame | null): void {
  const key = state.pane?.itemKey ?? null;
  if (pane === null || state.pane === null || state.pane.opening !== before.pane?.opening) return;
  const client = clientProfile(state.settings.client);
  const item = key === null ? null : (state.items[key] ?? null);
  if (before.pane.itemKey !== key) {
    const permission = state.addIn?.permission ?? "Restricted";
    pane.conversation.fire("olkItemSelectedChanged", initialData(item, state.mailbox, client, permission) ?? "");
    return;
  }
  const old = key === null ? undefined : before.items[key];
  if (item === null || old === undefined || old === item) return;
  for (const event of itemEvents(old, item, client))
    if (event.name !== "") pane.conversation.fire(event.name, event.payload);
}

/** The LaunchEvents that a change of state starts, and the item that they are about. */
function launchTypes(
  before: State,
  state: State,
): { readonly names: ReadonlySet<string>; readonly itemKey: string } | null {
  const key = state.open;
  const item = key === null ? undefined : state.items[key];
  if (key === null || item?.mode !== "compose") return null;
  if (before.open !== key) return { names: openingTypes(before, state, key), itemKey: key };
  const old = before.items[key];
  if (old === undefined || old === item) return null;
  const events = itemEvents(old, item, clientProfile(state.settings.client));
  return { names: new Set(events.flatMap(({ launch }) => launch ?? [])), itemKey: key };
}

/** OnNewMessageCompose comes with a new item only, OnMessageCompose with a draft too (platform.md 3.6). */
function openingTypes(before: State, state: State, key: string): ReadonlySet<string> {
  if (state.items[key]?.kind === "appointment") return new Set(["OnNewAppointmentOrganizer"]);
  return new Set(before.items[key] === undefined ? ["OnNewMessageCompose", "OnMessageCompose"] : ["OnMessageCompose"]);
}
