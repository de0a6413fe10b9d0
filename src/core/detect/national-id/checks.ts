/** Skatteverket (SKV 704): the ten digits YYMMDDNNNC, doubled every second from the first, sum to a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const weighed = Number(digits.charAt(at)) * (at % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

const NORWEGIAN_FIRST = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const NORWEGIAN_SECOND = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** Skatteetaten: eleven digits, of which the last two each make a weighed sum a multiple of eleven. */
export function passesNorwegian(digits: string): boolean {
  return isMultipleOf11(digits, NORWEGIAN_FIRST) && isMultipleOf11(digits, NORWEGIAN_SECOND);
}

function isMultipleOf11(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11 === 0;
}

/** Digital and Population Data Services Agency (dvv.fi): DDMMYY and NNN as one number, modulo 31, name the last sign. */
const FINNISH_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

export function passesFinnish(digits: string, sign: string): boolean {
  return FINNISH_SIGNS.charAt(Number(digits) % FINNISH_SIGNS.length) === sign.toUpperCase();
}
