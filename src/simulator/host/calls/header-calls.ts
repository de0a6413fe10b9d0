import { compose, messageCompose, read, type Call } from "../call.ts";
import { errorCode } from "../error-code.ts";
import type { Item } from "../item.ts";
import { answer, changed, refused } from "../outcome.ts";
import { isRecord, textsOf, type Parameters } from "../parameters.ts";

/** All custom headers of a mail together, in Exchange Online (platform.md 3.4). */
const mostCharacters = 256 * 1024;

/** A header's name by RFC 5322 2.2: printable, no colon, no blank. */
const headerName = /^[\x21-\x39\x3b-\x7e]+$/;

const without = (headers: Item["headers"], names: readonly string[]): Item["headers"] => {
  const unwanted = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !unwanted.has(name)));
};

const pairsOf = (parameters: Parameters): readonly (readonly [string, string])[] => {
  const pairs = parameters["internetHeaderNameValuePairs"];
  return isRecord(pairs) ? Object.entries(pairs).map(([name, value]) => [name.toLowerCase(), String(value)]) : [];
};

const all = (item: Item): string =>
  [
    `From: ${item.from.name} <${item.from.address}>`,
    `Subject: ${item.subject}`,
    `Message-ID: ${item.internetMessageId}`,
    ...Object.entries(item.headers).map(([name, value]) => `${name}: ${value}`),
  ].join("\r\n");

export const headerCalls: readonly Call[] = [
  {
    id: 151,
    name: "internetHeaders.getAsync",
    since: "1.8",
    where: messageCompose,
    run: (parameters, { item }) => {
      // Names come back in small letters (office-js #3544).
      const asked = textsOf(parameters, "internetHeaderKeys").map((name) => name.toLowerCase());
      return answer(Object.fromEntries(Object.entries(item.headers).filter(([name]) => asked.includes(name))));
    },
  },
  {
    id: 152,
    name: "internetHeaders.setAsync",
    since: "1.8",
    where: messageCompose,
    run: (parameters, { item }) => {
      const pairs = pairsOf(parameters);
      if (pairs.some(([name]) => !headerName.test(name))) return refused(errorCode.invalidParameter);
      const headers = { ...item.headers, ...Object.fromEntries(pairs) };
      if (JSON.stringify(headers).length > mostCharacters) return refused(errorCode.invalidParameter);
      return changed({ ...item, headers });
    },
  },
  {
    id: 153,
    name: "internetHeaders.removeAsync",
    since: "1.8",
    where: messageCompose,
    run: (parameters, { item }) =>
      changed({ ...item, headers: without(item.headers, textsOf(parameters, "internetHeaderKeys")) }),
  },
  {
    id: 168,
    name: "item.getAllInternetHeadersAsync",
    since: "1.8",
    where: read,
    run: (_, { item }) => answer(all(item)),
  },
  {
    id: 166,
    name: "delayDeliveryTime.getAsync",
    since: "1.13",
    where: compose,
    run: (_, { item }) => answer(item.deliverAt),
  },
  {
    id: 167,
    name: "delayDeliveryTime.setAsync",
    since: "1.13",
    where: compose,
    run: (parameters, { item }) => {
      const time = parameters["time"];
      return typeof time === "number" ? changed({ ...item, deliverAt: time }) : refused(errorCode.invalidParameter);
    },
  },
];
