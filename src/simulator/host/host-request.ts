/** What a call asks of the window around the add-in; the answer to the add-in waits for it where it has a result. */
export type HostRequest =
  | { readonly kind: "close-item" }
  | { readonly kind: "save-item" }
  | { readonly kind: "send-item" }
  | { readonly kind: "insert"; readonly html: string }
  | { readonly kind: "download"; readonly address: string; readonly name: string; readonly isInline: boolean }
  | { readonly kind: "attach-item"; readonly itemId: string; readonly name: string }
  | { readonly kind: "open-item"; readonly itemId: string }
  | { readonly kind: "move-item"; readonly folder: string }
  | { readonly kind: "new-message"; readonly form: Readonly<Record<string, unknown>> }
  | { readonly kind: "new-appointment"; readonly form: Readonly<Record<string, unknown>> }
  | { readonly kind: "reply"; readonly toAll: boolean; readonly form: Readonly<Record<string, unknown>> }
  | { readonly kind: "open-window"; readonly address: string }
  | { readonly kind: "close-pane" };
