import { someFacts } from "../a-filing.ts";

/** A request that must be answered with what is wrong with it, never with a fault of ours. */
export interface Malformed {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const NUL = String.fromCharCode(0);
const HALF = "\ud83d";
const deep = (levels: number): string => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const entry = `/api/incidents/${new Date().getFullYear()}/1`;
const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString();
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** Values that fit nowhere: for each field, each of them. */
const strange: readonly (readonly [string, unknown])[] = [
  ["NUL", `a${NUL}`],
  ["half a character", HALF],
  ["a number", 7],
  ["a list in a list", [[]]],
  ["an object", { a: 1 }],
  ["infinity", 1e400],
];
const FIELDS = [
  "description",
  "times",
  "discoveredAt",
  "scenario",
  "dataCategories",
  "subjectsCount",
  "measures",
  "links",
];
const isTaken = (field: string, value: unknown): boolean => field === "subjectsCount" && value === 7;

const days = ["2026-02-31", "2026-13-01", "0000-01-01", "9999-12-31", "2026-1-1", "2026-11-20T00:00", "31-02-2026", ""];
const moments = [
  "2026-02-31T10:00:00Z",
  "9999-12-31T23:59:59Z",
  "2026-11-20 10:00",
  "2026-11-20T25:00:00Z",
  "-1",
  tomorrow,
];
const counts = [-1, 1.5, 2_147_483_648, 9_007_199_254_740_993, "1"];
const bodies = [
  "",
  "{",
  "null",
  "[]",
  "1",
  '"a"',
  "{}{}",
  "\ufeff{}",
  deep(33),
  deep(5_000),
  `{"a":${deep(200_000)}}`,
  '{"__proto__":{}}',
];
const addresses = [
  "/0/1",
  "/2026/0",
  "/99999999999/1",
  "/2026/-1",
  "/2026/1e3",
  "/%00/1",
  "/2026/%ff",
  "/../1",
  "/2026/1;drop",
];
const queries = [
  "?limit=0x10",
  "?limit=201",
  "?limit=-1",
  "?year=99999",
  "?year=%00",
  "?beforeYear=a&beforeNo=1",
  "?only=closed",
  "?limit=1e9",
];
const names = [
  "a/b",
  "..\\..\\x",
  "a%00b",
  "%E0%A4%A",
  "%E2%80%AEfdp.exe",
  "",
  "a%0d%0aSet-Cookie: x",
  "x".repeat(201),
];
const imports: readonly (readonly [string, string])[] = [
  ["csv", ""],
  ["csv", "a;b;c"],
  ["csv", `nr;${"x;".repeat(200)}`],
  ["csv", `"${"x".repeat(40_000)}`],
  ["csv", '"'.repeat(9_999)],
  ["text", "\t".repeat(50_000)],
  ["text", NUL.repeat(1_000)],
  ["xlsx", "PK"],
  ["xlsx", "no workbook"],
  ["exe", "MZ"],
];

const json = { "content-type": "application/json" };
const file = (change: object): object => ({ ...someFacts, ...change });

/** Each is sent by the officer, who may do most. */
export const malformed: readonly Malformed[] = [
  ...FIELDS.flatMap((field) =>
    strange
      .filter(([, value]) => !isTaken(field, value))
      .map(([what, value]) => ({
        ...{ title: `${field} that is ${what}`, method: "POST", path: "/api/incidents" },
        body: file({ [field]: value }),
      })),
  ),
  ...days.map((day) => ({
    ...{ title: `the day "${day}"`, method: "POST", path: "/api/incidents" },
    body: file({ times: [{ day, time: null, endDay: null, precision: "day" }] }),
  })),
  ...moments.map((at) => ({
    ...{ title: `a discovery at "${at}"`, method: "POST", path: "/api/incidents" },
    body: file({ discoveredAt: at }),
  })),
  ...counts.map((n) => ({
    ...{ title: `${n} people`, method: "POST", path: "/api/incidents" },
    body: file({ subjectsCount: n }),
  })),
  ...bodies.map((text) => ({
    ...{
      title: `a body of ${JSON.stringify(text.slice(0, 20))}`,
      method: "POST",
      path: "/api/incidents",
      headers: json,
    },
    body: bytes(text),
  })),
  {
    title: "a body that is no UTF-8",
    method: "POST",
    path: "/api/incidents",
    body: new Uint8Array([0x22, 0xff, 0x22]),
  },
  ...addresses.map((path) => ({ title: `the address ${path}`, method: "GET", path: `/api/incidents${path}` })),
  ...queries.map((query) => ({ title: `the query ${query}`, method: "GET", path: `/api/incidents${query}` })),
  ...names.map((name) => ({
    ...{ title: `a file named ${name.slice(0, 20)}`, method: "POST", path: `${entry}/files` },
    ...{ headers: { "x-file-name": name }, body: bytes("x") },
  })),
  ...imports.map(([format, text], at) => ({
    ...{ title: `an import ${at} as ${format}`, method: "POST", path: `/api/import?format=${format}` },
    body: bytes(text),
  })),
  ...["not-a-uuid", "00000000000000000000000000000000", "%00"].map((id) => ({
    ...{ title: `a draft ${id}`, method: "PUT", path: `/api/drafts/${id}`, body: {} },
  })),
  ...[-1, 0, 1.5, "1", null].map((version) => ({
    ...{ title: `version ${JSON.stringify(version)}`, method: "PATCH", path: entry, body: { version, change: {} } },
  })),
  ...["csv'--", "pdf;", "../x", "CSV"].map((format) => ({
    ...{
      title: `an export as ${format}`,
      method: "GET",
      path: `/api/export?kind=log&format=${encodeURIComponent(format)}`,
    },
  })),
];
