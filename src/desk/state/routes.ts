import type { Route } from "./desk-state.ts";

const PAGES = { list: "#/", tasks: "#/opgaver", new: "#/ny", statistics: "#/statistik", log: "#/log" } as const;

/** `#/2026/7` is an entry: a link that can be mailed, for it holds a number and nothing else. */
export function readRoute(hash: string): Route {
  const [, year, no] = /^#\/(\d{4})\/(\d{1,9})$/.exec(hash) ?? [];
  if (year !== undefined && no !== undefined) return { page: "entry", year: Number(year), no: Number(no) };
  const found = Object.entries(PAGES).find(([, address]) => address === hash);
  return { page: (found?.[0] ?? "list") as keyof typeof PAGES };
}

export function writeRoute(route: Route): string {
  return route.page === "entry" ? `#/${route.year}/${route.no}` : PAGES[route.page];
}
