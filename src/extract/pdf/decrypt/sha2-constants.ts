/**
 * The constants of SHA-2 (FIPS 180-4, 4.2 and 5.3): the first 64 bits behind the point of the cube roots of the first 80 primes, and of
 * the square roots of 16, each as two words. They are worked out when a file asks for them, for they take less room so.
 */
interface Constants {
  readonly rounds: Int32Array;
  readonly start512: Int32Array;
  readonly start384: Int32Array;
}

let known: Constants | undefined;

export function sha2Constants(): Constants {
  if (known === undefined) {
    const primes = firstPrimes(80);
    known = {
      rounds: wordsOf(primes, 3),
      start512: wordsOf(primes.slice(0, 8), 2),
      start384: wordsOf(primes.slice(8, 16), 2),
    };
  }
  return known;
}

function firstPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}

function wordsOf(primes: readonly number[], power: number): Int32Array {
  const words = new Int32Array(primes.length * 2);
  primes.forEach((prime, at) => {
    const root = rootOf(prime, power);
    words[at * 2] = (root[3] ?? 0) * LIMB + (root[2] ?? 0);
    words[at * 2 + 1] = (root[1] ?? 0) * LIMB + (root[0] ?? 0);
  });
  return words;
}

/** Long numbers as limbs of 16 bits, the lowest first. */
const LIMB = 0x10000;
const FRACTION = 4;
/** So many bits behind the point a root by floating point is right but for two. */
const KNOWN_BITS = 40;
const REST = 2 ** 24;

/** The root of a number with 64 bits behind the point: what floating point knows of it, and the bits behind that one by one. */
function rootOf(number: number, power: number): readonly number[] {
  const wanted = new Array<number>(FRACTION * power).fill(0).concat(number);
  const start = Math.floor(number ** (1 / power) * 2 ** KNOWN_BITS) - 2;
  let rest = 0;
  for (let bit = 2 * REST; bit >= 1; bit /= 2) {
    const root = limbsOf(start, rest + bit);
    let raised = root;
    for (let times = 1; times < power; times++) raised = multiply(raised, root);
    if (!isMore(raised, wanted)) rest += bit;
  }
  return limbsOf(start, rest);
}

function limbsOf(start: number, rest: number): readonly number[] {
  const limbs = [rest % LIMB];
  for (let high = (start + Math.floor(rest / REST)) * 0x100 + Math.floor((rest % REST) / LIMB); high > 0;) {
    limbs.push(high % LIMB);
    high = Math.floor(high / LIMB);
  }
  return limbs;
}

function multiply(a: readonly number[], b: readonly number[]): readonly number[] {
  const product = new Array<number>(a.length + b.length).fill(0);
  a.forEach((first, i) => {
    let carry = 0;
    for (let j = 0; i + j < product.length; j++) {
      const sum = (product[i + j] ?? 0) + first * (b[j] ?? 0) + carry;
      product[i + j] = sum % LIMB;
      carry = Math.floor(sum / LIMB);
    }
  });
  return product;
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  for (let at = Math.max(a.length, b.length) - 1; at >= 0; at--) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
