const zone = "Europe/Copenhagen";

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

/** The wall clock in Denmark: `{ day: "2019-01-09", time: "16:30" }`. */
export function localTime(at: Date): { readonly day: string; readonly time: string } {
  const found = new Map(parts.formatToParts(at).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? "";
  return { day: `${get("year")}-${get("month")}-${get("day")}`, time: `${get("hour")}:${get("minute")}` };
}

/** The year by which entries filed now are numbered. */
export function localYear(at: Date): number {
  return Number(localTime(at).day.slice(0, 4));
}

/** The moment at which a Danish wall clock shows this; a day without a time begins at midnight, the strictest reading (register.md 1.1). */
export function fromLocalTime(day: string, time = "00:00"): Date {
  const asIfUtc = new Date(`${day}T${time}:00Z`).getTime();
  const shown = localTime(new Date(asIfUtc));
  const offset = new Date(`${shown.day}T${shown.time}:00Z`).getTime() - asIfUtc;
  const guess = new Date(asIfUtc - offset);
  const check = localTime(guess);
  if (check.day === day && check.time === time) return guess;
  // The other side of a change of the clock: the offset an hour earlier.
  const earlier = localTime(new Date(asIfUtc - 2 * 3600 * 1000));
  return new Date(asIfUtc - (new Date(`${earlier.day}T${earlier.time}:00Z`).getTime() - (asIfUtc - 2 * 3600 * 1000)));
}
