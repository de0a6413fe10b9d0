import { fromFields } from "#web/local-moment.ts";

/** Day and time of the form in words: "20. november 2026 kl. 09.00"; empty where no day is given. */
export function wordDay(day: string, time: string, { locale }: { readonly locale: "da-DK" | "en-GB" }): string {
  const at = day === "" ? null : fromFields(day, time);
  if (at === null) return "";
  const date = { day: "numeric", month: "long", year: "numeric" } as const;
  const clock = time === "" ? {} : ({ hour: "2-digit", minute: "2-digit" } as const);
  return new Intl.DateTimeFormat(locale, { ...date, ...clock }).format(at);
}
