/**
 * What other tools find, per cent of cases, as our survey of 22 November 2026 measured it on 28,400 cases of the same kinds
 * (detection.md 1.5). "Purview" is rebuilt from Microsoft's description and is not Microsoft's engine; "OSD" is
 * OSdatascanner's CPR rule.
 */
export const PEERS = [
  "plain regex",
  "+ stdnum's date",
  "+ modulus 11",
  "Purview, low",
  "Purview, medium",
  "OSD as it comes",
  "OSD, modulus 11 off",
] as const;

const NOTHING = ["0", "0", "0", "0", "0", "0", "0"] as const;
const HYPHENLESS = ["0", "0", "0", "0", "0", "96–98", "96–98"] as const;
const CELLS = ["100", "100", "100", "100", "0", "100", "100"] as const;

/** By the sets' own names of what was planted. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  hyphen: ["100", "100", "100", "100", "40", "94", "94"],
  none: ["100", "100", "100", "100", "38", "94", "94"],
  space: ["0", "0", "0", "100", "41", "97", "97"],
  "space-hyphen-space": ["0", "0", "0", "0", "0", "95", "95"],
  dot: HYPHENLESS,
  slash: HYPHENLESS,
  tab: HYPHENLESS,
  "en dash U+2013": NOTHING,
  "em dash": NOTHING,
  "minus U+2212": NOTHING,
  "nb-hyphen U+2011": NOTHING,
  nbsp: NOTHING,
  "thin space": NOTHING,
  "double space": NOTHING,
  "zero-width space": NOTHING,
  "soft hyphen": NOTHING,
  newline: NOTHING,
  "hyphen+newline": NOTHING,
  underscore: NOTHING,
  "dd.mm.yy-ssss": NOTHING,
  "dd-mm-yy-ssss": NOTHING,
  "ddmmyyyy-ssss": NOTHING,
  "file name with _": NOTHING,
  "no mod-11, listed 1 Jan date": ["100", "100", "0", "0", "0", "94", "94"],
  "no mod-11, 1 Jan of unlisted year": ["100", "100", "0", "0", "0", "0", "95"],
  "no mod-11, any other date": ["100", "100", "0", "0", "0", "0", "95"],
  "substitute number, day+60": ["100", "0", "0", "0", "0", "0", "0"],
  "eCPR DDMMYYCAAG": NOTHING,
  "7th digit 9, year 37": ["100", "100", "100", "100", "38", "0", "0"],
  "csv ;": CELLS,
  "csv quoted": CELLS,
  "html tag": CELLS,
  "a stop-word elsewhere in the mail (ordrenummer/fakturanummer)": ["100", "100", "100", "100", "100", "0", "0"],
};

/** By the sets' own names of what was imitated: per cent of look-alikes taken for a CPR number. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  "phone +45": ["23", "0", "0", "0", "–", "0", "0"],
  "invoice/order no (10 digits)": ["100", "2.4", "0.2", "0.2", "–", "0.1", "2.2"],
  "10 digits no context": ["100", "4.1", "0.5", "0.5", "–", "0.5", "4.1"],
  "P-number (10MM..)": ["100", "31", "3.3", "3.3", "–", "1.4", "12"],
  "bank reg+account": ["100", "3.0", "0.5", "0.5", "–", "0.5", "3.0"],
  "date+time ddmmyy hhmm": ["23", "23", "2.9", "7.3", "–", "7.3", "75"],
  "date range": ["53", "53", "2.9", "2.9", "–", "6.5", "100"],
  "journal no ddmmyy-nnnn": ["100", "100", "7.9", "7.9", "–", "7.9", "100"],
  "timestamp epoch": ["100", "10.5", "1.2", "1.2", "–", "1.2", "10.5"],
  "art. no / serial 6-4": ["51", "2.0", "0.1", "0.1", "–", "0.3", "3.4"],
  "EAN/GLN": NOTHING,
  "EAN/GLN grouped": NOTHING,
  FIK: NOTHING,
  IBAN: NOTHING,
  CVR: NOTHING,
  "card/tracking grouped": NOTHING,
  "guid/hash part": NOTHING,
  "obfuscated DDMMYY-xxxx": NOTHING,
};

const cells = (figures: readonly string[] | undefined) =>
  PEERS.map((_, at) => {
    const figure = figures?.[at] ?? "–";
    return figure === "–" ? figure : `${figure} %`;
  });

export const peersFinding = (planted: string): readonly string[] => cells(FOUND[planted]);
export const peersTaking = (imitated: string): readonly string[] => cells(TAKEN[imitated]);
