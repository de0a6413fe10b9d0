/** A CPR number as it may be shown: of its digits only day and month (`0102••-••••`). */
export function maskCpr(written: string): string {
  let seen = 0;
  return written.replace(/[\dA-Z]/g, (sign) => (seen++ < 4 ? sign : "•"));
}
