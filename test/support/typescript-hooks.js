import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { transform } from "@swc/core";

/** Node's own hook: hands over the JavaScript that swc makes of a TypeScript file. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, "utf8"), {
    filename: path,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "es6" },
    sourceMaps: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
}
