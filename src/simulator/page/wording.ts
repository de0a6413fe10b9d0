import type { FaultKind } from "../host/fault.ts";
import type { Settings } from "../host/settings.ts";
import type { SendButton, SendDialog } from "../host/send-dialog.ts";
import type { FolderId, Toast } from "./state/state.ts";
import { english } from "./wording-en.ts";

/** Every text of the window, in one language. */
export interface Wording {
  readonly folders: Readonly<Record<FolderId, string>>;
  readonly newMail: string;
  readonly newMeeting: string;
  readonly openEmlAsDraft: string;
  readonly openEmlAsReceived: string;
  readonly settings: string;
  readonly nothingOpen: string;
  /** The try-out's first page. */
  readonly welcome: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly open: string;
    readonly desk: string;
  };
  readonly emptyFolder: string;
  readonly noSubject: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly from: string;
  readonly required: string;
  readonly optional: string;
  readonly location: string;
  readonly start: string;
  readonly end: string;
  readonly subject: string;
  readonly body: string;
  readonly attach: string;
  readonly dropHere: string;
  readonly send: string;
  readonly checking: string;
  readonly discard: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly edit: string;
  readonly remove: (name: string) => string;
  readonly pin: string;
  readonly unpin: string;
  readonly close: string;
  readonly label: string;
  readonly noLabel: string;
  readonly formatting: string;
  readonly bold: string;
  readonly italic: string;
  readonly underline: string;
  readonly bullets: string;
  readonly link: string;
  readonly toast: Readonly<Record<Toast, string>>;
  readonly dialog: Readonly<Record<SendDialog["kind"], (addIn: string) => string>>;
  readonly button: Readonly<Record<SendButton["kind"], string>>;
  readonly leaving: string;
  readonly wait: string;
  readonly saveAsDraft: string;
  readonly unknownCalls: (count: number) => string;
  readonly client: string;
  readonly language: string;
  readonly settingNames: Readonly<
    Record<
      | "latency"
      | "slowAfter"
      | "timeOutAfter"
      | "addInUnavailable"
      | "sharedFolder"
      | "afterUndoSend"
      | "duplicateRuntimes",
      string
    >
  >;
  readonly faults: string;
  readonly addFault: string;
  readonly call: string;
  readonly everyCall: string;
  readonly code: string;
  readonly faultKinds: Readonly<Record<FaultKind, string>>;
  readonly messages: string;
  readonly clear: string;
}

const danish: Wording = {
  folders: {
    inbox: "Indbakke",
    drafts: "Kladder",
    sent: "Sendt post",
    calendar: "Kalender",
    deleted: "Slettet post",
  },
  newMail: "Ny mail",
  newMeeting: "Nyt møde",
  openEmlAsDraft: "Åbn .eml som kladde",
  openEmlAsReceived: "Åbn .eml som modtaget",
  settings: "Simulatorens indstillinger",
  nothingOpen: "Vælg en mail for at læse den",
  welcome: {
    title: "Prøv Postvagt i tre trin",
    steps: [
      "Åbn kladden, og tryk på Send. Postvagt standser den.",
      "Tryk på Vis og ret. Gør mailen sikker, og send den igen.",
      "Åbn mailen “Forkert modtager?” i indbakken. Tryk på Indberet brud, og send indberetningen.",
    ],
    open: "Åbn kladden",
    desk: "Indberetningen lander på databeskyttelsesrådgiverens side:",
  },
  emptyFolder: "Her er tomt",
  noSubject: "(intet emne)",
  to: "Til",
  cc: "Cc",
  bcc: "Bcc",
  from: "Fra",
  required: "Deltagere",
  optional: "Valgfri",
  location: "Sted",
  start: "Start",
  end: "Slut",
  subject: "Emne",
  body: "Brødtekst",
  attach: "Vedhæft fil",
  dropHere: "Slip filerne her for at vedhæfte dem",
  send: "Send",
  checking: "Kontrollerer mailen",
  discard: "Kassér",
  reply: "Besvar",
  replyAll: "Besvar alle",
  forward: "Videresend",
  edit: "Fortsæt kladde",
  remove: (name) => `Fjern ${name}`,
  pin: "Fastgør",
  unpin: "Frigør",
  close: "Luk",
  label: "Følsomhed",
  noLabel: "Ingen",
  formatting: "Formatering",
  bold: "Fed",
  italic: "Kursiv",
  underline: "Understreget",
  bullets: "Punktliste",
  link: "Link",
  toast: {
    sent: "Mailen er sendt",
    saved: "Kladden er gemt",
    "no-recipient": "Tilføj mindst én modtager",
    "invalid-recipient": "En modtagers adresse er ikke gyldig",
    "too-large": "Filen er større, end Outlook tager imod",
    "event-kept": "Mødet er gemt",
  },
  dialog: {
    held: (addIn) => `${addIn} forhindrer, at denne mail bliver sendt.`,
    slow: (addIn) => `${addIn} er længere om at kontrollere mailen end ventet.`,
    "timed-out": (addIn) => `${addIn} svarede ikke i tide. Mailen er ikke sendt. Prøv at sende den igen.`,
    unavailable: (addIn) => `${addIn} er ikke tilgængelig lige nu og kunne ikke kontrollere mailen.`,
  },
  button: {
    "send-anyway": "Send alligevel",
    "dont-send": "Send ikke",
    "try-later": "Prøv senere",
    "take-action": "Foretag handling",
  },
  leaving: "Mailen er ved at blive kontrolleret. Vil du vente, eller skal den gemmes som kladde?",
  wait: "Vent",
  saveAsDraft: "Gem som kladde",
  unknownCalls: (count) => `${count} ukendte kald`,
  client: "Klient",
  language: "Sprog",
  settingNames: {
    latency: "Svartid for hvert kald (ms)",
    slowAfter: "“Længere end ventet” efter (ms)",
    timeOutAfter: "Opgiver efter (ms)",
    addInUnavailable: "Tilføjelsen er ikke tilgængelig",
    sharedFolder: "Nye mails ligger i en delt mappe",
    afterUndoSend: "Send efter Fortryd send: ingen kontrol",
    duplicateRuntimes: "Hver hændelse kører to gange",
  },
  faults: "Fejl",
  addFault: "Tilføj en fejl",
  call: "Kald",
  everyCall: "alle kald",
  code: "Kode",
  faultKinds: {
    error: "fejler",
    silent: "svarer aldrig",
    null: "svarer null",
    empty: "uden indhold",
    undefined: "uden værdi",
    ignored: "gør intet",
  },
  messages: "Beskeder",
  clear: "Ryd",
};

/** The window's texts in the language that the settings choose. */
export function wordingFor(locale: Settings["locale"]): Wording {
  return locale === "da-DK" ? danish : english;
}
