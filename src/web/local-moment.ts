/** A moment by the clock on the wall, as date and time fields hold it. */
export function toFields(at: Date): { readonly day: string; readonly time: string } {
  const two = (n: number): string => String(n).padStart(2, "0");
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** The moment that day and time name on this machine; a day alone begins at midnight. Null for what is no day. */
export function fromFields(day: string, time: string): Date | null {
  const at = new Date(`${day}T${time === "" ? "00:00" : time}:00`);
  return Number.isNaN(at.getTime()) ? null : at;
}
