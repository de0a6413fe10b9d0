import type { RecipientTexts } from "./texts.ts";

const usual = "it goes to {recipient}, while you usually write to {instead}";
const newTo = "you have not written to {recipient} before, but often to {instead}";

export const recipientsEn: RecipientTexts = {
  of: {
    "no-such-ending": {
      alone: "{recipient} has an ending that does not exist. Is the address right?",
    },
    "near-domain": {
      alone: "{recipient} looks like {instead}, which you usually write to. Is the address right?",
    },
    namesake: {
      alone: "{recipient} has the same name as {instead}, whom you usually write to. Is this the right recipient?",
    },
    "near-address": {
      alone: "{recipient} looks like {instead}, which you usually write to. Is the address right?",
    },
    "same-local-part": {
      alone: "{recipient} begins like {instead}, which you usually write to. Is this the right recipient?",
    },
    "same-name-elsewhere": {
      alone: "You usually write to {instead}, and this mail goes to {recipient}. Is this the right recipient?",
    },
    "private-twin": {
      alone: "{recipient} is a private address. You usually write to {instead}. Is this the right address?",
    },
    "greets-another": {
      alone: "The greeting fits {instead}, but the mail goes to {recipient}. Is this the right recipient?",
    },
    "strangers-together": {
      alone:
        "Citizens who have not been written to together before can see each other's addresses. Were they meant for Bcc?",
    },
    "swapped-companion": {
      alone: "The mail goes to {recipient}, while {instead} is usually on it. Is this the right recipient?",
      beside: "it goes to {recipient}, while {instead} is usually on it",
    },
    "seldom-namesake": {
      alone: "The mail goes to {recipient}, while you usually write to {instead}. Is this the right recipient?",
      beside: usual,
    },
    "odd-one-out": {
      alone: "{recipient} has not been written to with the others before. Is this the right recipient?",
      beside: "{recipient} has not been written to with the others before",
    },
    "private-namesake": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right recipient?",
      beside: newTo,
    },
    "same-unit-elsewhere": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right authority?",
      beside: newTo,
    },
    "same-surname": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right recipient?",
      beside: newTo,
    },
    "same-first-name": {
      alone: "You have not written to {recipient} before, but often to {instead}. Is this the right recipient?",
      beside: newTo,
    },
    crowd: {
      alone: "{recipient} is a list of many recipients. Should they all get the mail?",
      beside: "{recipient} is a list of many recipients",
    },
    "new-outsider": {
      alone: "{recipient} outside the organisation is new on the thread. Is this the right recipient?",
      beside: "{recipient} outside the organisation is new on the thread",
    },
    "reply-all-outsider": {
      alone: "{recipient} outside the organisation is on the thread. Should the reply go there too?",
      beside: "{recipient} outside the organisation is on the thread",
    },
    "first-outside": {
      alone: "You have not written to {recipient} before. Is this the right recipient?",
      beside: "you have not written to {recipient} before",
    },
    "first-inside": {
      alone: "You have not written to {recipient} before. Is this the right recipient?",
      beside: "you have not written to {recipient} before",
    },
    "other-addressee": {
      alone: "The letter is to {words}, but the mail goes to {recipient}. Is this the right recipient?",
    },
    "file-about-another": {
      alone: "{file} seems to be about somebody else than the rest of the mail. Does the file belong here?",
    },
    "resent-after-slip": {
      alone:
        "The same text went to {instead} recently. If that mail went to the wrong one, it is a breach to be reported.",
    },
    apology: {
      alone: "You write about a mail that went to the wrong one. That is a personal data breach. Has it been reported?",
    },
    "forgotten-attachment": {
      alone: "The text speaks of an attachment ({words}), but there is no file. Is it missing?",
    },
    "password-in-mail": {
      alone: "The mail has a locked file and its password. Send the password another way, by phone for instance.",
    },
    "never-address": {
      alone: "{recipient} is on the organisation's list of addresses that must not be used.",
    },
    "not-listed-address": {
      alone: "{recipient} is not on the organisation's list of known recipients. Is this the right one?",
    },
    "new-domain-in-reply": {
      alone: "{recipient} is of an organisation that had no part in the mail you answer. Is this the right recipient?",
    },
    "sent-as-another": {
      alone: "The mail is sent from {sender}. Is this the right sender?",
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
