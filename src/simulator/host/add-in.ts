import type { Permission } from "./initial-data.ts";
import type { Place } from "./call.ts";

/** What Outlook knows of an add-in: its manifest, read for one language. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly permission: Permission;
  readonly commands: readonly Command[];
  readonly launchEvents: readonly LaunchEvent[];
  /** The page that runs event handlers in a browser; null where the manifest has no LaunchEvents. */
  readonly runtimePage: string | null;
  /** The script that runs them in classic Outlook. */
  readonly runtimeScript: string | null;
  /** The page that runs the functions behind buttons. */
  readonly functionPage: string | null;
  readonly supportsSharedFolders: boolean;
}

/** A ribbon button. */
export interface Command {
  /** The control's id in the manifest, which `commandId` names. */
  readonly id: string;
  readonly surface: Place;
  readonly group: string;
  readonly label: string;
  readonly description: string;
  readonly icon: string | null;
  readonly action: CommandAction;
}

export type CommandAction =
  | { readonly kind: "pane"; readonly address: string; readonly title: string; readonly canBePinned: boolean }
  | { readonly kind: "function"; readonly name: string };

export interface LaunchEvent {
  readonly type: string;
  readonly functionName: string;
  readonly sendMode: SendMode;
}

/** How Outlook holds a mail back when the handler says no, in the manifest's own words. */
export type SendMode = "PromptUser" | "SoftBlock" | "Block";
