/** The words for a mail, whole, and those for a meeting in their place. What is filled in later is not touched. */
const WORDS: readonly (readonly [mail: RegExp, meeting: string])[] = [
  [/\bMailens\b/g, "Mødets"],
  [/\bmailens\b/g, "mødets"],
  [/\bMailen\b/g, "Mødet"],
  [/\bmailen\b/g, "mødet"],
  [/\bdenne mail\b/g, "dette møde"],
  [/\bGør mødet sikker\b/g, "Gør mødet sikkert"],
  [/\bMødet er mærket som sikker\b/g, "Mødet er mærket som sikkert"],
  [/\bThe mail\b/g, "The meeting"],
  [/\bthe mail\b/g, "the meeting"],
  [/\bthis mail\b/g, "this meeting"],
];

/** Texts as they are said of a meeting, which has the same words in every place but one. */
export function inMeeting<T>(texts: T): T {
  return overTexts(texts) as T;
}

function overTexts(value: unknown): unknown {
  if (typeof value === "string") return WORDS.reduce((text, [mail, meeting]) => text.replace(mail, meeting), value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(overTexts);
  const said: Record<string, unknown> = {};
  const texts = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(texts)) said[key] = overTexts(texts[key]);
  return said;
}
