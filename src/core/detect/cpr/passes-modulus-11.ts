const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The control digit of every number issued before 1 October 2007; later ones may fail and are valid (cpr.dk, 10 May 2023). */
export function passesModulus11(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (WEIGHTS[i] ?? 0) * (digits.charCodeAt(i) - 48);
  return sum % 11 === 0;
}
