/** A short name for a text, letters and digits alone: the same text sent again has the same, however it is laid out. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  let length = 0;
  const lower = text.toLowerCase();
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (!isLetterOrDigit(unit)) continue;
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (two >>> 15) ^ unit, 0x85ebca6b);
    length++;
  }
  return length < MIN_LENGTH ? "" : `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`;
}

/** "Se vedhæftede" is sent to everybody. */
const MIN_LENGTH = 40;

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit >= 0xdf;
}
