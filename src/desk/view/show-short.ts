import type { Precision } from "#core/breach/breach.ts";

/** A moment in few letters, as exactly as it is known: "20. nov. 2026 11.00", "20. nov. 2026". */
export function showShort(moment: string, locale: "da-DK" | "en-GB", precision: Precision = "minute"): string {
  const isDay = precision === "day" || precision === "month" || precision === "unknown";
  return new Intl.DateTimeFormat(locale, {
    timeZone: "Europe/Copenhagen",
    day: "numeric",
    month: "short",
    year: "numeric",
    ...(isDay ? {} : { hour: "2-digit", minute: "2-digit" }),
  }).format(new Date(moment));
}
