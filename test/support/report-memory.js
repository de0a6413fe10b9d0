import { writeFileSync } from "node:fs";

/** `node --import` this with PEAK_MEMORY_FILE set: writes the largest resident size of the process there when it ends, in MB. */
process.once("exit", () => {
  writeFileSync(process.env.PEAK_MEMORY_FILE ?? "", String(Math.round(process.resourceUsage().maxRSS / 1024)));
});
