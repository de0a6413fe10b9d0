/** "010219 1630" is a date and a time. */
export function readsAsTime(digits: string): boolean {
  return Number(digits.slice(6, 8)) < 24 && Number(digits.slice(8)) < 60;
}
