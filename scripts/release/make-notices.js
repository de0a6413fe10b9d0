// Writes THIRD-PARTY.md (licences) and sbom.cdx.json (CycloneDX) from the lock file; --check says whether they are current.
import { Buffer } from "node:buffer";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isAllowed, readPackages } from "./read-packages.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The licence files of a package, as one text; what npm brings by itself is not repeated here. */
function noticeOf({ place }) {
  const folder = join(root, place);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const texts = names.filter((one) => /^(?:licen[cs]e|notice|copying)(?:\.|$)/i.test(one));
  return texts.map((one) => readFileSync(join(folder, one), "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
}

function noticesOf(packages) {
  const byText = new Map();
  for (const one of packages.filter(({ isBundled }) => isBundled)) {
    const text = noticeOf(one);
    byText.set(text, [...(byText.get(text) ?? []), one.name]);
  }
  const silent = byText.get("") ?? [];
  byText.delete("");
  const shown = [...byText].map(([text, names]) => `### ${names.join(", ")}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  return `${shown.join("\n")}\nWithout a licence file of their own, under the licence in the table: ${silent.join(", ")}.\n`;
}

function licencesPage(packages) {
  const rows = packages.map(
    (one) => `| ${one.name} | ${one.version} | ${one.licence} | ${one.isBundled ? "yes" : ""} |`,
  );
  return `# Other people's work in Postvagt

Made by \`npm run notices\`. Every package that is installed with a release, or whose code may lie in \`dist\` ("bundled"), with its licence;
all of them can be joined with MIT. Of \`jszip\` the MIT side is taken. office.js comes from Microsoft's own address and is no part of a release.

Inside the bundled packages: \`pdfjs-dist\` carries OpenJPEG (BSD-2-Clause), PDFium's JBIG2 (BSD-3-Clause, Apache-2.0) and qcms (MIT), whose
licence files lie beside them in \`dist/ocr/wasm\`; \`tesseract.js-core\` carries Tesseract (Apache-2.0) and Leptonica (BSD-2-Clause);
\`@tesseract.js-data/dan\` carries Tesseract's Danish model (Apache-2.0).

| package | version | licence | bundled |
| ------- | ------- | ------- | ------- |
${rows.join("\n")}

## Notices of what is bundled

${noticesOf(packages)}`;
}

const purlOf = (one) => `pkg:npm/${one.name.replace("@", "%40")}@${one.version}`;

function component(one) {
  const [algorithm, hash] = one.integrity?.split("-") ?? [];
  const hashes =
    algorithm === "sha512" ? [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] : [];
  const isExpression = one.licence.includes(" ");
  return {
    type: "library",
    "bom-ref": `${one.name}@${one.version}`,
    name: one.name,
    version: one.version,
    licenses: [isExpression ? { expression: one.licence } : { license: { id: one.licence } }],
    purl: purlOf(one),
    ...(hashes.length > 0 ? { hashes } : {}),
    properties: [{ name: "postvagt:bundled", value: String(one.isBundled) }],
  };
}

function billOfMaterials(packages) {
  const own = { type: "application", "bom-ref": `${name}@${version}`, name, version };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...own, licenses: [{ license: { id: license } }], purl: purlOf({ name, version }) } },
    components: packages.map(component),
  };
}

const packages = readPackages(root);
const refused = packages.filter(({ licence }) => !isAllowed(licence));
for (const one of refused) console.error(`${one.name}: "${one.licence}" is not on the list of licences`);
const files = {
  "THIRD-PARTY.md": licencesPage(packages),
  "sbom.cdx.json": `${JSON.stringify(billOfMaterials(packages), null, 1)}\n`,
};
const isCheck = process.argv.includes("--check");
let stale = 0;
for (const [file, text] of Object.entries(files)) {
  const path = join(root, file);
  if (!isCheck) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    stale += 1;
    console.error(`${file} is not current: npm run notices`);
  }
}
process.exitCode = refused.length + stale > 0 ? 1 : 0;
