import { compose, type Call } from "../call.ts";
import { errorCode } from "../error-code.ts";
import { answer, changed, refused } from "../outcome.ts";
import { textOf } from "../parameters.ts";

const length = (data: Readonly<Record<string, string>>): number =>
  Object.entries(data).reduce((sum, [name, value]) => sum + name.length + value.length, 0);

export const sessionCalls: readonly Call[] = [
  {
    id: 185,
    name: "sessionData.setAsync",
    since: "1.11",
    where: compose,
    run: (parameters, { item, client }) => {
      const sessionData = { ...item.sessionData, [textOf(parameters, "name")]: textOf(parameters, "value") };
      if (length(sessionData) > client.sessionDataCharacters) return refused(errorCode.sessionDataTooLong);
      return changed({ ...item, sessionData });
    },
  },
  {
    id: 186,
    name: "sessionData.getAsync",
    since: "1.11",
    where: compose,
    run: (parameters, { item }) => {
      const value = item.sessionData[textOf(parameters, "name")];
      return value === undefined ? refused(errorCode.keyNotFound) : answer(value);
    },
  },
  {
    id: 187,
    name: "sessionData.getAllAsync",
    since: "1.11",
    where: compose,
    run: (_, { item }) => answer(item.sessionData),
  },
  {
    id: 188,
    name: "sessionData.clearAsync",
    since: "1.11",
    where: compose,
    run: (_, { item }) => changed({ ...item, sessionData: {} }),
  },
  {
    id: 189,
    name: "sessionData.removeAsync",
    since: "1.11",
    where: compose,
    run: (parameters, { item }) => {
      const unwanted = textOf(parameters, "name");
      if (item.sessionData[unwanted] === undefined) return refused(errorCode.keyNotFound);
      const kept = Object.entries(item.sessionData).filter(([name]) => name !== unwanted);
      return changed({ ...item, sessionData: Object.fromEntries(kept) });
    },
  },
];
