import { someFacts } from "./a-filing.ts";

/** Files a breach; its number when the server has acknowledged it, nothing when it has refused. Rejects when it is gone. */
export async function fileOnce(url: string, token: string): Promise<string | undefined> {
  const body = JSON.stringify(someFacts);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(`${url}/api/incidents`, { method: "POST", headers, body });
  if (answer.status !== 201) return undefined;
  const { year, no } = (await answer.json()) as { year: number; no: number };
  return `${year}-${no}`;
}

/** The number in a line of `register export`, where the line is an entry. */
export function numberIn(line: string): readonly string[] {
  const { table, row } = JSON.parse(line) as { table?: string; row?: { year: number; no: number } };
  return table === "incident" && row !== undefined ? [`${row.year}-${row.no}`] : [];
}
