import type { Chance } from "./digits-by-chance.ts";

/** One kind of number-heavy text in which there is no citizen: a heading, and lines without end. */
export interface Kind {
  readonly name: string;
  readonly head?: string | undefined;
  readonly line: (chance: Chance, index: number) => string;
}

const two = (number: number) => `${number}`.padStart(2, "0");

/** A date of the last ten years as `DDMMYY`. */
function date({ below }: Chance): string {
  return two(1 + below(28)) + two(1 + below(12)) + two(15 + below(12));
}

const time = ({ below }: Chance) => two(below(24)) + two(below(60));

const hex = ({ below }: Chance, count: number) =>
  Array.from({ length: count }, () => "0123456789abcdef".charAt(below(16))).join("");

/** Production-unit numbers begin with 100 to 103 (detection.md 1.3). */
const unit = ({ below, digits }: Chance) => `10${below(4)}${digits(7)}`;

const WORDS = ["pumpe", "filter", "pære", "ventil", "kabel", "rør", "stol", "tavle", "lampe", "lås"] as const;
const SITES = ["Skolen", "Hallen", "Depotet", "Rådhuset", "Biblioteket", "Værkstedet"] as const;
const LEVELS = ["INFO", "WARN", "ERROR", "DEBUG"] as const;

export const kinds: readonly Kind[] = [
  {
    name: "production units, csv with a heading",
    head: "P-nummer;navn;postnr",
    line: (chance) => `${unit(chance)};${chance.pick(SITES)};${1000 + chance.below(9000)}`,
  },
  {
    name: "production units, tabs, no heading",
    line: (chance) => `${chance.pick(SITES)}\t${unit(chance)}\t${chance.digits(8)}`,
  },
  {
    name: "invoices in words",
    line: (chance) =>
      `Faktura ${chance.digits(10)} af ${two(1 + chance.below(28))}.${two(1 + chance.below(12))}.2026, ordrenr. ${chance.digits(10)}, beløb ${chance.below(90_000)},${chance.digits(2)} kr.`,
  },
  {
    name: "invoices, csv",
    head: "bilag;leverandør;fakturanr;beløb",
    line: (chance) =>
      `${chance.digits(10)};${chance.digits(8)};${chance.digits(10)};${chance.below(9_000)},${chance.digits(2)}`,
  },
  {
    name: "ten digits in running text, unnamed",
    line: (chance) =>
      `Se ${chance.digits(10)} i systemet; den hører til ${chance.pick(WORDS)} på ${chance.pick(SITES)}.`,
  },
  {
    name: "log with Unix seconds",
    line: (chance, index) =>
      `${1_584_583_140 + index * 37} ${chance.pick(LEVELS)} pool-${chance.below(9)} tid=${chance.digits(10)} ${chance.below(99_999)} rows`,
  },
  {
    name: "json events",
    line: (chance) =>
      `{"id": "${hex(chance, 8)}-${hex(chance, 4)}-4${hex(chance, 3)}-a${hex(chance, 3)}-${hex(chance, 12)}", "ts": ${1_400_000_000 + chance.below(400_000_000)}, "orderId": "${chance.digits(10)}", "value": ${chance.digits(6)}.${chance.digits(4)}}`,
  },
  {
    name: "server log with dates and times",
    line: (chance) =>
      `${date(chance)} ${time(chance)} ${chance.pick(LEVELS)} job ${chance.digits(10)} ${hex(chance, 10)} 10.${chance.below(255)}.${chance.below(255)}.${chance.below(255)}:${chance.digits(4)}`,
  },
  {
    name: "case numbers DDMMYY-NNNN, named",
    line: (chance) =>
      `${chance.pick(["Sagsnr.", "J.nr.", "Journalnr.", "Dok.nr.", "Sags-id"])} ${date(chance)}-${chance.digits(4)} ${chance.pick(WORDS)}`,
  },
  {
    name: "case numbers DDMMYY-NNNN under a heading",
    head: "Sagsnr\tEmne\tStatus",
    line: (chance) => `${date(chance)}-${chance.digits(4)}\t${chance.pick(WORDS)}\tåben`,
  },
  {
    name: "article numbers 6-4 in a list",
    line: (chance) => `${chance.digits(6)}-${chance.digits(4)}  ${chance.pick(WORDS)}, ${chance.below(90)} stk.`,
  },
  {
    name: "accounts and IBAN",
    line: (chance) =>
      `Reg. ${chance.digits(4)} konto ${chance.digits(10)}, IBAN DK${chance.digits(2)} ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(4)} ${chance.digits(2)}, FIK +71<${chance.digits(15)}+${chance.digits(8)}<`,
  },
  {
    name: "telephones",
    line: (chance) =>
      `+45 ${chance.digits(2)} ${chance.digits(2)} ${chance.digits(2)} ${chance.digits(2)}, 0045${chance.digits(8)}, lokal ${chance.digits(4)}, ${chance.digits(4)} ${chance.digits(4)}`,
  },
  {
    name: "goods: EAN, GLN, ISBN, CVR",
    line: (chance) =>
      `EAN 57${chance.digits(11)}; ISBN ${chance.digits(10)}; CVR ${chance.digits(8)}; GLN ${chance.digits(13)}; varenr. ${chance.digits(10)}`,
  },
  {
    name: "coordinates and decimals",
    line: (chance) =>
      `${chance.digits(6)}.${chance.digits(3)};${chance.digits(7)}.${chance.digits(3)};${chance.digits(6)}.${chance.digits(4)};-${chance.digits(6)},${chance.digits(4)}`,
  },
  {
    name: "meters, tabs",
    head: "Måler gl.\tMåler ny\tBygning\tAflæst",
    line: (chance) =>
      `${chance.digits(10)}\t${chance.digits(10)}\t${chance.pick(SITES)}\t${chance.below(9_000)},${chance.below(10)}`,
  },
  {
    name: "nine digits in a sheet",
    head: "Dato\tBeløb\tNøgle",
    line: (chance) => `${date(chance)}\t${chance.below(99_999)}\t${1 + chance.below(9)}${chance.digits(8)}`,
  },
  {
    name: "periods and names of pictures",
    line: (chance) =>
      `periode ${date(chance)}-${chance.pick(["3112", "3006", "0101"])} IMG_${date(chance)}-${time(chance)}.jpg DSC${chance.digits(10)}.tif Notat_${date(chance)}_${time(chance)}.docx`,
  },
  {
    name: "results, a digit a column",
    line: (chance) => Array.from({ length: 10 + chance.below(4) }, () => `${chance.below(10)}`).join("\t"),
  },
  {
    name: "ratings in ten boxes",
    line: (chance) => `| ${Array.from({ length: 10 }, () => `${1 + chance.below(5)}`).join(" | ")} |`,
  },
  {
    name: "sudoku",
    line: (chance) => Array.from({ length: 9 }, () => `${1 + chance.below(9)}`).join(" "),
  },
];
