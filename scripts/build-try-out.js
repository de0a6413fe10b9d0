// The add-in of the try-out, from its organisation file and what is built.
import { execFileSync } from "node:child_process";

export const ORG = "build/try-out-org.json";

export function buildTryOut() {
  const args = ["dist/cli/postvagt.js", "build-addin", "--org", ORG, "--out", "build/try-out"];
  execFileSync(process.execPath, args, { stdio: "inherit" });
}
