import { may, record, text } from "./shape/make-shape.ts";

const oneLanguage = (language: string) =>
  record(`What the rule says in ${language}; what is left out stays in Postvagt's own words.`, {
    fact: may(
      text(
        "What the rule says of the mail, at most 250 characters. {what}, {where}, {recipient}, {n} and {file} are filled in.",
      ),
      undefined,
    ),
    action: may(text("What to do about it, at most 120 characters."), undefined),
    button: may(text("The button that opens the pane, at most 20 characters."), undefined),
  });

/** Own words for one rule. */
export const ruleTextShape = record("Own words for one rule, by language.", {
  da: may(oneLanguage("Danish"), undefined),
  en: may(oneLanguage("English"), undefined),
});
