import type { AskedKind } from "../../detect/kinds.ts";
import type { KindText } from "../kind-texts.ts";
import type { Language } from "../texts.ts";

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const asked = (da: string, en: string): Readonly<Record<Language, KindText>> => ({
  da: { named: da, label: capitalised(da), why: "spørg dig selv, om det er den rigtige modtager" },
  en: { named: en, label: capitalised(en), why: "ask yourself whether this is the right recipient" },
});

/** What is told by a question of its own (da.ts and en.ts beside this file), as it stands in lists. */
export const ASKED_KIND_TEXTS: Readonly<Record<AskedKind, Readonly<Record<Language, KindText>>>> = {
  "no-such-ending": asked("en adresse, som ikke kan findes", "an address that cannot exist"),
  "near-domain": asked("en adresse, som ligner en kendt", "an address like a known one"),
  namesake: asked("en anden med samme navn", "somebody else of the same name"),
  "near-address": asked("en adresse, som ligner en kendt", "an address like a known one"),
  "same-local-part": asked("samme navn i en anden organisation", "the same name in another organisation"),
  "same-name-elsewhere": asked("samme navn i en anden organisation", "the same name in another organisation"),
  "private-twin": asked("en kollegas private adresse", "a colleague's private address"),
  "greets-another": asked("en hilsen til en anden", "a greeting of somebody else"),
  "strangers-together": asked("borgere, som kan se hinandens adresser", "citizens who can see each other's addresses"),
  "swapped-companion": asked("en anden end den, der plejer at være med", "somebody in place of the usual one"),
  "seldom-namesake": asked("en med samme navn, som sjældent får mail", "somebody of the same name, seldom written to"),
  "odd-one-out": asked("en, som ikke plejer at være med", "somebody who is usually not among them"),
  "private-namesake": asked("en ny modtager med samme navn", "a new recipient of the same name"),
  "same-unit-elsewhere": asked("samme enhed hos en anden myndighed", "the same unit of another authority"),
  "same-surname": asked("en ny modtager med samme efternavn", "a new recipient of the same surname"),
  "same-first-name": asked("en ny modtager med samme fornavn", "a new recipient of the same first name"),
  crowd: asked("en liste med mange modtagere", "a list of many recipients"),
  "new-outsider": asked("en ny modtager udefra i tråden", "a new outside recipient on the thread"),
  "reply-all-outsider": asked("en modtager udefra i tråden", "an outside recipient on the thread"),
  "first-outside": asked("en ny modtager udefra", "a new outside recipient"),
  "first-inside": asked("en ny modtager i organisationen", "a new recipient inside"),
  "other-addressee": asked("et brev til en anden borger", "a letter to another citizen"),
  "file-about-another": asked("en fil om en anden borger", "a file about another citizen"),
  "resent-after-slip": asked("samme mail til en lignende adresse", "the same mail to a like address"),
  apology: asked("en mail, der gik til en forkert", "a mail that went to the wrong one"),
  "password-in-mail": {
    da: {
      named: "adgangskoden til en låst fil",
      label: "Adgangskode til en låst fil",
      why: "den, der læser mailen, kan åbne filen",
    },
    en: {
      named: "the password of a locked file",
      label: "Password of a locked file",
      why: "whoever reads the mail can open the file",
    },
  },
  "forgotten-attachment": asked("en glemt vedhæftning", "a forgotten attachment"),
  "never-address": asked("en adresse, der ikke må bruges", "an address that must not be used"),
  "not-listed-address": asked("en modtager uden for listen", "a recipient who is on no list"),
  "new-domain-in-reply": asked("en ny organisation i tråden", "a new organisation on the thread"),
  "sent-as-another": asked("en anden afsender end dig selv", "another sender than yourself"),
};
