import { anyItem, compose, read, type Call } from "../call.ts";
import { errorCode } from "../error-code.ts";
import { answer, changed, refused, type Outcome } from "../outcome.ts";
import { isRecord, textOf } from "../parameters.ts";

/** JSON text of all custom properties of one item (platform.md 3.5). */
const mostCharacters = 2500;

const request = (kind: "close-item" | "save-item" | "send-item"): Outcome => ({ kind: "done", request: { kind } });

export const itemCalls: readonly Call[] = [
  {
    id: 3,
    name: "item.loadCustomPropertiesAsync",
    since: "1.0",
    where: anyItem,
    run: (_, { item }) => ({
      kind: "raw",
      data: { wasSuccessful: true, customProperties: JSON.stringify(item.customProperties) },
    }),
  },
  {
    id: 4,
    name: "CustomProperties.saveAsync",
    since: "1.0",
    where: anyItem,
    run: (parameters, { item }) => {
      const given = parameters["customProperties"];
      if (!isRecord(given) || JSON.stringify(given).length > mostCharacters) return refused(errorCode.invalidParameter);
      return changed({ ...item, customProperties: given });
    },
  },
  {
    id: 32,
    name: "item.saveAsync",
    since: "1.3",
    where: compose,
    run: () => request("save-item"),
  },
  {
    id: 164,
    name: "item.getItemIdAsync",
    since: "1.8",
    where: compose,
    run: (_, { item }) => (item.savedId === null ? refused(errorCode.notSaved) : answer(item.savedId)),
  },
  { id: 41, name: "item.close", since: "1.3", where: compose, notInEvents: true, run: () => request("close-item") },
  {
    id: 203,
    name: "item.closeAsync",
    since: "1.14",
    where: anyItem,
    notInEvents: true,
    run: () => request("close-item"),
  },
  {
    id: 215,
    name: "item.sendAsync",
    since: "1.15",
    where: compose,
    notInEvents: true,
    run: () => request("send-item"),
  },
  {
    id: 99,
    name: "item.getInitializationContextAsync",
    since: "1.3",
    where: anyItem,
    run: (_, { item }) => answer(item.initializationContext ?? ""),
  },
  {
    id: 108,
    name: "item.getSharedPropertiesAsync",
    since: "1.8",
    where: anyItem,
    run: (_, { item, mailbox }) =>
      item.fromSharedFolder
        ? answer({
            delegatePermissions: 63,
            owner: item.from.address,
            targetMailbox: item.from.address,
            targetRestUrl: "https://outlook.office.com",
            user: mailbox.user.address,
          })
        : refused(errorCode.notSupportedHere),
  },
  {
    id: 101,
    name: "item.move",
    since: "1.10",
    where: read,
    run: (parameters) => ({
      kind: "done",
      request: { kind: "move-item", folder: textOf(parameters, "destinationFolder") },
    }),
  },
  {
    id: 200,
    name: "sensitivityLabel.setAsync",
    since: "1.13",
    where: compose,
    run: (parameters, { item, mailbox }) => {
      const id = textOf(parameters, "sensitivityLabelId", textOf(parameters, "id"));
      return mailbox.labels.some((label) => label.id === id)
        ? changed({ ...item, labelId: id })
        : refused(errorCode.invalidParameter);
    },
  },
  {
    id: 201,
    name: "sensitivityLabel.getAsync",
    since: "1.13",
    where: compose,
    run: (_, { item }) => answer(item.labelId ?? ""),
  },
  {
    id: 210,
    name: "item.getItemClassAsync",
    since: "1.14",
    where: compose,
    run: (_, { item }) => answer(item.itemClass),
  },
  {
    id: 213,
    name: "item.getConversationIndexAsync",
    since: "1.14",
    where: compose,
    run: (_, { item }) => answer(item.conversationId),
  },
];
