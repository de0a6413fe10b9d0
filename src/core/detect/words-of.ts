import type { Facts } from "../facts/facts.ts";
import type { TextFinding } from "./finding.ts";

/** The words that a finding points at; empty where the text they stood in is not there. */
export function wordsOf({ origin, inName, start, end }: TextFinding, { texts }: Pick<Facts, "texts">): string {
  const place = JSON.stringify(origin);
  const text = texts.find((one) => one.inName === inName && JSON.stringify(one.origin) === place);
  return text ? text.value.slice(start, end) : "";
}
