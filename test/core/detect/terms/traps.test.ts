import { describe, expect, test } from "@jest/globals";
import { mainLexicon } from "#core/detect/terms/lexicons.ts";
import { scanTerms } from "#core/detect/terms/scan-terms.ts";

/** What says it, and the everyday word that must not. */
const pairs: readonly (readonly [string, string])[] = [
  ["han har kræft", "en kræftig storm"],
  ["brystkræft", "drivkræfter"],
  ["kræftpatient", "kræfterne slap op"],
  ["kræften er vendt tilbage", "livsbekræftende"],
  ["slidgigt", "gigantisk"],
  ["gigten er slem", "vigtigt"],
  ["hun har angst", "dagens fangst"],
  ["socialangst", "modtagst"],
  ["KOL i svær grad", "alkohol"],
  ["KOL-patient", "kollega"],
  ["HIV", "arkiv"],
  ["ADD", "add"],
  ["ADHD-klassen", "addere"],
  ["hans arbejdsevne", "samarbejdsevne"],
  ["varige mén", "varmen"],
  ["menieres sygdom", "armeniere"],
  ["en hævelse på benet", "ophævelse af aftalen"],
  ["værgemål", "samværgemål"],
  ["kronisk lidelse", "synkronisk"],
  ["hendes misbrug", "misbruge tilliden"],
  ["hashmisbrug", "magtmisbrug"],
  ["behandles med lithium", "lithiumbatteri"],
  ["narkoman", "arbejdsnarkoman"],
  ["nøddeallergi", "allergivenlig maling"],
  ["hjerneblødning", "opblødning"],
  ["en infektion", "desinfektion"],
  ["prognosen er dårlig", "vejrprognose"],
  ["fødslen og fødsel", "fødselsdag"],
  ["i behandling", "sagsbehandling"],
  ["databrud om behandling", "databehandling"],
  ["benprotese", "prostheseret"],
  ["protesen trykker", "hypoteser"],
  ["feber", "guldfeber"],
  ["gigtfeber", "tømmermandsfeberrask"],
  ["bronkitis", "politis"],
  ["neuropati", "homøopati"],
  ["anæmi", "præmie"],
  ["neuralgi", "nostalgi"],
  ["muskelatrofi", "katastrofi"],
  ["formoterol", "sterol"],
  ["spiseforstyrrelse", "driftsforstyrrelse"],
  ["lungesygdom", "plantesygdom"],
  ["leversygdom", "børnesygdomme i systemet"],
  ["sindslidelse", "forlidelse"],
  ["lammelse i armen", "handlingslammelse"],
  ["lårbensfraktur", "frakturskrift"],
  ["depression", "depressionsårene"],
  ["handicap", "handicaptoilet"],
  ["blindhed", "blindgyde"],
  ["døvblind", "bedøve"],
  ["hypomani", "manifest"],
  ["mani", "manierne"],
  ["operation i knæet", "redningsoperation"],
  ["knæoperation", "kooperation"],
  ["patienten", "patientsikkerhed"],
  ["pensionen", "pensionskasse"],
  ["rygskade", "vandskade"],
  ["skade på ryggen", "byggeskade"],
  ["smerter i ryggen", "smertegrænse"],
  ["sonde i maven", "rumsonde"],
  ["stress", "stresstest"],
  ["downs syndrom", "stockholmsyndrom"],
  ["tumor", "tumorise"],
  ["vaccine mod influenza", "vaccinegrossist"],
  ["træthed", "metaltræthed"],
  ["visiteret til plejebolig", "visitationsområde"],
  ["socialfobi", "homofobi"],
  ["terminal fase", "færgeterminal"],
  ["anbringelse af barnet", "kapitalanbringelse"],
  ["abort", "aborter kommandoen"],
];

const strengthsIn = (text: string, kinds?: readonly string[]) =>
  scanTerms(text, mainLexicon())
    .filter(({ term }) => (kinds ?? SENSITIVE).indexOf(term.kind) >= 0)
    .map(({ strength }) => strength);

const SENSITIVE = ["health", "social", "child", "criminal"];

describe("a word that tells about somebody, and one that only looks like it", () => {
  test.each(pairs)("“%s” counts, “%s” does not", (says, everyday) => {
    expect(strengthsIn(says)).not.toEqual([]);
    expect(strengthsIn(everyday)).toEqual([]);
  });
});

describe("however it is written", () => {
  test.each([
    ["in capitals", "SKIZOFRENI"],
    ["with a soft hyphen", "skizo\u00adfreni"],
    ["with a zero-width space", "skizo\u200bfreni"],
    ["as the first half of a compound", "skizofrenipatienten"],
    ["as the last half of a compound", "ungdomsskizofreni"],
    ["behind a hyphen", "ADHD-diagnosen"],
    ["two words with a line break between", "cerebral\n  parese"],
    ["a brand name with a foreign accent", "Ritalín"],
    ["by the ending of a substance", "dapagliflozin"],
    ["by the ending of an illness", "pankreatitis"],
  ])("%s", (_, text) => {
    expect(strengthsIn(text, ["health"])).not.toEqual([]);
  });

  test("a span cuts the word as it stands", () => {
    const text = "Han har cerebral \n parese.";
    const hits = scanTerms(text, mainLexicon()).filter(({ term }) => term.text === "cerebral parese");
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(["cerebral \n parese"]);
  });
});
