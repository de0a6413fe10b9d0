/** A folder may import itself and what lies under it; the sentence says why the rule is worth a red build. */
const layer = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: [from, ...allowed] },
});

const programs = "onsend|taskpane|register|desk|cli|simulator";

module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment:
        "A circle has no top to start reading from; types may name each other, for they are gone when the code runs.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    layer("mail-knows-nothing", "A mail is what it is, whoever looks at it.", "^src/core/mail/", []),
    layer("facts-know-mail", "Facts hold no opinion.", "^src/core/facts/", ["^src/core/(mail|recipients)/"]),
    layer("recipients-know-mail", "Whom one writes to is learnt from mail.", "^src/core/recipients/", [
      "^src/core/(mail|facts)/",
    ]),
    layer(
      "detectors-read-facts",
      "A detector does not know what the policy makes of its finding; a trace is told how it came about.",
      "^src/core/detect/",
      ["^src/core/(mail|facts|recipients)/", "^src/core/trace\\.ts$", "^src/core/breach/values\\.ts$"],
    ),
    layer("policy-weighs-findings", "A decision is made before it is worded.", "^src/core/policy/", [
      "^src/core/(mail|facts|detect|recipients)/",
      "^src/core/trace\\.ts$",
    ]),
    layer("wording-speaks-verdicts", "Words are the last step.", "^src/core/wording/", [
      "^src/core/(mail|facts|detect|policy|breach|recipients)/",
    ]),
    layer("breach-stands-alone", "A row of the register is not a mail.", "^src/core/breach/", []),
    layer("core-stands-alone", "The judgement runs in every engine.", "^src/core/", []),
    layer("extract-knows-mail", "A reader does not know what is looked for.", "^src/extract/", [
      "^src/core/(mail|facts)/",
    ]),
    layer("ocr-reads-pictures", "Text recognition knows pictures, and not what is looked for in them.", "^src/ocr/", [
      "^src/core/(mail|facts)/",
      "^src/extract/",
    ]),
    {
      name: "ocr-comes-when-it-is-called",
      comment:
        "Handler and pane fetch text recognition by its address when there is a picture, or they would be megabytes.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|ocr)/" },
      to: { path: "^src/ocr/" },
    },
    layer("hosts-adapt", "A host brings mail and takes no decision.", "^src/hosts/", ["^src/core/", "^src/extract/"]),
    layer("web-is-shared", "What the two programs in a browser share knows neither of them.", "^src/web/", [
      "^src/core/",
    ]),
    {
      name: "programs-do-not-meet",
      comment: "Programs share the core and nothing else; only the CLI may start the register.",
      severity: "error",
      from: { path: `^src/(${programs})/` },
      to: { path: `^src/(${programs})/`, pathNot: ["^src/$1/", "^src/register/(?:serve|options|administer)\\.ts$"] },
    },
    {
      name: "only-the-cli-serves",
      comment:
        "The register is started, and its part of the organisation file read, by the command line and by nobody else.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|register)/" },
      to: { path: "^src/register/" },
    },
    {
      name: "core-has-no-packages",
      comment: "What judges a mail in classic Outlook has no code that we did not read.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "extract-inflates-and-nothing-else",
      comment: "fflate is the one dependency that passed the measurements (extraction.md section 4).",
      severity: "error",
      from: { path: "^src/extract/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"], pathNot: "node_modules/fflate/" },
    },
    {
      name: "node-only-where-node-runs",
      comment: "Everything else must load in Outlook.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(register|cli|ocr/node|simulator/(server|classic|conformance))/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "src-does-not-know-tests",
      comment: "Nothing that ships depends on a fixture.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|bench)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    doNotFollow: { path: "node_modules" },
  },
};
