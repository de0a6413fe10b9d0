import type { Severity } from "#core/policy/policy.ts";
import type { Prompt } from "#core/wording/format-prompt.ts";
import type { Outlook } from "#hosts/outlook/outlook.ts";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import type { Completion } from "./complete-once.ts";

/**
 * The dialog, with as much of it as the client understands (platform.md 1.3). Plain text always: without it the button is
 * dead in some clients (office-js #5233).
 */
export function toCompletion(
  prompt: Prompt,
  severity: Severity,
  contextData: string,
  { item, supports }: Outlook,
): Completion {
  const held = { allowEvent: false, errorMessage: prompt.plain };
  if (!supports("1.14")) return held;
  const withButton = {
    ...held,
    cancelLabel: prompt.button,
    commandId: item.itemType === "appointment" ? PANE_BUTTONS.appointment : PANE_BUTTONS.message,
    contextData,
    // The value of Office.MailboxEnums.SendModeOverride.PromptUser, which older copies of the library lack.
    ...(severity === "warn" ? { sendModeOverride: "promptUser" as const } : {}),
  };
  return supports("1.15") ? { ...withButton, errorMessageMarkdown: prompt.markdown } : withButton;
}
