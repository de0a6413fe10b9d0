import type { AddIn, SendMode } from "./add-in.ts";
import type { ClientProfile } from "./client-profile.ts";
import type { Completion } from "./completion.ts";
import type { SendFlow } from "./send-flow.ts";

/** The Smart Alerts dialog: what it says and which buttons it has. */
export interface SendDialog {
  readonly kind: "held" | "slow" | "timed-out" | "unavailable";
  /** Always the add-in's name; nobody can change it. */
  readonly title: string;
  /** The handler's text, or null where Outlook words the dialog itself. */
  readonly message: { readonly text: string; readonly isMarkdown: boolean } | null;
  readonly buttons: readonly SendButton[];
}

export type SendButton =
  | { readonly kind: "send-anyway" | "dont-send" | "try-later" }
  /** `label` is the add-in's own, or null for Outlook's words. */
  | {
      readonly kind: "take-action";
      readonly label: string | null;
      readonly commandId: string;
      readonly contextData: string;
    };

/** "500 characters or less", and 20 for the button (platform.md 1.3). */
const longestMessage = 500;
const longestLabel = 20;

const sendAnyway: SendButton = { kind: "send-anyway" };
const dontSend: SendButton = { kind: "dont-send" };
const tryLater: SendButton = { kind: "try-later" };

/** The button of the add-in's own: beside Don't Send, in its place, or not at all, as the client has it. */
const ownButton = (completion: Completion, client: ClientProfile): SendButton => ({
  kind: "take-action",
  label: completion.cancelLabel === "" ? null : completion.cancelLabel.slice(0, longestLabel),
  commandId: completion.commandId,
  contextData: client.dialogButton === "none" ? "" : completion.contextData,
});

const heldButtons = (completion: Completion, mode: SendMode, client: ClientProfile): readonly SendButton[] => {
  const knows14 = client.dialogButton !== "none";
  const anyway = mode === "PromptUser" || (knows14 && completion.promptsUser) ? [sendAnyway] : [];
  const hasOwn = completion.commandId !== "" && knows14;
  if (hasOwn && client.dialogButton === "take-action") return [ownButton(completion, client), ...anyway, dontSend];
  if (client.dialogButton === "replaces-dont-send" && (hasOwn || completion.cancelLabel !== ""))
    return [...anyway, ownButton(completion, client)];
  return [...anyway, dontSend];
};

const heldMessage = (completion: Completion, client: ClientProfile): SendDialog["message"] => {
  if (client.showsMarkdown && completion.errorMessageMarkdown !== "")
    return { text: completion.errorMessageMarkdown.slice(0, longestMessage), isMarkdown: true };
  if (completion.errorMessage === "") return null;
  return { text: completion.errorMessage.slice(0, longestMessage), isMarkdown: false };
};

const buttonsWithoutAnswer = (step: "slow" | "timed-out" | "unavailable", mode: SendMode, client: ClientProfile) => {
  if (step === "unavailable") return mode === "Block" ? [tryLater] : [sendAnyway, tryLater];
  if (mode === "PromptUser") return [sendAnyway, dontSend];
  if (step === "slow") return [];
  return mode === "SoftBlock" && client.offersSendAfterTimeOut ? [sendAnyway, dontSend] : [dontSend];
};

/** The dialog for a step of the sending, or null where none is shown (platform.md 1.3, 1.4). */
export function sendDialog(flow: SendFlow, mode: SendMode, addIn: AddIn, client: ClientProfile): SendDialog | null {
  const title = addIn.name;
  switch (flow.step) {
    case "checking":
    case "sent":
      return null;
    case "held":
      return {
        kind: "held",
        title,
        message: heldMessage(flow.completion, client),
        buttons: heldButtons(flow.completion, mode, client),
      };
    default:
      return { kind: flow.step, title, message: null, buttons: buttonsWithoutAnswer(flow.step, mode, client) };
  }
}
