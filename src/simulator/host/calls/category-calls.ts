import { anyItem, anywhere, type Call } from "../call.ts";
import { errorCode } from "../error-code.ts";
import { answer, changed, refused } from "../outcome.ts";
import { recordsOf, textOf, textsOf } from "../parameters.ts";

export const categoryCalls: readonly Call[] = [
  {
    id: 157,
    name: "categories.getAsync",
    since: "1.8",
    where: anyItem,
    run: (_, { item, mailbox }) =>
      answer(mailbox.masterCategories.filter(({ displayName }) => item.categories.includes(displayName))),
  },
  {
    id: 158,
    name: "categories.addAsync",
    since: "1.8",
    where: anyItem,
    run: (parameters, { item, mailbox }) => {
      const added = textsOf(parameters, "categories");
      const known = new Set(mailbox.masterCategories.map(({ displayName }) => displayName));
      if (added.some((name) => !known.has(name))) return refused(errorCode.invalidCategory);
      return changed({ ...item, categories: [...new Set([...item.categories, ...added])] });
    },
  },
  {
    id: 159,
    name: "categories.removeAsync",
    since: "1.8",
    where: anyItem,
    run: (parameters, { item }) => {
      const unwanted = new Set(textsOf(parameters, "categories"));
      return changed({ ...item, categories: item.categories.filter((name) => !unwanted.has(name)) });
    },
  },
  {
    id: 160,
    name: "masterCategories.getAsync",
    since: "1.8",
    where: anywhere,
    run: (_, { mailbox }) => answer(mailbox.masterCategories),
  },
  {
    id: 161,
    name: "masterCategories.addAsync",
    since: "1.8",
    where: anywhere,
    run: (parameters, { mailbox }) => {
      const added = recordsOf(parameters, "categories").map((entry) => ({
        displayName: textOf(entry, "displayName"),
        color: textOf(entry, "color", "None"),
      }));
      const known = new Set(mailbox.masterCategories.map(({ displayName }) => displayName));
      if (added.some(({ displayName }) => known.has(displayName))) return refused(errorCode.duplicateCategory);
      return { kind: "done", mailbox: { ...mailbox, masterCategories: [...mailbox.masterCategories, ...added] } };
    },
  },
  {
    id: 162,
    name: "masterCategories.removeAsync",
    since: "1.8",
    where: anywhere,
    run: (parameters, { mailbox }) => {
      const unwanted = new Set(textsOf(parameters, "categories"));
      const masterCategories = mailbox.masterCategories.filter(({ displayName }) => !unwanted.has(displayName));
      return { kind: "done", mailbox: { ...mailbox, masterCategories } };
    },
  },
];
