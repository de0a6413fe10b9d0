import type { Command } from "../host/add-in.ts";
import { attachFiles } from "./attach-files.ts";
import { createFrameHost, type FrameHost, type OpenFrame } from "./frames/frame-host.ts";
import { launch, type Launch, type LaunchOrder } from "./frames/launch.ts";
import { launchesAfter } from "./launches-after.ts";
import { createPerformer, type Performer } from "./perform.ts";
import { createSender, type Sender } from "./sender.ts";
import type { Store } from "./state/store.ts";
import { notifyPane } from "./notify-pane.ts";

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

type Run = (order: Omit<LaunchOrder, "perform">) => Launch | null;

/** Ties the state to the add-in's frames: events go out when items change, handlers run when the manifest asks. */
export function openOutlook(store: Store, addInOrigin: string): Outlook {
  const desk = createFrameHost(store, addInOrigin);
  const run: Run = (order) => {
    const { addIn, settings } = store.state();
    if (addIn === null) return null;
    const complete = { ...order, perform: perform(() => order.itemKey) };
    if (settings.duplicateRuntimes && order.isEvent) launch(desk, addIn, settings, { ...complete, ...noEnds });
    return launch(desk, addIn, settings, complete);
  };
  const sender = createSender(store, ({ functionName, type }, itemKey, ends) =>
    run({ functionName, sourceId: type, isEvent: true, itemKey, ...ends }),
  );
  const perform = createPerformer(store, { send: sender.send });
  const pane: { open: OpenFrame | null } = { open: null };
  store.subscribe((before) => {
    const state = store.state();
    notifyPane(before, state, pane.open);
    for (const { functionName, type, itemKey } of launchesAfter(before, state))
      run({ functionName, sourceId: type, isEvent: true, itemKey, ...noEnds });
  });
  return {
    openPane: (place) => openPane(place, store, desk, perform, pane),
    press: (command) => {
      const { open } = store.state();
      if (command.action.kind === "pane") store.send({ type: "pane-opened", command });
      else if (open !== null)
        run({ functionName: command.action.name, sourceId: command.id, isEvent: false, itemKey: open, ...noEnds });
    },
    sender,
    attach: (key, files) => attachFiles(store, key, files),
    tellOfDismissal: (key) =>
      pane.open?.conversation.fire("olkInfobarClicked", [JSON.stringify({ infobarType: 0, key })]),
  };
}

const noEnds = { completed: () => undefined, failed: () => undefined };

function openPane(
  place: Element,
  store: Store,
  desk: FrameHost,
  perform: Performer,
  pane: { open: OpenFrame | null },
): () => void {
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
  pane.open = opened;
  return () => {
    opened.close();
    if (pane.open === opened) pane.open = null;
  };
}
