import type { RecipientTexts } from "./texts.ts";

const usual = "den går til {recipient}, mens du plejer at skrive til {instead}";
const newTo = "du har ikke skrevet til {recipient} før, men tit til {instead}";

export const recipientsDa: RecipientTexts = {
  of: {
    "no-such-ending": {
      alone: "{recipient} slutter på noget, der ikke findes. Er adressen rigtig?",
      name: "en adresse, som ikke kan findes",
    },
    "near-domain": {
      alone: "{recipient} ligner {instead}, som du plejer at skrive til. Er adressen rigtig?",
      name: "en adresse, som ligner en kendt",
    },
    namesake: {
      alone: "{recipient} hedder det samme som {instead}, du plejer at skrive til. Er det den rigtige modtager?",
      name: "en anden med samme navn",
    },
    "near-address": {
      alone: "{recipient} ligner {instead}, som du plejer at skrive til. Er adressen rigtig?",
      name: "en adresse, som ligner en kendt",
    },
    "same-local-part": {
      alone: "{recipient} begynder som {instead}, du plejer at skrive til. Er det den rigtige modtager?",
      name: "samme navn i en anden organisation",
    },
    "same-name-elsewhere": {
      alone: "Du plejer at skrive til {instead}, og mailen går til {recipient}. Er det den rigtige modtager?",
      name: "samme navn i en anden organisation",
    },
    "private-twin": {
      alone: "{recipient} er en privat adresse. Du plejer at skrive til {instead}. Er det den rigtige adresse?",
      name: "en kollegas private adresse",
    },
    "greets-another": {
      alone: "Hilsenen passer til {instead}, men mailen går til {recipient}. Er det den rigtige modtager?",
      name: "en hilsen til en anden",
    },
    "strangers-together": {
      alone: "Borgere, som ikke før har fået mail sammen, kan se hinandens adresser. Skulle de stå i Bcc?",
      name: "borgere, som kan se hinandens adresser",
    },
    "swapped-companion": {
      alone: "Mailen går til {recipient}, mens {instead} plejer at være med. Er det den rigtige modtager?",
      beside: "den går til {recipient}, mens {instead} plejer at være med",
      name: "en anden end den, der plejer at være med",
    },
    "seldom-namesake": {
      alone: "Mailen går til {recipient}, mens du plejer at skrive til {instead}. Er det den rigtige modtager?",
      beside: usual,
      name: "en med samme navn, som sjældent får mail",
    },
    "odd-one-out": {
      alone: "{recipient} har ikke før fået mail sammen med de andre. Er det den rigtige modtager?",
      beside: "{recipient} har ikke før fået mail sammen med de andre",
      name: "en, som ikke plejer at være med",
    },
    "private-namesake": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige modtager?",
      beside: newTo,
      name: "en ny modtager med samme navn",
    },
    "same-unit-elsewhere": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige myndighed?",
      beside: newTo,
      name: "samme enhed hos en anden myndighed",
    },
    "same-surname": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige modtager?",
      beside: newTo,
      name: "en ny modtager med samme efternavn",
    },
    "same-first-name": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige modtager?",
      beside: newTo,
      name: "en ny modtager med samme fornavn",
    },
    crowd: {
      alone: "{recipient} er en liste med mange modtagere. Skal de alle have mailen?",
      beside: "{recipient} er en liste med mange modtagere",
      name: "en liste med mange modtagere",
    },
    "new-outsider": {
      alone: "{recipient} uden for organisationen er ny i tråden. Er det den rigtige modtager?",
      beside: "{recipient} uden for organisationen er ny i tråden",
      name: "en ny modtager udefra i tråden",
    },
    "reply-all-outsider": {
      alone: "{recipient} uden for organisationen er med på tråden. Skal svaret også derhen?",
      beside: "{recipient} uden for organisationen er med på tråden",
      name: "en modtager udefra i tråden",
    },
    "first-outside": {
      alone: "Du har ikke skrevet til {recipient} før. Er det den rigtige modtager?",
      beside: "du har ikke skrevet til {recipient} før",
      name: "en ny modtager udefra",
    },
    "first-inside": {
      alone: "Du har ikke skrevet til {recipient} før. Er det den rigtige modtager?",
      beside: "du har ikke skrevet til {recipient} før",
      name: "en ny modtager i organisationen",
    },
    "other-addressee": {
      alone: "Brevet er til {words}, men mailen går til {recipient}. Er det den rigtige modtager?",
      name: "et brev til en anden borger",
    },
    "file-about-another": {
      alone: "{file} ser ud til at handle om en anden end resten af mailen. Hører filen med?",
      name: "en fil om en anden borger",
    },
    "resent-after-slip": {
      alone:
        "Samme tekst gik for nylig til {instead}. Gik den mail til en forkert, er det et brud, der skal indberettes.",
      name: "samme mail til en lignende adresse",
    },
    apology: {
      alone: "Du skriver om en mail, der gik til en forkert. Det er et brud på datasikkerheden. Er det indberettet?",
      name: "en mail, der gik til en forkert",
    },
    "forgotten-attachment": {
      alone: "Teksten nævner en vedhæftning ({words}), men der er ingen fil. Mangler den?",
      name: "en glemt vedhæftning",
    },
    "never-address": {
      alone: "{recipient} står på organisationens liste over adresser, der ikke må bruges.",
      name: "en adresse, der ikke må bruges",
    },
    "not-listed-address": {
      alone: "{recipient} står ikke på organisationens liste over kendte modtagere. Er det den rigtige?",
      name: "en modtager uden for listen",
    },
    "new-domain-in-reply": {
      alone:
        "{recipient} er fra en organisation, som ikke var med i mailen, du svarer på. Er det den rigtige modtager?",
      name: "en ny organisation i tråden",
    },
    "sent-as-another": {
      alone: "Mailen sendes fra {sender}. Er det den rigtige afsender?",
      name: "en anden afsender end dig selv",
    },
  },
  holds: "Mailen indeholder {what}, og {fact}. Er det den rigtige modtager?",
  unread: "{file} kunne ikke læses, og {fact}. Er det den rigtige modtager?",
  people: "Mailen handler om {n} borgere, og {fact}. Er det den rigtige modtager?",
  action: "Tjek modtageren, før du sender.",
  button: "Ret modtager",
  report: "Indberet bruddet, hvis det ikke allerede er gjort.",
  reportButton: "Indberet brud",
  confirm: "Bekræft modtagerne uden for organisationen: {recipient}.",
};
