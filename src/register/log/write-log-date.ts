import type { Breach } from "#core/breach/breach.ts";

import { sayMoment, sayTimes } from "../exports/say-date.ts";
import { localTime } from "../store/local-time.ts";

/** The cell "Dato" for an entry that has no verbatim one, in the form that `readLogDate` reads back. */
export function writeLogDate(breach: Pick<Breach, "times" | "awareAt" | "awarePrecision">): string {
  const { awareAt, awarePrecision } = breach;
  const happened = sayTimes(breach.times);
  if (awareAt === null) return happened;
  const noticed = sayMoment(awareAt, awarePrecision);
  if (happened === "") return noticed;
  const aware = localTime(new Date(awareAt));
  const [first, second] = breach.times;
  const isOne = first?.day === aware.day && first.endDay === null && second === undefined;
  const isSame = isOne && (awarePrecision === "day" || first.time === aware.time);
  return isSame ? happened : `${happened}. Vi blev opmærksomme på det ${noticed}`;
}
