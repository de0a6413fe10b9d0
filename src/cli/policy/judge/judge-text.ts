import type { OrganisationFile } from "../../org/parse-org.ts";
import type { Warning } from "./warning.ts";

/** What JSON takes without a word: a key that stands twice, and a path whose backslashes were taken for signs. */
export function judgeText({ repeated, source }: OrganisationFile): readonly Warning[] {
  return [
    ...repeated.map(({ path, line }) => ({
      code: "key-twice",
      about: path,
      path,
      note: `it stands a second time on line ${line}, and only what stands last holds: put both into one`,
    })),
    ...controlled(source, "").map((path) => ({
      code: "backslash",
      path,
      note: "a backslash written once has become a tab, a line break or another sign: write two (C:\\\\temp), or / in paths",
    })),
  ];
}

function controlled(value: unknown, path: string): readonly string[] {
  if (typeof value === "string") return /[\b\t\f\n\r]/.test(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((one: unknown, at) => controlled(one, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => controlled(one, path === "" ? key : `${path}.${key}`));
}
