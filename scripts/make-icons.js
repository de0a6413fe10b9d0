import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const assets = new URL("../assets/", import.meta.url);

/** Pixels of every icon that manifest.xml names; the two smallest have drawings of their own. */
const drawings = { "icon-tiny.svg": [16], "icon-small.svg": [32], "icon.svg": [64, 80, 128] };

for (const [drawing, sizes] of Object.entries(drawings)) {
  const svg = readFileSync(new URL(drawing, assets), "utf8");
  for (const size of sizes) {
    const picture = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
    writeFileSync(new URL(`icon-${size}.png`, assets), picture.asPng());
  }
}
