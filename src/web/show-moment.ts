/** A moment as a clock time in Denmark: "fredag den 27. november 2026 kl. 14.05". */
export function showMoment(moment: string, locale: "da-DK" | "en-GB"): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "Europe/Copenhagen",
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(new Date(moment));
}
