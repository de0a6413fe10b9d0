import type { Completion } from "./completion.ts";

/** Where a mail stands between the press on Send and its leaving. */
export type SendFlow =
  | { readonly step: "checking" }
  | { readonly step: "slow" }
  | { readonly step: "held"; readonly completion: Completion }
  | { readonly step: "timed-out" }
  | { readonly step: "unavailable" }
  | { readonly step: "sent" };

export type SendEvent =
  | { readonly type: "took-longer" }
  | { readonly type: "time-ran-out" }
  | { readonly type: "could-not-start" }
  | { readonly type: "completed"; readonly completion: Completion };

/** The next step. Only the first answer of a handler counts: what comes after the check is over changes nothing (office-js #6656). */
export function nextStep(flow: SendFlow, event: SendEvent): SendFlow {
  if (flow.step !== "checking" && flow.step !== "slow") return flow;
  switch (event.type) {
    case "took-longer":
      return { step: "slow" };
    case "time-ran-out":
      return { step: "timed-out" };
    case "could-not-start":
      return { step: "unavailable" };
    case "completed":
      return event.completion.allowEvent ? { step: "sent" } : { step: "held", completion: event.completion };
  }
}
