import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import redos from "eslint-plugin-redos-detector";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** Folders that run in classic Outlook, whose engine knows ES2016 and nothing newer (platform.md 2.2). */
const es2016 = ["src/core/**/*.ts", "src/extract/**/*.ts", "src/hosts/outlook/**/*.ts", "src/onsend/**/*.ts"];

export default tseslint.config(
  {
    ignores: ["dist/", "build/", "coverage/", "test-output/", "test/fixtures/*", "!test/fixtures/add-in/"],
  },
  js.configs.recommended,
  regexp.configs["flat/recommended"],
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "redos-detector": redos },
    rules: {
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "redos-detector/no-unsafe-regex": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // Numbers in texts are always meant here: "3 CPR-numre", "rules[3]".
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"], a11y.flatConfigs.strict],
    rules: {
      // A table that is wider than its page is scrolled with the keyboard only when its region can have the focus (WCAG 2.1.1).
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["tabpanel", "region"] }],
      // Files are dragged with a mouse, and anything may take them; what is dragged can be chosen with a button beside it.
      "jsx-a11y/no-static-element-interactions": [
        "error",
        { handlers: ["onClick", "onKeyDown", "onKeyUp", "onMouseDown"] },
      ],
    },
  },
  {
    files: es2016,
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "Literal[regex.pattern=/\\(\\?<[=!]/]", message: "Lookbehind is ES2018." },
        { selector: "Literal[regex.pattern=/\\(\\?<[a-z]/i]", message: "Named groups are ES2018." },
        { selector: "Literal[regex.pattern=/\\\\p\\{/i]", message: "Unicode property escapes are ES2018." },
        { selector: "Literal[regex.flags=/[svd]/]", message: "The s, v and d flags are newer than ES2016." },
        { selector: "ForOfStatement[await=true]", message: "for await is ES2018." },
      ],
      "no-restricted-globals": [
        "error",
        { name: "Intl", message: "Undefined in classic Outlook since build 2406 (office-js #4631)." },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Intl", message: "Undefined in classic Outlook since build 2406 (office-js #4631)." },
        { name: "Date", message: "The core has no clock: time is passed in." },
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The core has no chance." }],
    },
  },
  // A word list is as long as the language makes it.
  { files: ["src/core/detect/terms/lists/*.ts"], rules: { "max-lines": "off" } },
  // A list of the places in a format where text can stand is as long as the format makes it.
  { files: ["test/support/planted/*-places.ts"], rules: { "max-lines": "off" } },
  // A table of mistakes, each with its message.
  { files: ["test/cli/manifest/check-manifest.test.ts"], rules: { "max-lines": "off" } },
  // They are asked about the last words before a number or a name, never about a whole text, so that no length can hurt.
  {
    files: ["src/core/detect/cpr/written-date.ts", "src/core/detect/recipients/find-right-authority.ts"],
    rules: { "redos-detector/no-unsafe-regex": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A describe block is a list of cases, and may be as long as the list.
      "max-lines-per-function": "off",
    },
  },
  { files: ["src/cli/**/*.ts", "bench/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["test/fixtures/add-in/*.js", "src/onsend/ready.js"],
    languageOptions: {
      sourceType: "script",
      globals: { Office: "readonly", window: "readonly", document: "readonly", setTimeout: "readonly" },
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", fetch: "readonly", module: "writable" },
    },
  },
);
