import { attachmentId, attachmentOnWire } from "../attachment-on-wire.ts";
import { fromBase64, toBase64 } from "../base64.ts";
import { anyItem, compose, type Call, type CallContext } from "../call.ts";
import { contentTypeOf } from "../content-type.ts";
import { errorCode } from "../error-code.ts";
import type { Attachment } from "../item.ts";
import { answer, changed, refused, type Outcome } from "../outcome.ts";
import { textOf } from "../parameters.ts";

/** Outlook on the web takes no more on one mail (platform.md 3.2). */
const most = 499;

const find = ({ item, client }: CallContext, id: string): Attachment | undefined =>
  item.attachments.find((attachment, index) => attachmentId(attachment, index, client) === id);

/** A file's bytes, a mail's source or a cloud file's address, each under the format name that Outlook gives it. */
const content = ({ type, name, content }: Attachment): Outcome => {
  if (type === "cloud") return answer({ content: typeof content === "string" ? content : "", format: "url" });
  if (typeof content === "string") return answer({ content, format: /\.ics$/i.test(name) ? "iCalendar" : "eml" });
  return answer({ content: toBase64(content), format: "base64" });
};

/** Adds a file, within the client's limits; answers the new id. */
export function attach(context: CallContext, file: Omit<Attachment, "id">): Outcome {
  const { item, client } = context;
  if (item.attachments.length >= most) return refused(errorCode.tooManyAttachments);
  if (file.size > client.attachmentBytes) return refused(errorCode.attachmentTooLarge);
  const attachment: Attachment = { ...file, id: context.freshId() };
  const id = attachmentId(attachment, item.attachments.length, client);
  return changed({ ...item, attachments: [...item.attachments, attachment] }, id);
}

export const attachmentCalls: readonly Call[] = [
  {
    id: 149,
    name: "item.getAttachmentsAsync",
    since: "1.8",
    where: compose,
    run: (_, { item, client }) =>
      answer(item.attachments.map((attachment, index) => attachmentOnWire(attachment, index, client))),
  },
  {
    id: 150,
    name: "item.getAttachmentContentAsync",
    since: "1.8",
    where: anyItem,
    run: (parameters, context) => {
      const attachment = find(context, textOf(parameters, "id"));
      return attachment === undefined ? refused(errorCode.attachmentId) : content(attachment);
    },
  },
  {
    id: 148,
    name: "item.addFileAttachmentFromBase64Async",
    since: "1.8",
    where: compose,
    run: (parameters, context) => {
      const bytes = fromBase64(textOf(parameters, "base64String"));
      if (bytes === null) return refused(errorCode.invalidParameter);
      const name = textOf(parameters, "name");
      const isInline = parameters["isInline"] === true;
      const contentType = contentTypeOf(name);
      return attach(context, { name, type: "file", size: bytes.length, isInline, contentType, content: bytes });
    },
  },
  {
    id: 16,
    name: "item.addFileAttachmentAsync",
    since: "1.1",
    where: compose,
    run: (parameters) => ({
      kind: "done",
      request: {
        kind: "download",
        address: textOf(parameters, "uri"),
        name: textOf(parameters, "name"),
        isInline: parameters["isInline"] === true,
      },
    }),
  },
  {
    id: 19,
    name: "item.addItemAttachmentAsync",
    since: "1.1",
    where: compose,
    run: (parameters) => ({
      kind: "done",
      request: { kind: "attach-item", itemId: textOf(parameters, "itemId"), name: textOf(parameters, "name") },
    }),
  },
  {
    id: 20,
    name: "item.removeAttachmentAsync",
    since: "1.1",
    where: compose,
    run: (parameters, context) => {
      const attachment = find(context, textOf(parameters, "attachmentIndex"));
      if (attachment === undefined) return refused(errorCode.attachmentToDelete);
      return changed({
        ...context.item,
        attachments: context.item.attachments.filter((other) => other !== attachment),
      });
    },
  },
];
