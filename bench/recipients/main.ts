import { casesTable, wordingsTable } from "./cases.ts";
import { hasBoxes, readBoxes, readRealSlips } from "./read-boxes.ts";
import { danishSlips } from "./municipality/danish-slips.ts";
import { makeMunicipality } from "./municipality/make-municipality.ts";
import { measureBoxes } from "./measure-boxes.ts";
import { curveTable, policyTable, resentLine, ruleTable, sizeLines, slipTable } from "./tables.ts";

if (hasBoxes) {
  const boxes = readBoxes();
  const real = readRealSlips();
  const halves = {
    "mailboxes that the rules were tuned on (every other one)": boxes.filter((_, at) => at % 2 === 0),
    "mailboxes that were held out": boxes.filter((_, at) => at % 2 === 1),
    "all mailboxes": boxes,
  };
  for (const [title, some] of Object.entries(halves)) {
    const figures = measureBoxes(some, real);
    console.log(`\n## Sent mail of real mailboxes: ${title}\n`);
    console.log(
      `${some.length} mailboxes, ${figures.mails} right mails after the first 100 of each, ${figures.realSlips} known slips.`,
    );
    console.table(policyTable(figures));
    if (some !== boxes) continue;
    console.log("\nRules, questions of level 1 and doubts in all, per 100 right mails:");
    console.table(ruleTable(figures));
    console.log("\nSimulated slips, share in percent about which level 1 asks, and level 1 or 2:");
    console.table(slipTable(figures));
    console.log("\nFrom the first mail on, per 100 mails:");
    console.table(curveTable(figures));
    console.log(resentLine(figures));
    for (const line of sizeLines(figures)) console.log(line);
  }
} else console.log("not run, for want of ../shared/recipient-mail: the replay of real mailboxes");

console.log("\n## A scripted Danish municipality (bench/recipients/municipality)\n");
const municipality = measureBoxes(makeMunicipality(), [], { slips: danishSlips });
console.log(
  `12 mailboxes, ${municipality.mails} right mails after the first 100 of each; personal data as it was written in.`,
);
console.table(policyTable(municipality));
console.log("\nRules, questions of level 1 and doubts in all, per 100 right mails:");
console.table(ruleTable(municipality));
console.log("\nSimulated slips, share in percent about which level 1 asks, and level 1 or 2:");
console.table(slipTable(municipality));
for (const line of sizeLines(municipality)) console.log(line);

console.log(
  "\n## Ways to name the authority that a secure mail is for (test/support/recipients/authority-wordings.ts)\n",
);
console.table(wordingsTable());

console.log("\n## Hand-written Danish cases (test/fixtures/recipients), with the policy that Postvagt comes with\n");
console.table(casesTable());
