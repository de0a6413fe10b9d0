import type { SendEvent } from "../host/send-flow.ts";
import type { Item } from "../host/item.ts";
import { startCheck, type RunHandler } from "./start-check.ts";
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

const wellFormed = (address: string): boolean => {
  const at = address.indexOf("@");
  return at > 0 && address.indexOf(".", at) > at + 1 && !address.endsWith(".") && !/\s/.test(address);
};

/** Why Outlook itself will not send an item, before any add-in is asked. */
function objection(item: Item): "no-recipient" | "invalid-recipient" | null {
  const everybody = [...item.to, ...item.cc, ...item.bcc];
  if (everybody.length === 0) return item.kind === "appointment" ? null : "no-recipient";
  return everybody.every(({ address }) => wellFormed(address)) ? null : "invalid-recipient";
}

/** A sender for one window; one mail is under way at a time. */
export function createSender(store: Store, runHandler: RunHandler): Sender {
  let stopCheck: (() => void) | null = null;
  const stop = (): void => {
    stopCheck?.();
    stopCheck = null;
  };
  const release = (): void => {
    const key = store.state().sending?.itemKey;
    stop();
    if (key !== undefined) store.send({ type: "item-sent", key });
  };
  const goOn = (event: SendEvent): void => {
    store.send({ type: "send-went-on", event });
    if (store.state().sending?.flow.step === "sent") release();
  };
  return {
    send: (key) => {
      const { items, sending, addIn, settings } = store.state();
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
      else if (settings.afterUndoSend)
        stopCheck = startCheck(
          () => null,
          settings,
          (went) => {
            if (went.type === "time-ran-out") release();
            else goOn(went);
          },
        );
      else stopCheck = startCheck((ends) => runHandler(event, key, ends), settings, goOn);
    },
    release,
    cancel: () => {
      stop();
      store.send({ type: "send-ended" });
    },
  };
}
