import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const parser = fileURLToPath(new URL("../src/core/policy/parse-policy.ts", import.meta.url));

/** Puts an organisation's own file in the place of the default policy, and stops the build if there is a mistake in it. */
export default async function policyLoader() {
  const { file } = this.getOptions();
  this.addDependency(file);
  const { parsePolicy } = await this.importModule(parser);
  const parsed = parsePolicy(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.ok) throw new Error(`${file}\n${parsed.problems.map(say).join("\n")}`);
  return `export const policy = ${JSON.stringify(parsed.policy)};`;
}

const say = ({ path, expected, found }) => `  ${path || "the file"}: expected ${expected}, found ${found}`;
