/** The sender's calendar day, `2026-11-24`; classic Outlook has no padStart and no Intl (platform.md 2.2). */
export function dayOf(millis: number): string {
  const date = new Date(millis);
  const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
