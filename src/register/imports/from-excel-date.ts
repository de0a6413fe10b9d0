/** Excel's dates have no zone; the reader gives them as UTC. `5/1 2019`, with the time where there is one. */
export function fromExcelDate(date: Date): string {
  const day = `${date.getUTCDate()}/${date.getUTCMonth() + 1} ${date.getUTCFullYear()}`;
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
  if (hours === 0 && minutes === 0) return day;
  return `${day} ${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
