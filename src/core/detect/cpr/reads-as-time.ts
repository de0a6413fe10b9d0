/** "010219 1630" is a date and a time. */
export function readsAsTime(digits: string): boolean {
  return Number(digits.slice(6, 8)) < 24 && Number(digits.slice(8)) < 60;
}

/** "010119-3112" is the first of January to the thirty-first of December. */
export function readsAsDayAndMonth(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
