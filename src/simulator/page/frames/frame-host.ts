import type { AddIn } from "../../host/add-in.ts";
import { openConversation, type Conversation } from "../../host/conversation.ts";
import type { ConversationSide } from "../../host/conversation-side.ts";
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
export interface FrameHost {
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
export function createFrameHost(store: Store, addInOrigin: string): FrameHost {
  const open = new Map<MessageEventSource, Conversation>();
  let count = 0;
  window.addEventListener("message", (event) => {
    const conversation = event.source === null ? undefined : open.get(event.source);
    if (conversation !== undefined && event.origin === addInOrigin) conversation.receive(event.data);
  });
  return {
    open: (parent, addIn, order) => {
      count += 1;
      const identity = {
        conversationId: `frame-${count}`,
        controlId: `control-${count}`,
        hostOrigin: location.origin,
        locale: store.state().settings.locale,
      };
      const frame = frameFor(order, frameName(identity));
      // Chromium takes a frame's name over when the frame is put in, and not later.
      parent.append(frame);
      const source = frame.contentWindow;
      const conversation = openConversation(identity.conversationId, {
        ...sideOf(store, order),
        hostOrigin: identity.hostOrigin,
        controlId: identity.controlId,
        addIn: { name: addIn.name, origin: addInOrigin, permission: addIn.permission },
        post: (text) => source?.postMessage(text, addInOrigin),
      });
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

function frameFor(order: FrameOrder, name: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", sandbox);
  frame.name = name;
  frame.title = order.label;
  frame.src = order.address;
  return frame;
}

type Side = Omit<ConversationSide, "hostOrigin" | "controlId" | "addIn" | "post">;

function sideOf(store: Store, order: FrameOrder): Side {
  return {
    inEvent: order.inEvent,
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
  };
}
