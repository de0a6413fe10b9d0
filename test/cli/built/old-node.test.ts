import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";

const { bin, engines } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly bin: { readonly postvagt: string };
  readonly engines: { readonly node: string };
};

/** The program as it starts where `node` is of another version. */
function startUnder(version: string) {
  const lie = `Object.defineProperty(process.versions, "node", { value: ${JSON.stringify(version)} })`;
  const script = `${lie}; process.argv[2] = "--version"; require(${JSON.stringify(resolve(bin.postvagt))})`;
  return spawnSync(process.execPath, ["-e", script, "x"], { encoding: "utf8" });
}

test.each(["16.20.2", "18.19.0", "20.18.3", "21.7.0", "22.11.0", "23.1.0"])(
  "Node %s is told in one line",
  (version) => {
    const { status, stderr, stdout } = startUnder(version);
    expect(stderr).toBe(
      `postvagt: this is Node ${version}, and it needs 20.19, 22.12 or 24, or a later version of these (https://nodejs.org)\n`,
    );
    expect([status, stdout]).toEqual([64, ""]);
  },
);

test.each(["20.19.0", "22.12.1", "24.0.0", "26.1.0"])("Node %s starts it", (version) => {
  expect(startUnder(version)).toMatchObject({ status: 0, stderr: "" });
  expect(engines.node).toBe("^20.19.0 || ^22.12.0 || >=24.0.0");
});
