import type { RecipientTexts } from "./texts.ts";

const usual = "den går til {recipient}, mens du plejer at skrive til {instead}";
const newTo = "du har ikke skrevet til {recipient} før, men tit til {instead}";

export const recipientsDa: RecipientTexts = {
  of: {
    "no-such-ending": {
      alone: "{recipient} slutter på noget, der ikke findes. Er adressen rigtig?",
    },
    "near-domain": {
      alone: "{recipient} ligner {instead}, som du plejer at skrive til. Er adressen rigtig?",
    },
    namesake: {
      alone: "{recipient} hedder det samme som {instead}, du plejer at skrive til. Er det den rigtige modtager?",
    },
    "near-address": {
      alone: "{recipient} ligner {instead}, som du plejer at skrive til. Er adressen rigtig?",
    },
    "same-local-part": {
      alone: "{recipient} begynder som {instead}, du plejer at skrive til. Er det den rigtige modtager?",
    },
    "same-name-elsewhere": {
      alone: "Du plejer at skrive til {instead}, og mailen går til {recipient}. Er det den rigtige modtager?",
    },
    "private-twin": {
      alone: "{recipient} er en privat adresse. Du plejer at skrive til {instead}. Er det den rigtige adresse?",
    },
    "greets-another": {
      alone: "Hilsenen passer til {instead}, men mailen går til {recipient}. Er det den rigtige modtager?",
    },
    "strangers-together": {
      alone: "Borgere, som ikke før har fået mail sammen, kan se hinandens adresser. Skulle de stå i Bcc?",
    },
    "swapped-companion": {
      alone: "Mailen går til {recipient}, mens {instead} plejer at være med. Er det den rigtige modtager?",
      beside: "den går til {recipient}, mens {instead} plejer at være med",
    },
    "seldom-namesake": {
      alone: "Mailen går til {recipient}, mens du plejer at skrive til {instead}. Er det den rigtige modtager?",
      beside: usual,
    },
    "odd-one-out": {
      alone: "{recipient} har ikke før fået mail sammen med de andre. Er det den rigtige modtager?",
      beside: "{recipient} har ikke før fået mail sammen med de andre",
    },
    "private-namesake": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige modtager?",
      beside: newTo,
    },
    "same-unit-elsewhere": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige myndighed?",
      beside: newTo,
    },
    "same-surname": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige modtager?",
      beside: newTo,
    },
    "same-first-name": {
      alone: "Du har ikke skrevet til {recipient} før, men tit til {instead}. Er det den rigtige modtager?",
      beside: newTo,
    },
    crowd: {
      alone: "{recipient} er en liste med mange modtagere. Skal de alle have mailen?",
      beside: "{recipient} er en liste med mange modtagere",
    },
    "new-outsider": {
      alone: "{recipient} uden for organisationen er ny i tråden. Er det den rigtige modtager?",
      beside: "{recipient} uden for organisationen er ny i tråden",
    },
    "reply-all-outsider": {
      alone: "{recipient} uden for organisationen er med på tråden. Skal svaret også derhen?",
      beside: "{recipient} uden for organisationen er med på tråden",
    },
    "first-outside": {
      alone: "Du har ikke skrevet til {recipient} før. Er det den rigtige modtager?",
      beside: "du har ikke skrevet til {recipient} før",
    },
    "first-inside": {
      alone: "Du har ikke skrevet til {recipient} før. Er det den rigtige modtager?",
      beside: "du har ikke skrevet til {recipient} før",
    },
    "other-addressee": {
      alone: "Brevet er til {words}, men mailen går til {recipient}. Er det den rigtige modtager?",
    },
    "file-about-another": {
      alone: "{file} ser ud til at handle om en anden end resten af mailen. Hører filen med?",
    },
    "resent-after-slip": {
      alone:
        "Samme tekst gik for nylig til {instead}. Gik den mail til en forkert, er det et brud, der skal indberettes.",
    },
    apology: {
      alone: "Du skriver om en mail, der gik til en forkert. Det er et brud på datasikkerheden. Er det indberettet?",
    },
    "forgotten-attachment": {
      alone: "Teksten nævner en vedhæftning ({words}), men der er ingen fil. Mangler den?",
    },
    "password-in-mail": {
      alone: "Mailen har en låst fil og adgangskoden til den. Send koden ad en anden vej, f.eks. på telefonen.",
    },
    "never-address": {
      alone: "{recipient} står på organisationens liste over adresser, der ikke må bruges.",
    },
    "not-listed-address": {
      alone: "{recipient} står ikke på organisationens liste over kendte modtagere. Er det den rigtige?",
    },
    "new-domain-in-reply": {
      alone:
        "{recipient} er fra en organisation, som ikke var med i mailen, du svarer på. Er det den rigtige modtager?",
    },
    "sent-as-another": {
      alone: "Mailen sendes fra {sender}. Er det den rigtige afsender?",
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
