const MILLIS_A_DAY = 86_400_000;
/** Days from 30 December 1899, as spreadsheets count, to 1 January 1970. */
const DAYS_TO_1970 = 25_569;
const LAST_DAY = 2_958_465;

/** A day as dd-mm-yyyy and a time as hh:mm, as far as the format's letters ask for them: one spelling for every detector. */
export function showMoment(serial: number, letters: string): string {
  if (serial < 0 || serial > LAST_DAY) return `${serial}`;
  const moment = new Date(Math.round((serial - DAYS_TO_1970) * MILLIS_A_DAY));
  const two = (n: number) => `0${n}`.slice(-2);
  const isDay = /[dy]/.test(letters) || (letters.indexOf("m") >= 0 && !/[hs]/.test(letters));
  const isTime = /[hs]/.test(letters);
  const day = `${two(moment.getUTCDate())}-${two(moment.getUTCMonth() + 1)}-${moment.getUTCFullYear()}`;
  const seconds = letters.indexOf("s") < 0 ? "" : `:${two(moment.getUTCSeconds())}`;
  const time = `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}${seconds}`;
  return [isDay && serial >= 1 ? day : "", isTime ? time : ""].filter((part) => part !== "").join(" ") || `${serial}`;
}
