import { existsSync } from "node:fs";

const shared = existsSync(new URL("../shared", import.meta.url));

/** Suites that read ../shared are left out, and counted as not run, where that folder is missing. */
const needShared = shared ? [] : ["\\.shared\\.test\\.tsx?$"];

const base = {
  rootDir: import.meta.dirname,
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build"],
};

const slow = [
  "/test/browser/",
  "/test/extract/engines/",
  "/test/onsend/bundle/",
  "/test/register/",
  "/test/cli/built/",
];

export default {
  // Every core: a suite mostly waits, for a browser, a server or a program that it started.
  maxWorkers: "100%",
  // A test that starts programs or threads takes seconds on a busy machine; one that hangs ends here. A project's own is not looked at.
  testTimeout: 30_000,
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.js"],
  projects: [
    {
      ...base,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: [...slow, ...needShared],
    },
    {
      ...base,
      displayName: "built",
      testMatch: slow.map((folder) => `<rootDir>${folder}**/*.test.{ts,tsx}`),
      testPathIgnorePatterns: needShared.length > 0 ? needShared : ["/node_modules/"],
    },
  ],
};
