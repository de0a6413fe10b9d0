import { readFileSync, readdirSync } from "node:fs";
import { chanceFrom } from "./test/support/seeded-random.ts";
import { checkGap } from "./bench/extraction/gaps/check-gap.ts";
import { cuts, flips, partMutations } from "./bench/extraction/gaps/mutations.ts";
const F = +(process.argv[2] ?? 300),
  C = +(process.argv[3] ?? 60);
const only = process.argv[4];
const files = [];
for (const n of readdirSync("test/fixtures/documents"))
  if (/\.(docx|xlsx|pptx|od[tsp]|doc|xls|ppt|rtf|pdf)$/.test(n))
    files.push({ name: n, bytes: new Uint8Array(readFileSync(`test/fixtures/documents/${n}`)), number: "010203-9995" });
const all = [];
for (const [m, k] of [
  ["docx-places", "docxPlaces"],
  ["xlsx-places", "xlsxPlaces"],
  ["pptx-places", "pptxPlaces"],
  ["odf-places", "odfPlaces"],
  ["mail-places", "mailPlaces"],
  ["text-places", "textPlaces"],
  ["pdf-places", "pdfPlaces"],
  ["old-places", "oldPlaces"],
])
  all.push(...(await import(`./bench/extraction/planted/${m}.ts`))[k]);
const per = new Map();
for (const p of all) {
  const c = per.get(p.format) ?? 0;
  per.set(p.format, c + 1);
  files.push({ name: p.name, bytes: p.bytes(), number: "010190-9989", place: `${p.format} ${p.place}`, light: c > 3 });
}
const tally = new Map();
let shown = new Map();
for (const { name, bytes, number, place, light } of files) {
  const id = place ?? name;
  if (only && !id.includes(only)) continue;
  const key = (place ?? name).split(" ")[0] + (place ? "" : "");
  const f = light ? Math.ceil(F / 10) : F,
    c = light ? Math.ceil(C / 10) : C;
  const chance = chanceFrom(7);
  const noCut = /^(?:eml (?!.*part)|web archive .* (?!.)|mbox|txt|csv|\.\w+ |json lines)/.test(id);
  for (const [kind, muts] of [
    ["part", id.startsWith("zip") ? [] : partMutations(bytes)],
    ["cut", noCut ? [] : cuts(bytes, c)],
    ["flip", flips(bytes, f, chance)],
  ] as const) {
    for (const { what, bytes: b } of muts) {
      const o = checkGap(name, b, number);
      const t = tally.get(`${key} ${kind}`) ?? { found: 0, told: 0, altered: 0, silent: 0 };
      t[o]++;
      tally.set(`${key} ${kind}`, t);
      if (o === "silent") {
        const s = shown.get(`${key} ${kind}`) ?? 0;
        shown.set(`${key} ${kind}`, s + 1);
        if (s < 6) console.log("SILENT", id, what);
      }
    }
  }
}
console.table(Object.fromEntries([...tally].sort()));
