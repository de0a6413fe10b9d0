import type { Language } from "#core/wording/texts.ts";

/** Figures as they are written in a language. */
export interface Numbers {
  readonly count: (n: number) => string;
  /** At most two decimals. */
  readonly figure: (n: number) => string;
  /** A part of a whole in per cent; a dash where there is no whole. */
  readonly share: (part: number, whole: number) => string;
  /** `2026-11-24`, with the month's name. */
  readonly day: (day: string) => string;
  readonly shortDay: (day: string) => string;
  readonly size: (bytes: number) => string;
}

export function numbersIn(language: Language): Numbers {
  const locale = language === "en" ? "en-GB" : "da-DK";
  const whole = new Intl.NumberFormat(locale);
  const two = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  return {
    count: (n) => whole.format(n),
    figure: (n) => two.format(n),
    share: (part, all) => (all === 0 ? "–" : `${one.format((part / all) * 100)} %`),
    day: (day) => long.format(new Date(day)),
    shortDay: (day) => short.format(new Date(day)),
    size: (bytes) => {
      const megabytes = bytes / 1_000_000;
      return megabytes < 1_000 ? `${one.format(megabytes)} MB` : `${one.format(megabytes / 1_000)} GB`;
    },
  };
}
