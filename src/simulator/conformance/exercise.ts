/** What is tried with a library: an API call as an add-in author writes it. Each must come back, well or with an error. */
export interface Exercise {
  readonly path: string;
  readonly values: readonly unknown[];
}

const call = (path: string, ...values: readonly unknown[]): Exercise => ({ path, values });

const text = { coercionType: "text" };

/** One of each family, in an order in which they can go well. */
export const composeExercises: readonly Exercise[] = [
  call("subject.setAsync", "Conformance"),
  call("subject.getAsync"),
  call("to.setAsync", ["a@example.org"]),
  call("cc.addAsync", ["b@example.org"]),
  call("bcc.getAsync"),
  call("from.getAsync"),
  call("body.getTypeAsync"),
  call("body.setAsync", "text", text),
  call("body.prependAsync", "more ", text),
  call("body.getAsync", "html"),
  call("body.setSelectedDataAsync", "here", text),
  call("getSelectedDataAsync", "text"),
  call("addFileAttachmentFromBase64Async", "aGVsbG8=", "hello.txt"),
  call("getAttachmentsAsync"),
  call("getAttachmentContentAsync", "none"),
  call("removeAttachmentAsync", "none"),
  call("notificationMessages.replaceAsync", "k", { type: "errorMessage", message: "x" }),
  call("notificationMessages.getAllAsync"),
  call("notificationMessages.removeAsync", "k"),
  call("notificationMessages.addAsync", "n", { type: "progressIndicator", message: "y" }),
  call("notificationMessages.addAsync", "n", { type: "progressIndicator", message: "y" }),
  call("internetHeaders.setAsync", { "x-kind": "note" }),
  call("internetHeaders.getAsync", ["x-kind"]),
  call("internetHeaders.removeAsync", ["x-kind"]),
  call("sessionData.setAsync", "a", "1"),
  call("sessionData.getAsync", "a"),
  call("sessionData.getAllAsync"),
  call("sessionData.removeAsync", "a"),
  call("sessionData.clearAsync"),
  call("categories.getAsync"),
  call("delayDeliveryTime.getAsync"),
  call("getComposeTypeAsync"),
  call("isClientSignatureEnabledAsync"),
  call("getInitializationContextAsync"),
  call("loadCustomPropertiesAsync"),
  call("saveAsync"),
  call("getItemIdAsync"),
];

export const readExercises: readonly Exercise[] = [
  call("body.getAsync", "text"),
  call("categories.getAsync"),
  call("getAllInternetHeadersAsync"),
  call("getInitializationContextAsync"),
  call("loadCustomPropertiesAsync"),
  call("notificationMessages.getAllAsync"),
];
