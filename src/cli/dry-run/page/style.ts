/** The report's looks, on screen and on paper; nothing is fetched. */
export const style = `
:root { --ink: #1b2733; --quiet: #5b6b7b; --line: #dfe5ea; --calm: #2f6f9f; --warn: #e0a100; --justify: #d9691e; --block: #b3261e; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f6f8; color: var(--ink); font: 15px/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }
main { max-width: 980px; margin: 0 auto; padding: 32px 24px 64px; }
header h1 { font-size: 30px; line-height: 1.2; margin: 0 0 4px; font-weight: 600; letter-spacing: -0.01em; }
.quiet { color: var(--quiet); margin: 0; }
.figures { display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; margin: 24px 0; }
.figure { background: #fff; border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; }
.figure b { display: block; font-size: 27px; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; }
.figure span { color: var(--quiet); font-size: 13px; line-height: 1.35; display: block; }
section { background: #fff; border: 1px solid var(--line); border-radius: 10px; padding: 20px 24px; margin: 16px 0; }
h2 { font-size: 19px; margin: 0 0 4px; font-weight: 600; }
h3 { font-size: 15px; margin: 20px 0 4px; font-weight: 600; }
section > p { color: var(--quiet); margin: 0 0 12px; max-width: 75ch; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 7px 10px 7px 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
thead th { color: var(--quiet); font-size: 12.5px; padding-top: 2px; white-space: nowrap; }
.n { text-align: right; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
code { font: 12px ui-monospace, Consolas, monospace; color: var(--quiet); }
.tag { display: inline-block; border-radius: 999px; padding: 1px 9px; font-size: 12px; white-space: nowrap; color: #fff; }
.tag.warn { background: #8a6200; } .tag.justify { background: #ac4c0d; } .tag.block { background: var(--block); }
.chart { width: 100%; height: auto; display: block; margin: 8px 0; }
.bar { width: 100%; min-width: 90px; height: 10px; display: block; margin-top: 7px; border-radius: 3px; background: #edf1f4; }
.axis { font-size: 12px; fill: var(--quiet); }
.grid { stroke: var(--line); stroke-width: 1; }
svg .warn { fill: var(--warn); } svg .justify { fill: var(--justify); } svg .block { fill: var(--block); } svg .calm { fill: var(--calm); } svg .pale { fill: #b9cede; }
.key { display: flex; gap: 18px; color: var(--quiet); font-size: 13px; flex-wrap: wrap; }
.key i { display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 6px; vertical-align: -1px; }
.key .warn { background: var(--warn); } .key .justify { background: var(--justify); } .key .block { background: var(--block); }
tr.above > * { border-bottom: 0; padding-bottom: 0; }
.examples { list-style: none; margin: 0; padding: 0; font-size: 13px; color: var(--quiet); }
.examples li { padding: 1px 0; }
.examples b { font-weight: 600; color: var(--ink); }
ul.plain { margin: 4px 0; padding-left: 20px; }
@media (max-width: 700px) { .figures { grid-template-columns: repeat(2, 1fr); } }
@media print {
  @page { margin: 14mm; }
  body { background: #fff; font-size: 11.5px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  section, .figure { border-color: #ccd4db; break-inside: avoid-page; padding: 12px 14px; }
  section.long { break-inside: auto; }
  tr { break-inside: avoid; }
  tr.above { break-after: avoid; }
  .examples, .quiet, .figure span { font-size: 10px; }
  th, td { padding: 4px 8px 4px 0; }
  .figure b { font-size: 20px; }
}
`;
