import type { RecipientTexts } from "./texts.ts";

const usual = "it goes to {recipient}, while you usually write to {instead}";
const newTo = "you have not written to {recipient} before, but often to {instead}";

export const recipientsEn: RecipientTexts = {
  of: {
    "no-such-ending": {
      alone: "{recipient} has an ending that does not exist. Is the address right?",
      name: "an address that cannot exist",
    },
    "near-domain": {
      alone: "{recipient} looks like {instead}, which you usually write to. Is the address right?",
      name: "an address like a known one",
    },
    namesake: {
      alone: "{recipient} has the same name as {instead}, whom you usually write to. Is this the right recipient?",
      name: "somebody else of the same name",
    },
    "near-address": {
      alone: "{recipient} looks like {instead}, which you usually write to. Is the address right?",
      name: "an address like a known one",
    },
    "same-local-part": {
      alone: "{recipient} begins like {instead}, which you usually write to. Is this the right recipient?",
      name: "the same name in another organisation",
    },
    "same-name-elsewhere": {
      alone: "You usually write to {instead}, and this mail goes to {recipient}. Is this the right recipient?",
      name: "the same name in another organisation",
    },
    "private-twin": {
      alone: "{recipient} is a private address. You usually write to {instead}. Is this the right address?",
      name: "a colleague's private address",
    },
    "greets-another": {
      alone: "The greeting fits {instead}, but the mail goes to {recipient}. Is this the right recipient?",
      name: "a greeting of somebody else",
    },
    "strangers-together": {
      alone:
        "Citizens who have not been written to together before can see each other's addresses. Were they meant for Bcc?",
      name: "citizens who can see each other's addresses",
    },
    "swapped-companion": {
      alone: "The mail goes to {recipient}, while {instead} is usually on it. Is this the right recipient?",
      beside: "it goes to {recipient}, while {instead} is usually on it",
      name: "somebody in place of the usual one",
    },
    "seldom-namesake": {
      alone: "The mail goes to {recipient}, while you usually write to {instead}. Is this the right recipient?",
      beside: usual,
      name: "somebody of the same name, seldom written to",
    },
    "odd-one-out": {
      alone: "{recipient} has not been written to with the others before. Is this the right recipient?",
      beside: "{recipient} has not been written to with the others before",
      name: "somebody who is usually not among them",
    },
    "private-namesake": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right recipient?",
      beside: newTo,
      name: "a new recipient of the same name",
    },
    "same-unit-elsewhere": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right authority?",
      beside: newTo,
      name: "the same unit of another authority",
    },
    "same-surname": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right recipient?",
      beside: newTo,
      name: "a new recipient of the same surname",
    },
    "same-first-name": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right recipient?",
      beside: newTo,
      name: "a new recipient of the same first name",
    },
    crowd: {
      alone: "{recipient} is a list of many recipients. Should they all get the mail?",
      beside: "{recipient} is a list of many recipients",
      name: "a list of many recipients",
    },
    "new-outsider": {
      alone: "{recipient} outside the organisation is new on the thread. Is this the right recipient?",
      beside: "{recipient} outside the organisation is new on the thread",
      name: "a new outside recipient on the thread",
    },
    "reply-all-outsider": {
      alone: "{recipient} outside the organisation is on the thread. Should the reply go there too?",
      beside: "{recipient} outside the organisation is on the thread",
      name: "an outside recipient on the thread",
    },
    "first-outside": {
      alone: "You have not written to {recipient} before. Is this the right recipient?",
      beside: "you have not written to {recipient} before",
      name: "a new outside recipient",
    },
    "first-inside": {
      alone: "You have not written to {recipient} before. Is this the right recipient?",
      beside: "you have not written to {recipient} before",
      name: "a new recipient inside",
    },
    "other-addressee": {
      alone: "The letter is to {words}, but the mail goes to {recipient}. Is this the right recipient?",
      name: "a letter to another citizen",
    },
    "file-about-another": {
      alone: "{file} seems to be about somebody else than the rest of the mail. Does the file belong here?",
      name: "a file about another citizen",
    },
    "resent-after-slip": {
      alone:
        "The same text went to {instead} recently. If that mail went to the wrong one, it is a breach to be reported.",
      name: "the same mail to a like address",
    },
    apology: {
      alone: "You write about a mail that went to the wrong one. That is a personal data breach. Has it been reported?",
      name: "a mail that went to the wrong one",
    },
    "forgotten-attachment": {
      alone: "The text speaks of an attachment ({words}), but there is no file. Is it missing?",
      name: "a forgotten attachment",
    },
    "never-address": {
      alone: "{recipient} is on the organisation's list of addresses that must not be used.",
      name: "an address that must not be used",
    },
    "not-listed-address": {
      alone: "{recipient} is not on the organisation's list of known recipients. Is this the right one?",
      name: "a recipient who is on no list",
    },
    "new-domain-in-reply": {
      alone: "{recipient} is of an organisation that had no part in the mail you answer. Is this the right recipient?",
      name: "a new organisation on the thread",
    },
    "sent-as-another": {
      alone: "The mail is sent from {sender}. Is this the right sender?",
      name: "another sender than yourself",
    },
  },
  holds: "The mail holds {what}, and {fact}. Is this the right recipient?",
  unread: "{file} could not be read, and {fact}. Is this the right recipient?",
  people: "The mail is about {n} citizens, and {fact}. Is this the right recipient?",
  action: "Check the recipient before you send.",
  button: "Correct recipient",
  report: "Report the breach, if that has not been done.",
  reportButton: "Report a breach",
  confirm: "Confirm the recipients outside the organisation: {recipient}.",
};
