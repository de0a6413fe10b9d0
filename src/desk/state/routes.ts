import type { Route } from "./desk-state.ts";

/** `#/2026/7` is an entry: a link that can be mailed, for it holds a number and nothing else. */
export function readRoute(hash: string): Route {
  const [, year, no] = /^#\/(\d{4})\/(\d{1,9})$/.exec(hash) ?? [];
  if (year !== undefined && no !== undefined) return { page: "entry", year: Number(year), no: Number(no) };
  if (hash === "#/statistik") return { page: "statistics" };
  return { page: hash === "#/log" ? "log" : "list" };
}

export function writeRoute(route: Route): string {
  if (route.page === "entry") return `#/${route.year}/${route.no}`;
  return { list: "#/", statistics: "#/statistik", log: "#/log" }[route.page];
}
