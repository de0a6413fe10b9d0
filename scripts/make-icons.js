import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

const assets = new URL("../assets/", import.meta.url);

/** Pixels of every icon that a manifest names; the smallest have drawings of their own. */
const drawings = [
  { drawing: "icon-tiny.svg", sizes: [16] },
  { drawing: "icon-small.svg", sizes: [25, 32] },
  { drawing: "icon.svg", sizes: [48, 50, 64, 75, 80, 96, 128, 144, 192] },
  { drawing: "icon-outline.svg", sizes: [32], name: "icon-outline" },
];

for (const { drawing, sizes, name = "icon" } of drawings) {
  const svg = readFileSync(new URL(drawing, assets), "utf8");
  for (const size of sizes) {
    const picture = new Resvg(svg, { fitTo: { mode: "width", value: size } }).render();
    writeFileSync(new URL(`${name}-${size}.png`, assets), picture.asPng());
  }
}
