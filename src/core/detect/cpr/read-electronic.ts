import type { Candidate } from "./candidate.ts";

const DATE = 6;
const TAIL = 4;

/** DDMMYY-CAAG of the health service (nspop.dk, "eCPR"): C tells the century, AA are letters, G the sex. */
export function readElectronic(text: string, start: number): Candidate | undefined {
  const dateEnd = start + DATE;
  const hyphen = text.charCodeAt(dateEnd) === 0x2d ? 1 : 0;
  const end = dateEnd + hyphen + TAIL;
  const tail = text.slice(end - TAIL, end);
  if (!/^[01567][A-Z]{2}\d$/.test(tail) || /[\da-zæøå]/i.test(text.charAt(end))) return undefined;
  const date = text.slice(start, dateEnd);
  return {
    start,
    end,
    digits: `${date}${tail.charAt(0)}00${tail.charAt(3)}`,
    identity: date + tail,
    separator: hyphen === 1 ? "hyphen" : "solid",
    form: "electronic",
  };
}
