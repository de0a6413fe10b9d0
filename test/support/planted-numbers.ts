/** A short text with one CPR number in it, and what is particular about it. */
export interface Planted {
  readonly group: "labelled" | "hyphenated" | "misread by OCR" | "in boxes" | "shortened by a sheet";
  /** Kind of number, separator and layout. */
  readonly kind: string;
  readonly separator: string;
  readonly layout: string;
  readonly text: string;
  /** The number as it stands in the text. */
  readonly written: string;
}

/** Six digits and four, by kind of number; the serials are 99xx, which the official test persons have too. */
const NUMBERS: readonly (readonly [kind: string, date: string, serial: string])[] = [
  ["control digit right", "130475", "9964"],
  ["control digit right", "050688", "9979"],
  ["control digit right", "101267", "9943"],
  ["1 January, listed year", "010182", "9914"],
  ["1 January, other year", "010119", "9945"],
  ["any date, control digit wrong", "290363", "9990"],
  ["any date, control digit wrong", "260923", "9930"],
  ["test person", "050490", "9989"],
  ["7th digit 9, year 37", "210237", "9963"],
];
const SUBSTITUTE: readonly (readonly [string, string, string])[] = [["day + 60", "880957", "9930"]];
const ELECTRONIC: readonly (readonly [string, string, string])[] = [["eCPR", "280456", "0PJ2"]];

const HYPHENS: readonly (readonly [string, string])[] = [
  ["hyphen", "-"],
  ["hyphen with blanks", " - "],
  ["en dash", "\u2013"],
  ["em dash", "\u2014"],
  ["minus", "\u2212"],
  ["no-break hyphen", "\u2011"],
  ["hyphen, then a line break", "-\n"],
  ["hyphen, then a quoted line", "-\n> "],
];
const OTHERS: readonly (readonly [string, string])[] = [
  ["none", ""],
  ["space", " "],
  ["two spaces", "  "],
  ["no-break space", "\u00a0"],
  ["thin space", "\u2009"],
  ["narrow no-break space", "\u202f"],
  ["zero-width space", "\u200b"],
  ["soft hyphen", "\u00ad"],
  ["tab", "\t"],
  ["line break", "\n"],
  ["dot", "."],
  ["slash", "/"],
  ["underscore", "_"],
];

type Layout = readonly [name: string, place: (number: string) => string];

const LABELS = [
  "CPR-nr. ",
  "CPR: ",
  "cpr.nr.:",
  "personnummer ",
  "Personnr.: ",
  "Pers.nr. ",
  "cpr-nummer på borgeren er ",
];

const labelled: readonly Layout[] = [
  ...LABELS.map((label): Layout => [`behind "${label.trim()}"`, (number) => `Vi har set på ${label}${number} i går.`]),
  ["in brackets", (number) => `Ib Thorup (cpr ${number}) har søgt.`],
  ["glued to the label", (number) => `Se cpr${number}.`],
  ["under the label", (number) => `Personnummer\n${number}\nAdresse`],
  ["two lines under the label", (number) => `CPR-nr.\n\n${number}\n`],
  ["in front of the label", (number) => `${number} er borgerens cpr-nr.`],
  ["in a file name", (number) => `Notat_cpr_${number}_endelig.pdf`],
  ["in a table with tabs", (number) => `Navn\tCPR-nr.\tBy\nBo\t${number}\tHerlev`],
  ["in a table with semicolons", (number) => `Navn;CPR;By\nBo;${number};Herlev`],
  ["in a table with commas", (number) => `"Navn","CPR","By"\n"Bo","${number}","Herlev"`],
  ["in a table with frames", (number) => `| Navn | CPR |\n|---|---|\n| Bo | ${number} |`],
  ["in columns of blanks", (number) => `Navn        CPR-nr         By\nBo Lind     ${number}   Herlev`],
  ["in quoted history", (number) => `Hej\n\n> Den 3. skrev du:\n> CPR ${number} mangler`],
  ["in JSON", (number) => `{"navn": "Bo", "cprNummer": "${number}"}`],
  ["in XML", (number) => `<borger><cpr>${number}</cpr></borger>`],
  ["in an address of the web", (number) => `https://example.org/opslag?cpr=${number}&side=2`],
  ["with an invoice elsewhere", (number) => `Faktura 4712 er betalt.\nBorgerens cpr er ${number}`],
];

const bare: readonly Layout[] = [
  ["alone", (number) => number],
  ["behind a name", (number) => `Hermed papirer på Ib Thorup, ${number}, til mødet.`],
  ["in brackets", (number) => `Gitte Ravn (${number}) har søgt.`],
  ["on the line under a name", (number) => `Aisha Mohamed\n${number}\nRosenvej 12`],
  ["in a sentence", (number) => `Kan du se på ${number}? Han er sygemeldt.`],
  ["in a subject", (number) => `SV: Ib Thorup - ${number} - status`],
  ["in a file name", (number) => `Notat_${number}_endelig.pdf`],
  ["in a cell", (number) => `Bo\t${number}\tHerlev`],
  ["between quotes", (number) => `"${number}","Bo"`],
  ["as a case's name", (number) => `Sag ${number}`],
];

const MISREAD: readonly (readonly [string, string])[] = [
  ["O for 0", "O5O490-9989"],
  ["l for 1", "l30475-9964"],
  ["I for 1", "I3O475 9964"],
  ["S for 5", "13047S-9964"],
  ["B for 8", "05068B-9979"],
  ["several", "O1Ol82-99l4"],
];

const BOXES: readonly (readonly [string, string])[] = [
  ["blanks", " "],
  ["tabs", "\t"],
  ["frames", " | "],
  ["lines", "\n"],
];

/** Every layout with every separator and every kind of number: what issue 7 asks to be found. */
export function plantedNumbers(): readonly Planted[] {
  const numbers = [...NUMBERS, ...SUBSTITUTE, ...ELECTRONIC];
  const separators = [...HYPHENS, ...OTHERS];
  return [
    ...numbers.flatMap(([kind, date, serial]) =>
      separators
        .filter(([, sign]) => kind !== "eCPR" || sign === "-" || sign === "")
        .flatMap(([separator, sign]) =>
          place("labelled", { kind, separator, written: date + sign + serial }, labelled),
        ),
    ),
    ...numbers.flatMap(([kind, date, serial]) =>
      kind === "eCPR"
        ? []
        : longForms(date, serial).flatMap(([separator, written]) =>
            place("labelled", { kind, separator, written }, labelled),
          ),
    ),
    ...NUMBERS.flatMap(([kind, date, serial]) =>
      HYPHENS.flatMap(([separator, sign]) =>
        place("hyphenated", { kind, separator, written: date + sign + serial }, bare),
      ),
    ),
    ...MISREAD.flatMap(([kind, written]) => place("misread by OCR", { kind, separator: "", written }, labelled)),
    ...NUMBERS.flatMap(([kind, date, serial]) =>
      BOXES.flatMap(([separator, sign]) => boxed(kind, separator, { digits: date + serial, sign })),
    ),
    ...NUMBERS.filter(([, date]) => date.startsWith("0")).flatMap(([kind, date, serial]) =>
      place("shortened by a sheet", { kind, separator: "", written: (date + serial).slice(1) }, tables),
    ),
  ];
}

const tables = labelled.filter(([name]) => /tabs|semicolons/.test(name));

function place(
  group: Planted["group"],
  known: Pick<Planted, "kind" | "separator" | "written">,
  layouts: readonly Layout[],
): readonly Planted[] {
  // A table's cell holds neither a tab nor a line break.
  const isCell = (layout: string) => /table|columns|cell/.test(layout);
  return layouts
    .filter(([layout]) => !(isCell(layout) && /[\t\n]/.test(known.written)))
    .map(([layout, put]) => ({ group, ...known, layout, text: put(known.written) }));
}

function boxed(
  kind: string,
  separator: string,
  { digits, sign }: { digits: string; sign: string },
): readonly Planted[] {
  const written = digits.split("").join(sign);
  const text = `CPR-nr.:${separator === "lines" ? "\n" : " "}${written}\n`;
  return [{ group: "in boxes", kind, separator, layout: "form", text, written }];
}

/** The birth date as dates are written; a substitute's and a test person's too. */
function longForms(date: string, serial: string): readonly (readonly [string, string])[] {
  const [day, month, year] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
  const century = Number(year) <= 36 ? "20" : "19";
  return [
    ["dd.mm.yy-ssss", `${day}.${month}.${year}-${serial}`],
    ["dd-mm-yy-ssss", `${day}-${month}-${year}-${serial}`],
    ["dd/mm-yy-ssss", `${day}/${month}-${year}-${serial}`],
    ["dd mm yy ssss", `${day} ${month} ${year} ${serial}`],
    ["dd-mm-yyyy-ssss", `${day}-${month}-${century}${year}-${serial}`],
    ["ddmmyyyy-ssss", `${day}${month}${century}${year}-${serial}`],
  ];
}
