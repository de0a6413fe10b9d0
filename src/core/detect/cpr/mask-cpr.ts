/** What a sheet leaves of a number that begins with a zero. */
const SHORTENED = 9;

/** A CPR number as it may be shown: of its signs only those of day and month (`0102••-••••`), whatever letters stand among them. */
export function maskCpr(written: string): string {
  const shown = written.replace(/\D/g, "").length === SHORTENED && !/[a-z]/i.test(written) ? 3 : 4;
  let seen = 0;
  return written.replace(/[\da-zæøå]/gi, (sign) => (seen++ < shown ? sign : "•"));
}
