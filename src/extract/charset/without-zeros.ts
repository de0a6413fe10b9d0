/** A text up to the zero that ends it, as programs in C store texts. */
export const withoutZeros = (text: string): string => text.split("\u0000")[0] ?? "";
