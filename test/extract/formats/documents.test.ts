import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { reasonsFrom, textFrom } from "../../support/extract-from.ts";

const read = (name: string) => new Uint8Array(readFileSync(`test/fixtures/documents/${name}`));
const sayings = (name: string) => textFrom(name, read(name)).replace(/\u00a0/g, " ");

const LETTER = [
  "Afgørelse om hjælpemidler",
  "cpr-nr. 010203-9995. Vi har modtaget din ansøgning af 12. marts 2019 om en rollator",
  "servicelovens § 112",
  "skizofreni, søvnbesvær og æggehvideallergi",
  "Nummeret uden streg er 0304059997",
  "Fodnote: journalnotat af 7. juni, cpr 020304-9996",
  "Sidehoved: Øster Kommune, journal 2019-004711",
  "Sidefod: sagsbehandler Åse Jørgensen",
  "Tekstboks: kræftpatient 060708-9992",
  "Socialforvaltningen",
];
/** Kept in the file, though no reader sees it on paper. */
const BEHIND = ["slettet tekst om rollator", "Kommentar: husk at ringe til 12345678", "Skjult: hemmelig oplysning"];
const PROPERTIES = ["Titlen Ærøskøbing", "nøgleord Svendborg", "emnet Rudkøbing"];
const TABLE = [
  "Navn\tPersonnummer\tDiagnose",
  "Pær Østergård\t040506-9998\tautisme",
  "Frøja Ågren\t050607-9991\tepilepsi",
];
const LIST = ["Bo Grønbæk", "010203-9995", "2203049996", "220304-9996", "05-01-2019", "31-12-2021", "skizofreni"];
const SHEETS = [
  "Borgere",
  "Skjult ark",
  "på det skjulte ark: 030405-9997",
  "Kommentar: pårørende er værge",
  "Listen Ærøskøbing",
];
const SLIDES = [
  "Overskrift: børn i skolen",
  "Elev 010203-9995 har autisme",
  "Ny linje om æblegrød",
  "020304-9996",
  "Anden side: økonomi",
];
const NOTES = ["Note: mor er syg, 030405-9997", "Oplæg Ærøskøbing"];

describe("what LibreOffice writes says what its source says", () => {
  test.each<[string, readonly string[]]>([
    ["letter.odt", [...LETTER, ...BEHIND, ...PROPERTIES, ...TABLE]],
    ["letter.docx", [...LETTER, ...BEHIND, ...PROPERTIES, ...TABLE]],
    ["letter-transitional.docx", [...LETTER, ...BEHIND, ...PROPERTIES, ...TABLE]],
    ["letter.doc", [...LETTER, ...BEHIND, ...PROPERTIES, ...TABLE]],
    ["letter.rtf", [...LETTER, ...BEHIND, ...PROPERTIES, ...TABLE]],
    ["letter.pdf", LETTER],
    ["letter.html", ["Afgørelse om hjælpemidler", "Pær Østergård", "040506-9998"]],
    ["letter.txt", ["Afgørelse om hjælpemidler", "Pær Østergård", "040506-9998"]],
    ["list.ods", [...LIST, ...SHEETS]],
    ["list.xlsx", [...LIST, ...SHEETS]],
    ["list.xls", [...LIST, ...SHEETS]],
    ["list.pdf", LIST],
    ["list.csv", LIST],
    ["slides.odp", [...SLIDES, ...NOTES]],
    ["slides.pptx", [...SLIDES, ...NOTES]],
    ["slides.ppt", [...SLIDES, ...NOTES]],
    ["slides.pdf", SLIDES],
  ])("%s", (name, said) => {
    const text = sayings(name);
    const flat = text.replace(/\s+/g, " ");
    expect(said.filter((one) => !text.includes(one) && (one.includes("\t") || !flat.includes(one)))).toEqual([]);
  });
});

test.each(["letter.odt", "letter.doc", "letter.rtf", "list.ods", "list.xls", "slides.ppt", "slides.odp"])(
  "of %s nothing is said to be unread",
  (name) => {
    expect(reasonsFrom(name, read(name))).toEqual([]);
  },
);
