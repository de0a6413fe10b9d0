import { anyItem, compose, messageCompose, type Call, type CallContext } from "../call.ts";
import { errorCode } from "../error-code.ts";
import { htmlToText, textToHtml } from "../html-text.ts";
import type { Item } from "../item.ts";
import { answer, changed, refused, type Outcome } from "../outcome.ts";
import { numberOf, textOf, type Parameters } from "../parameters.ts";

/** How the library writes `Office.CoercionType.Html` on the wire; text is 0. */
const html = 3;

const asHtml = (parameters: Parameters, member: string): string => {
  const data = textOf(parameters, member);
  return numberOf(parameters, "coercionType") === html ? data : textToHtml(data);
};

/** HTML cannot be put into a plain-text mail; text goes into either. */
const written = (
  parameters: Parameters,
  { item }: CallContext,
  member: string,
  change: (item: Item, html: string, text: string) => Item,
): Outcome => {
  const isHtml = numberOf(parameters, "coercionType") === html;
  if (item.body.format === "text" && isHtml) return refused(errorCode.format);
  const data = textOf(parameters, member);
  return changed(change(item, asHtml(parameters, member), data));
};

const withBody = (item: Item, content: string): Item => ({ ...item, body: { ...item.body, content } });

const insert: Call["run"] = (parameters, { item }) => {
  const isHtml = numberOf(parameters, "coercionType") === html;
  if (item.body.format === "text" && isHtml) return refused(errorCode.format);
  return { kind: "done", request: { kind: "insert", html: asHtml(parameters, "data") } };
};

export const bodyCalls: readonly Call[] = [
  { id: 14, name: "body.getTypeAsync", since: "1.1", where: compose, run: (_, { item }) => answer(item.body.format) },
  {
    id: 37,
    name: "body.getAsync",
    since: "1.3",
    where: anyItem,
    run: (parameters, { item: { body } }) => {
      if (numberOf(parameters, "coercionType") === html)
        return answer(body.format === "html" ? body.content : textToHtml(body.content));
      return answer(body.format === "html" ? htmlToText(body.content) : body.content);
    },
  },
  {
    id: 38,
    name: "body.setAsync",
    since: "1.3",
    where: compose,
    run: (parameters, context) =>
      written(parameters, context, "data", (item, asHtml, text) =>
        withBody(item, item.body.format === "html" ? asHtml : text),
      ),
  },
  {
    id: 23,
    name: "body.prependAsync",
    since: "1.1",
    where: compose,
    run: (parameters, context) =>
      written(parameters, context, "data", (item, asHtml, text) =>
        withBody(item, (item.body.format === "html" ? asHtml : text) + item.body.content),
      ),
  },
  { id: 13, name: "body.setSelectedDataAsync", since: "1.1", where: compose, run: insert },
  { id: 29, name: "item.setSelectedDataAsync", since: "1.2", where: compose, run: insert },
  {
    id: 28,
    name: "item.getSelectedDataAsync",
    since: "1.2",
    where: compose,
    run: (_, { item }) => answer({ data: item.selectedText, sourceProperty: "body" }),
  },
  {
    id: 100,
    name: "body.appendOnSendAsync",
    since: "1.9",
    where: compose,
    run: (parameters, context) =>
      written(parameters, context, "appendTxt", (item, asHtml) => ({
        ...item,
        appendedOnSend: [...item.appendedOnSend, asHtml],
      })),
  },
  {
    id: 173,
    name: "body.setSignatureAsync",
    since: "1.10",
    where: compose,
    run: (parameters, context) =>
      written(parameters, context, "data", (item, asHtml, text) =>
        withBody(item, item.body.content + (item.body.format === "html" ? `<div>${asHtml}</div>` : text)),
      ),
  },
  {
    id: 175,
    name: "isClientSignatureEnabledAsync",
    since: "1.10",
    where: compose,
    run: (_, { item }) => answer(item.signatureEnabled),
  },
  {
    id: 176,
    name: "disableClientSignatureAsync",
    since: "1.10",
    where: compose,
    run: (_, { item }) => changed({ ...item, signatureEnabled: false }),
  },
  {
    id: 174,
    name: "getComposeTypeAsync",
    since: "1.10",
    where: messageCompose,
    run: (_, { item }) =>
      answer({ composeType: item.composeType, coercionType: item.body.format === "html" ? "html" : "text" }),
  },
];
