/** Nine digits or more, whatever stands between them, may be a CPR number; a date has eight. */
const MIN_DIGITS = 9;

/** Digits of a long number that may be shown: of a CPR number the day and month. */
const SHOWN = 4;

/** A name that came with the mail (file, address, tag), fit to be shown: numbers masked, cut in the middle when long. */
export function showName(name: string, longest: number): string {
  const masked = maskNumbers(name.replace(/\s+/g, " ").trim());
  if (masked.length <= longest) return masked;
  const tail = Math.floor(longest / 3);
  return `${masked.slice(0, longest - tail - 1)}…${masked.slice(masked.length - tail)}`;
}

/** Digits with at most one sign between two of them are one number. */
function maskNumbers(name: string): string {
  const isDigit = (at: number) => /\d/.test(name.charAt(at));
  let shown = "";
  for (let at = 0; at < name.length;) {
    let end = at;
    let digits = 0;
    while (isDigit(end) || (digits > 0 && /[-_. ]/.test(name.charAt(end)) && isDigit(end + 1))) {
      if (isDigit(end)) digits++;
      end++;
    }
    shown += digits < MIN_DIGITS ? name.slice(at, Math.max(end, at + 1)) : maskDigits(name.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return shown;
}

function maskDigits(number: string): string {
  let seen = 0;
  return number.replace(/\d/g, (digit) => (seen++ < SHOWN ? digit : "•"));
}
