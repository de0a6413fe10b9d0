import type { Print } from "../../test/support/draw-scan.ts";
import { seededRandom } from "../../test/support/seeded-random.ts";

/** A page of print and the numbers in it, ten digits each. */
export interface ScanPage {
  readonly name: string;
  readonly print: readonly Print[];
  readonly numbers: readonly string[];
}

const chance = seededRandom(20_190_115);
const two = (n: number) => String(n).padStart(2, "0");

/** Serials 99xx, as most official test persons have (detection.md 1.1). */
function number(): string {
  const born = `${two(1 + chance(28))}${two(1 + chance(12))}${two(37 + chance(60))}`;
  return `${born}99${two(chance(100))}`;
}

const hyphened = (digits: string) => `${digits.slice(0, 6)}-${digits.slice(6)}`;
const SENTENCES = [
  (n: string) => `Vedr. borger med CPR-nummer ${hyphened(n)}, der har søgt om ledsagerkort.`,
  (n: string) => `Sagen om personnr. ${hyphened(n)} er overdraget til jobcenteret.`,
  (n: string) => `Lægen har den 12. marts undersøgt cpr ${n} for slidgigt i begge knæ.`,
  (n: string) => `Moderen (${hyphened(n)}) ønsker aktindsigt i hele journalen.`,
  (n: string) => `Underretning modtaget om barnet, CPR: ${n.slice(0, 6)} ${n.slice(6)}.`,
];

function letter(): ScanPage {
  const numbers = Array.from({ length: 20 }, number);
  const print = numbers.map((n, at): Print => {
    const text = (SENTENCES[at % SENTENCES.length] ?? hyphened)(n);
    return { text, x: 50, y: 80 + at * 36, size: 11, font: "DejaVuSerif" };
  });
  return { name: "letter, 11 pt", print, numbers };
}

function table(): ScanPage {
  const numbers = Array.from({ length: 40 }, number);
  const rows = numbers.flatMap((n, at): readonly Print[] => {
    const y = 90 + at * 17;
    return [
      { text: `Borger ${at + 1}`, x: 50, y, size: 8 },
      { text: hyphened(n), x: 200, y, size: 8 },
      { text: at % 2 === 0 ? "sygedagpenge" : "førtidspension", x: 350, y, size: 8 },
    ];
  });
  const heads: readonly Print[] = [
    { text: "Navn", x: 50, y: 70, size: 9 },
    { text: "CPR-nummer", x: 200, y: 70, size: 9 },
    { text: "Ydelse", x: 350, y: 70, size: 9 },
  ];
  return { name: "table, 8 pt", print: [...heads, ...rows], numbers };
}

function smallPrint(): ScanPage {
  const numbers = Array.from({ length: 18 }, number);
  const print = numbers.map((n, at): Print => {
    const text = `Journalnotat: ${(SENTENCES[at % SENTENCES.length] ?? hyphened)(n)}`;
    return { text, x: 50, y: 80 + at * 30, size: 7 + (at % 3), colour: "#555" };
  });
  return { name: "small grey print, 7 to 9 pt", print, numbers };
}

function form(): ScanPage {
  const numbers = Array.from({ length: 5 }, number);
  const print = numbers.flatMap((n, at): readonly Print[] => [
    { text: "CPR-nummer:", x: 50, y: 100 + at * 70, size: 10 },
    { text: n, x: 150, y: 100 + at * 70, size: 12, font: "DejaVuSansMono", boxed: true },
  ]);
  return { name: "form, boxed digits", print, numbers };
}

/** Letter, table and small print are what the figure is about; boxed digits are lost by every engine that was measured. */
export const scanPages: readonly ScanPage[] = [letter(), table(), smallPrint(), form()];
