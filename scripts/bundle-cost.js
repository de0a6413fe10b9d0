// What the questions about recipients add to the handler that classic Outlook loads at every start: `npm run bundle-cost`. Each
// piece of the minified bundle is told by the source map which file it came from; those of the recipients are left out, and both
// texts are compressed as a server does it.
import { mkdirSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import makeConfigs from "../webpack.config.js";

const AIMED_AT = 12 * 1024;
const folder = resolve(import.meta.dirname, "../build/bundle-cost");
const OF_RECIPIENTS = [
  "src/core/recipients/",
  "src/core/detect/recipients/",
  "src/core/wording/recipients/",
  "src/core/facts/judge-addressees.ts",
  "src/core/facts/inherited.ts",
  "src/core/facts/authority-names.ts",
  "src/core/facts/postal-towns.ts",
  "src/core/policy/recipient-rules.ts",
  "src/core/policy/to-pending-mail.ts",
  "src/hosts/outlook/contacts/",
  "src/hosts/outlook/is-answered.ts",
  "src/onsend/learn-sent.ts",
  "src/onsend/note-opened.ts",
];

mkdirSync(folder, { recursive: true });
const onsend = makeConfigs().find(({ name }) => name === "onsend");
const config = {
  ...onsend,
  output: { ...onsend.output, path: folder },
  plugins: [...onsend.plugins, new webpack.SourceMapDevToolPlugin({ filename: "[file].map", append: false })],
};
await new Promise((done, fail) => {
  webpack(config, (error, stats) => {
    if (error ?? stats.hasErrors()) fail(error ?? new Error(stats.toString({ preset: "errors-only" })));
    else done(stats);
  });
});

const bundle = readFileSync(join(folder, "onsend.js"), "utf8");
const map = new SourceMap(JSON.parse(readFileSync(join(folder, "onsend.js.map"), "utf8")));
const isOfRecipients = (source = "") => OF_RECIPIENTS.some((path) => source.includes(path));
let without = "";
const raw = new Map();
for (const [line, text] of bundle.split("\n").entries()) {
  for (let column = 0; column < text.length; column++) {
    const { originalSource } = map.findEntry(line, column);
    if (!isOfRecipients(originalSource)) without += text[column];
    else {
      const path = OF_RECIPIENTS.find((one) => originalSource.includes(one));
      raw.set(path, (raw.get(path) ?? 0) + 1);
    }
  }
  without += "\n";
}
const size = (text) => gzipSync(text, { level: 9 }).length;
const cost = size(bundle) - size(without);
for (const [path, bytes] of [...raw].sort(([, a], [, b]) => b - a))
  console.log(`${String(bytes).padStart(7)} bytes  ${path}`);
console.log(`The handler: ${size(bundle)} bytes gzip; without the recipients: ${size(without)}.`);
console.log(`The recipients cost ${cost} bytes gzip; ${AIMED_AT} were aimed at.`);
