import type { OfficeContext } from "#hosts/outlook/connect.ts";
import type { EditableItem } from "#hosts/outlook/editable.ts";
import type { ReadItem } from "#hosts/outlook/as-draft.ts";

/** What the pane reads of `Office.context`, beside what the handler does; older clients lack some of it. */
export interface PaneContext extends Omit<OfficeContext, "mailbox"> {
  readonly officeTheme?: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string };
  readonly mailbox?: {
    readonly item?: EditableItem | ReadItem | null;
    readonly userProfile?: { readonly emailAddress: string; readonly displayName?: string };
    readonly displayNewMessageForm?: (form: NewMessage) => void;
  };
}

/** What `displayNewMessageForm` is given; it is documented for read mode (platform.md 3.7). */
export interface NewMessage {
  readonly toRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}
