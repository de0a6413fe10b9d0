import { wordLists } from "./model/word-lists.ts";
import type { CorpusMail, Marked } from "./corpus.ts";

/**
 * Plain sentences made from the word lists, for what the corpus' writers seldom write: that somebody simply has an illness,
 * and talk of it that is about nobody. Each word is in a few of both; they weigh little (`dataset.ts`).
 */
const WRITER = "m01";

const FIRST =
  "Signe Mads Rikke Hassan Bente Ole Fatima Jonas Karen Viggo Ida Emil Lone Poul Aya Knud Maja Tage Inger Bo".split(
    " ",
  );
const LAST =
  "Holm Lund Bech Krog Dahl Riis Toft Friis Skov Vang Kjær Munk Bang Juhl Storm Buch Nygaard Ravn Beck Lind".split(" ");

const ABOUT_HEALTH: Readonly<Record<string, readonly string[]>> = {
  diagnosis: [
    "{N} har {w}.",
    "{F} fik konstateret {w} i foråret.",
    "Borgeren {N} lider af {w}.",
    "{F}s {w} er blevet værre.",
    "Patienten har {w}, og {F} følges af egen læge.",
  ],
  symptom: [
    "{N} har {w}.",
    "{F} klager over {w}.",
    "Hun har {w} og {F} kan ikke passe sit arbejde.",
    "{N} er plaget af {w}.",
  ],
  medicine: [
    "{N} får {w}.",
    "{F} er startet på {w}.",
    "Han er på {w}, oplyser {N}.",
    "{F} skal have sin {w} til aften.",
  ],
  treatment: [
    "{N} er henvist til {w}.",
    "{F} har været til {w} i dag.",
    "{N} skal til {w} i næste uge.",
    "Der er bestilt {w} til {F}.",
  ],
  disability: ["{N} bruger {w}.", "{F} er bevilget {w}.", "{N} har brug for {w}.", "Borgeren {F} har søgt om {w}."],
  "special-school": ["{N} går på {w}.", "{F} er visiteret til {w}.", "{F} starter i {w} efter ferien."],
  benefit: ["{N} får {w}.", "{F} er bevilget {w}.", "{N} har søgt om {w}.", "Borgeren {N} er overgået til {w}."],
};
const ABOUT: readonly string[] = [
  "Vedr. {N}: {w}.",
  "Sagen om {N} handler om {w}.",
  "{N}: {w}",
  "{F} har fortalt om {w}.",
];

const IN_GENERAL: readonly string[] = [
  "Kursus om {w} for alle medarbejdere.",
  "Antallet af borgere med {w} steg sidste år.",
  "Vedlagt er en side om {w}.",
  "Foredrag om {w} på biblioteket.",
  "Ministeren blev spurgt om {w}.",
  "Der mangler en pjece om {w} i venteværelset.",
  "Reglerne om {w} står på intranettet.",
  "Er man særligt udsat, hvis det drejer sig om {w}?",
  "{N} holder oplæg om {w}.",
  "Tilmelding til temadagen om {w} sker til {N}.",
  "Stillingsopslag: erfaring med {w} er en fordel.",
  "Udvalget drøftede {w}.",
  "Forskning i {w} får flere penge.",
  "Nyhedsbrev: læs om {w} på side 3.",
  "Skemaet om {w} er flyttet i systemet.",
];

const OF_HEALTH = 2;
const OF_OTHERS = 1;
const OF_NOBODY = 2;

export function makeSentences(): readonly CorpusMail[] {
  const mails: CorpusMail[] = [];
  let turn = 0;
  const next = (of: readonly string[]): string => of[(turn = (turn * 7 + 11) % 99991) % of.length] ?? "";
  const add = (template: string, word: string, label: string): void => {
    const first = next(FIRST);
    const name = `${first} ${next(LAST)}`;
    const text = template.replace("{N}", name).replace("{F}", first).replace("{w}", word);
    mails.push(
      mailOf(mails.length, { text, spans: label === "x" ? [["x", 0, text.length]] : [[label, 0, text.length]] }),
    );
  };
  for (const { kind, topic, words, capitals } of wordLists) {
    if (kind === "biometric" || kind === "cv") continue;
    for (const word of `${words} ${capitals ?? ""}`.split(/\s+/)) {
      if (word === "") continue;
      const own = kind === "health" ? (ABOUT_HEALTH[topic] ?? ABOUT).concat(ABOUT) : ABOUT;
      const label = kind === "health" ? "h" : kind;
      for (let at = 0; at < (kind === "health" ? OF_HEALTH : OF_OTHERS); at++) add(next(own), word, label);
      for (let at = 0; at < OF_NOBODY; at++) add(next(IN_GENERAL), word, "x");
    }
  }
  return mails;
}

const NOTHING: Marked = { text: "", spans: [] };

function mailOf(at: number, body: Marked): CorpusMail {
  const to = ["navn@example.org"];
  return {
    id: `${WRITER}-${at}`,
    writer: WRITER,
    from: "post@gladsaxe.dk",
    to,
    cc: [],
    subject: NOTHING,
    body,
    attachments: [],
    note: "",
  };
}
