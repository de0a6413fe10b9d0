import { existsSync, readdirSync } from "node:fs";

/** Closes a run with one plain line that any CI can read, and says which suites lacked ../shared and did not run. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    if (!existsSync(new URL("../../../shared", import.meta.url))) {
      const left = readdirSync(new URL("..", import.meta.url), { recursive: true }).filter((name) =>
        /\.shared\.test\.tsx?$/.test(name),
      );
      console.log(`not run, for want of ../shared: ${left.length} suites (${left.join(", ")})`);
    }
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    console.log(`${results.numPassedTests} passed, ${failed} failed`);
  }
}
