import type { AddIn } from "../../host/add-in.ts";
import { openConversation, type Conversation } from "../../host/conversation.ts";
import { frameName } from "../../host/frame-name.ts";
import type { HostRequest } from "../../host/host-request.ts";
import type { Outcome } from "../../host/outcome.ts";
import type { Store } from "../state/store.ts";

/** An add-in page about to be opened in a frame. */
export interface FrameOrder {
  /** As the trace calls it: "pane", "launch". */
  readonly label: string;
  readonly address: string;
  readonly inEvent: boolean;
  readonly itemKey: () => string | null;
  readonly perform: (request: HostRequest) => Promise<Outcome>;
  readonly completed: (status: number, eventText: string) => void;
}

export interface OpenFrame {
  readonly conversation: Conversation;
  readonly close: () => void;
}

/** Opens add-in pages in frames and carries messages between each and its own conversation. */
export interface FrameDesk {
  /** Starts `order` in a new iframe inside `parent`. */
  readonly open: (parent: Element, addIn: AddIn, order: FrameOrder) => OpenFrame;
}

const sandbox = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
].join(" ");

/** The desk of one window. Messages are taken only from a frame that is open and from the add-in's own origin. */
export function createFrameDesk(store: Store, addInOrigin: string): FrameDesk {
  const open = new Map<MessageEventSource, Conversation>();
  let count = 0;
  window.addEventListener("message", (event) => {
    const conversation = event.source === null ? undefined : open.get(event.source);
    if (conversation !== undefined && event.origin === addInOrigin) conversation.receive(event.data);
  });
  return {
    open: (parent, addIn, order) => {
      const frame = document.createElement("iframe");
      count += 1;
      const id = `frame-${count}`;
      const controlId = `control-${count}`;
      const conversation = openConversation(id, {
        hostOrigin: location.origin,
        controlId,
        addIn: { name: addIn.name, origin: addInOrigin, permission: addIn.permission },
        inEvent: order.inEvent,
        post: (text) => frame.contentWindow?.postMessage(text, addInOrigin),
        item: () => store.state().items[order.itemKey() ?? ""] ?? null,
        mailbox: () => store.state().mailbox,
        settings: () => store.state().settings,
        freshId: () => crypto.randomUUID(),
        takeOver: ({ item, mailbox }) => {
          if (mailbox !== undefined) store.send({ type: "mailbox-changed", mailbox });
          if (item !== undefined) store.send({ type: "item-changed", item });
        },
        perform: order.perform,
        completed: order.completed,
        record: (entry) => {
          store.send({ type: "traced", entry: { ...entry, frame: order.label } });
        },
        later: (milliseconds, run) => {
          if (milliseconds > 0) setTimeout(run, milliseconds);
          else run();
        },
      });
      const { locale } = store.state().settings;
      frame.setAttribute("sandbox", sandbox);
      frame.name = frameName({ conversationId: id, controlId, hostOrigin: location.origin, locale });
      frame.src = order.address;
      frame.title = order.label;
      // Chromium takes a frame's name over when the frame is put in, and not later.
      parent.append(frame);
      const source = frame.contentWindow;
      if (source !== null) open.set(source, conversation);
      return {
        conversation,
        close: () => {
          conversation.close();
          if (source !== null) open.delete(source);
          frame.remove();
        },
      };
    },
  };
}
