/** The key of a part by its name or by the address that a relation gives. */
export function partKey(name: string): string {
  const plain = name.replace(/\\/g, "/").replace(/^\/+/, "");
  const decoded = plain.replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return decoded.toLowerCase();
}
