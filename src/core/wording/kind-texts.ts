import type { FindingKind } from "../detect/kinds.ts";
import { ASKED_KIND_TEXTS } from "./recipients/asked-kind-texts.ts";
import type { Counted, Language } from "./texts.ts";

/** What a kind of finding is called, in one language. */
export interface KindText {
  /** As it stands in a sentence; numbers are counted by the person. */
  readonly named: string | Counted;
  /** As it stands in a list. */
  readonly label: string;
  /** Why it matters, where the law alone does not say it. */
  readonly why?: string;
  /** What words of this kind are about, as it stands in brackets behind `named`. */
  readonly topic?: string;
}

/** Every kind in both languages, side by side for whoever proof-reads them. */
export const KIND_TEXTS: Readonly<Record<FindingKind, Readonly<Record<Language, KindText>>>> = {
  cpr: {
    da: { named: { one: "1 CPR-nummer", many: "{n} CPR-numre" }, label: "CPR-nummer" },
    en: { named: { one: "1 CPR number", many: "{n} CPR numbers" }, label: "CPR number" },
  },
  "national-id": {
    da: {
      named: { one: "1 udenlandsk personnummer", many: "{n} udenlandske personnumre" },
      label: "Udenlandsk personnummer",
    },
    en: {
      named: { one: "1 foreign personal number", many: "{n} foreign personal numbers" },
      label: "Foreign personal number",
    },
  },
  health: {
    da: { named: "helbredsoplysninger", label: "Helbred" },
    en: { named: "health information", label: "Health" },
  },
  union: {
    da: {
      named: "oplysninger om fagforening",
      label: "Fagforening",
      topic: "medlemskab af eller hjælp fra en fagforening",
    },
    en: {
      named: "information about trade union membership",
      label: "Union membership",
      topic: "membership of a trade union, or its help",
    },
  },
  religion: {
    da: { named: "oplysninger om religion", label: "Religion", topic: "tro, trossamfund eller religiøs skik" },
    en: {
      named: "information about religion",
      label: "Religion",
      topic: "faith, community of faith or religious custom",
    },
  },
  ethnicity: {
    da: {
      named: "oplysninger om etnisk oprindelse",
      label: "Etnisk oprindelse",
      topic: "etnisk tilhør eller herkomst",
    },
    en: { named: "information about ethnic origin", label: "Ethnic origin", topic: "ethnic belonging or descent" },
  },
  politics: {
    da: {
      named: "oplysninger om politisk overbevisning",
      label: "Politisk overbevisning",
      topic: "parti eller politisk arbejde",
    },
    en: { named: "information about political opinions", label: "Political opinion", topic: "party or political work" },
  },
  sexuality: {
    da: {
      named: "oplysninger om seksuelle forhold",
      label: "Seksuelle forhold",
      topic: "seksuel orientering, kønsidentitet eller sexliv",
    },
    en: {
      named: "information about sexual matters",
      label: "Sexual matters",
      topic: "sexual orientation, gender identity or sex life",
    },
  },
  biometric: {
    da: {
      named: "biometriske eller genetiske oplysninger",
      label: "Biometri eller genetik",
      topic: "gener eller kendetegn på kroppen",
    },
    en: {
      named: "biometric or genetic information",
      label: "Biometrics or genetics",
      topic: "genes or marks of the body",
    },
  },
  criminal: {
    da: {
      named: "oplysninger om strafbare forhold",
      label: "Strafbare forhold",
      topic: "dom, sigtelse eller anmeldelse",
    },
    en: {
      named: "information about criminal offences",
      label: "Criminal offences",
      topic: "conviction, charge or report to the police",
    },
  },
  cv: {
    da: { named: "oplysninger fra et CV eller en ansøgning", label: "CV eller ansøgning" },
    en: { named: "information from a CV or an application", label: "CV or application" },
  },
  economy: {
    da: { named: "oplysninger om privatøkonomi", label: "Privatøkonomi", topic: "gæld, indtægt eller ydelser" },
    en: { named: "information about private finances", label: "Private finances", topic: "debt, income or benefits" },
  },
  social: {
    da: {
      named: "oplysninger om sociale forhold",
      label: "Sociale forhold",
      topic: "bolig, forsørgelse eller familiens forhold",
    },
    en: {
      named: "information about social matters",
      label: "Social problems",
      topic: "housing, support or family circumstances",
    },
  },
  child: {
    da: { named: "oplysninger fra en børnesag", label: "Børnesag", topic: "et barns forhold" },
    en: { named: "information from a child's case", label: "Child case", topic: "a child's circumstances" },
  },
  address: {
    da: {
      named: "en adresse, som kan være beskyttet",
      label: "Beskyttet adresse",
      why: "kan bringe nogen i fare",
      topic: "en adresse, som skal holdes hemmelig",
    },
    en: {
      named: "an address that may be protected",
      label: "Protected address",
      why: "may put somebody in danger",
      topic: "an address that must be kept secret",
    },
  },
  school: {
    da: {
      named: "oplysninger om en elevs skolegang",
      label: "Elevs skolegang",
      why: "fortroligt, når det handler om én elev",
      topic: "fravær, karakterer eller trivsel",
    },
    en: {
      named: "information about a pupil's schooling",
      label: "A pupil's schooling",
      why: "confidential when it is about one pupil",
      topic: "absence, marks or well-being",
    },
  },
  employment: {
    da: {
      named: "oplysninger fra en personalesag",
      label: "Personalesag",
      topic: "ansættelse, fravær eller ansøgning",
    },
    en: { named: "information from a staff file", label: "Staff case", topic: "employment, absence or application" },
  },
  person: {
    da: {
      named: "en navngiven borger",
      label: "Navngiven borger",
      why: "gør resten til oplysninger om en bestemt borger",
    },
    en: { named: "a named citizen", label: "Named citizen", why: "ties the rest to one citizen" },
  },
  "own-term": {
    da: { named: "ord fra jeres egen liste", label: "Egne ord", why: "jeres egen liste har det med" },
    en: { named: "words of your own list", label: "Own words", why: "your own list names it" },
  },
  "sensitive-unit": {
    da: {
      named: "en afsender, som røber noget om borgeren",
      label: "Afsenderens enhed",
      why: "afsenderen alene siger noget om borgeren",
    },
    en: {
      named: "a sender that reveals something about the citizen",
      label: "The sender's unit",
      why: "the sender alone says something about the citizen",
    },
  },
  "other-authority": {
    da: { named: "navnet på en anden myndighed", label: "Anden myndighed", why: "måske er det den forkerte modtager" },
    en: { named: "the name of another authority", label: "Other authority", why: "it may be the wrong recipient" },
  },
  "lookalike-domain": {
    da: {
      named: "en adresse, som ligner en anden",
      label: "Adresse, der ligner en anden",
      why: "måske er adressen tastet forkert",
    },
    en: {
      named: "an address that looks like another",
      label: "Address that resembles another",
      why: "the address may be mistyped",
    },
  },
  "misleading-name": {
    da: {
      named: "et navn, som viser en anden adresse",
      label: "Navn, der viser en anden adresse",
      why: "måske er det en anden, end navnet siger",
    },
    en: {
      named: "a name that shows another address",
      label: "Name that shows another address",
      why: "it may be somebody else than the name says",
    },
  },
  "many-recipients": {
    da: { named: "mange synlige modtagere", label: "Mange synlige modtagere", why: "alle kan se hinandens adresser" },
    en: {
      named: "many visible recipients",
      label: "Many visible recipients",
      why: "everybody can see the others' addresses",
    },
  },
  "encryption-off": {
    da: {
      named: "et mærke, som slår krypteringen fra",
      label: "Mærke, der slår kryptering fra",
      why: "mailen sendes åbent",
    },
    en: {
      named: "a tag that switches encryption off",
      label: "Tag that switches encryption off",
      why: "the mail is sent in the open",
    },
  },
  "numbered-recipient": {
    da: {
      named: { one: "1 modtager med CPR-nummer", many: "{n} modtagere med CPR-nummer" },
      label: "Modtager med CPR-nummer",
    },
    en: {
      named: { one: "1 recipient by CPR number", many: "{n} recipients by CPR number" },
      label: "Recipient by CPR number",
    },
  },
  ...ASKED_KIND_TEXTS,
};
