import { anyItem, compose, type Call } from "../call.ts";
import { answer, changed } from "../outcome.ts";
import { textOf } from "../parameters.ts";

export const subjectCalls: readonly Call[] = [
  {
    id: 18,
    name: "subject.getAsync",
    since: "1.1",
    where: anyItem,
    run: (_, { item }) => answer(item.subject),
  },
  {
    id: 17,
    name: "subject.setAsync",
    since: "1.1",
    where: compose,
    run: (parameters, { item }) => changed({ ...item, subject: textOf(parameters, "subject") }),
  },
];
