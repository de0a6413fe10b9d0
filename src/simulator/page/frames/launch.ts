import type { AddIn } from "../../host/add-in.ts";
import { clientProfile } from "../../host/client-profile.ts";
import { readCompletion, type Completion } from "../../host/completion.ts";
import type { HostRequest } from "../../host/host-request.ts";
import type { Outcome } from "../../host/outcome.ts";
import type { Settings } from "../../host/settings.ts";
import type { FrameHost } from "./frame-host.ts";

/** A function of the add-in's to be run for an item, without a window of its own. */
export interface LaunchOrder {
  /** The manifest's name for the function, as `Office.actions.associate` has it. */
  readonly functionName: string;
  /** The control's id for a button, the event's type for an event. */
  readonly sourceId: string;
  readonly isEvent: boolean;
  readonly itemKey: string;
  readonly perform: (request: HostRequest) => Promise<Outcome>;
  /** The first answer of the handler; later ones are dropped. */
  readonly completed: (completion: Completion) => void;
  /** The page never came up. */
  readonly failed: () => void;
}

/** A running launch; `stop` ends its runtime at once. */
export interface Launch {
  readonly stop: () => void;
}

/** How long a runtime may take to come up; native Outlook gives a dead server up after about as long (office-js #3946). */
const startWithin = 15_000;

/** The page that runs handlers in the played client, or null where the manifest has none. */
export function runtimeAddress(addIn: AddIn, settings: Settings, isEvent: boolean): string | null {
  if (!isEvent) return addIn.functionPage ?? addIn.runtimePage;
  const { launchRuntime } = clientProfile(settings.client);
  if (launchRuntime === "page" || addIn.runtimeScript === null) return addIn.runtimePage;
  const script = new URL(addIn.runtimeScript);
  return `${script.origin}/simulator/script-runtime.html?script=${encodeURIComponent(script.pathname)}`;
}

/** Runs one function in a hidden frame of its own, which ends with the first `completed`. */
export function launch(desk: FrameHost, addIn: AddIn, settings: Settings, order: LaunchOrder): Launch {
  let over = false;
  const address = settings.addInUnavailable ? null : runtimeAddress(addIn, settings, order.isEvent);
  const end = (): void => {
    over = true;
    clearTimeout(deadline);
    running?.close();
  };
  const fail = (): void => {
    if (over) return;
    end();
    order.failed();
  };
  const deadline = setTimeout(fail, address === null ? 0 : startWithin);
  const running =
    address === null
      ? null
      : desk.open(hiddenPlace(), addIn, {
          label: order.functionName,
          address,
          inEvent: order.isEvent,
          itemKey: () => order.itemKey,
          perform: order.perform,
          completed: (status, text) => {
            if (over) return;
            end();
            // 11101: the page has no such function; Outlook then treats the add-in as unavailable.
            if (status === 0) order.completed(readCompletion(text));
            else order.failed();
          },
        });
  running?.conversation.whenRegistered("appCommandInvoked", () => {
    clearTimeout(deadline);
    running.conversation.fire("appCommandInvoked", {
      0: order.sourceId,
      1: order.functionName,
      2: JSON.stringify({ source: { id: order.sourceId }, type: order.isEvent ? order.sourceId : "" }),
    });
  });
  return { stop: end };
}

/** Where frames stand that nobody is to see. */
function hiddenPlace(): Element {
  const known = document.getElementById("launches");
  if (known !== null) return known;
  const place = document.createElement("div");
  place.id = "launches";
  place.hidden = true;
  document.body.append(place);
  return place;
}
