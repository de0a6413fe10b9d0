import type { LaunchEvent } from "../host/add-in.ts";
import type { Completion } from "../host/completion.ts";
import type { Item } from "../host/item.ts";
import type { SendEvent } from "../host/send-flow.ts";
import type { Launch } from "./frames/launch.ts";
import type { Store } from "./state/store.ts";

/** Sends mails past the add-in's handler. */
export interface Sender {
  /** The press on Send. */
  readonly send: (key: string) => void;
  /** "Send Anyway", or a mail that nobody holds back. */
  readonly release: () => void;
  /** "Don't Send": back to writing. */
  readonly cancel: () => void;
}

type RunHandler = (
  event: LaunchEvent,
  itemKey: string,
  ends: { readonly completed: (completion: Completion) => void; readonly failed: () => void },
) => Launch | null;

const wellFormed = /^[^\s@]+@[^\s@][^\s.@]*\.[^\s@]+$/;

/** Why Outlook itself will not send an item, before any add-in is asked. */
function objection(item: Item): "no-recipient" | "invalid-recipient" | null {
  const everybody = [...item.to, ...item.cc, ...item.bcc];
  if (everybody.length === 0) return item.kind === "appointment" ? null : "no-recipient";
  return everybody.every(({ address }) => wellFormed.test(address)) ? null : "invalid-recipient";
}

/** A sender for one window; one mail is under way at a time. */
export function createSender(store: Store, runHandler: RunHandler): Sender {
  let running: { readonly launch: Launch | null; readonly timers: readonly ReturnType<typeof setTimeout>[] } | null =
    null;

  const stop = (): void => {
    running?.launch?.stop();
    running?.timers.forEach(clearTimeout);
    running = null;
  };

  const release = (): void => {
    const key = store.state().sending?.itemKey;
    stop();
    if (key !== undefined) store.send({ type: "item-sent", key });
  };

  const goOn = (event: SendEvent): void => {
    if (goOnWith(store, event) === "sent") release();
  };

  const check = (event: LaunchEvent, key: string): void => {
    const { slowAfter, timeOutAfter } = store.state().settings;
    const timers = [
      setTimeout(() => {
        goOn({ type: "took-longer" });
      }, slowAfter),
      setTimeout(() => {
        running?.launch?.stop();
        goOn({ type: "time-ran-out" });
      }, timeOutAfter),
    ];
    running = { launch: null, timers };
    const launch = runHandler(event, key, {
      completed: (completion) => {
        timers.forEach(clearTimeout);
        goOn({ type: "completed", completion });
      },
      failed: () => {
        timers.forEach(clearTimeout);
        goOn({ type: "could-not-start" });
      },
    });
    running = { launch, timers };
  };

  return {
    send: (key) => {
      const { items, sending, addIn } = store.state();
      const item = items[key];
      if (item === undefined || sending !== null) return;
      const toast = objection(item);
      if (toast !== null) {
        store.send({ type: "toast-shown", toast });
        return;
      }
      store.send({ type: "send-started", key });
      const type = item.kind === "message" ? "OnMessageSend" : "OnAppointmentSend";
      const event = addIn?.launchEvents.find((known) => known.type === type);
      if (event === undefined) release();
      else check(event, key);
    },
    release,
    cancel: () => {
      stop();
      store.send({ type: "send-ended" });
    },
  };
}

function goOnWith(store: Store, event: SendEvent): string | undefined {
  store.send({ type: "send-went-on", event });
  return store.state().sending?.flow.step;
}
