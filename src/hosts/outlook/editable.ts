import type { Callback } from "./ask.ts";
import type { AsyncProperty, ComposeItem, Person } from "./outlook.ts";

/** What the pane may change in a mail that is being written. The handler gets a `ComposeItem` and can change nothing. */
export interface EditableItem extends ComposeItem {
  readonly to?: PeopleField;
  readonly cc?: PeopleField;
  readonly bcc?: PeopleField;
  readonly requiredAttendees?: PeopleField;
  readonly optionalAttendees?: PeopleField;
  readonly subject: AsyncProperty<string> & { readonly setAsync: (text: string, callback: Callback<unknown>) => void };
  readonly body: EditableBody;
  readonly internetHeaders?: NonNullable<ComposeItem["internetHeaders"]> & {
    readonly setAsync: (headers: Readonly<Record<string, string>>, callback: Callback<unknown>) => void;
    readonly removeAsync: (names: string[], callback: Callback<unknown>) => void;
  };
  readonly sensitivityLabel?: AsyncProperty<string> & {
    readonly setAsync: (id: string, callback: Callback<unknown>) => void;
  };
  readonly removeAttachmentAsync: (id: string, callback: Callback<unknown>) => void;
  readonly addFileAttachmentFromBase64Async?: (
    base64: string,
    name: string,
    options: { readonly isInline: boolean },
    callback: Callback<string>,
  ) => void;
  readonly addHandlerAsync?: (
    event: string,
    handler: (event?: { readonly initializationContextData?: unknown }) => void,
    callback: Callback<unknown>,
  ) => void;
  /** What Send or a notice handed on when it opened the pane; empty where the ribbon did. */
  readonly getInitializationContextAsync?: (callback: Callback<unknown>) => void;
}

export type PeopleField = AsyncProperty<readonly Person[]> & {
  readonly setAsync: (people: readonly Person[], callback: Callback<unknown>) => void;
  readonly addAsync: (people: readonly Person[], callback: Callback<unknown>) => void;
};

interface EditableBody {
  readonly getAsync: (format: "html" | "text", callback: Callback<string>) => void;
  readonly getTypeAsync: (callback: Callback<string>) => void;
  readonly setAsync: (content: string, options: { readonly coercionType: string }, callback: Callback<unknown>) => void;
  readonly prependAsync: (
    content: string,
    options: { readonly coercionType: string },
    callback: Callback<unknown>,
  ) => void;
}
