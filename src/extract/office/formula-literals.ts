const LONG_NUMBER = /^\d{6,}$/;

/** What a formula says in so many words: texts in quotes, those that `&` joins as one, and long numbers. */
export function formulaLiterals(formula: string): string {
  if (formula.indexOf('"') < 0 && !/\d{6}/.test(formula)) return "";
  const said: string[] = [];
  const parts = formula.split('"');
  let joins = false;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    const isText = index % 2 === 1;
    // Two quotes in a row stand for one in the text.
    if (isText) said.push(joins && said.length > 0 ? `${said.pop() ?? ""}${part}` : part);
    else {
      joins = index > 0 && /^(?:\s*&\s*)?$/.test(part);
      for (const word of part.split(/[^\w.]+/)) if (LONG_NUMBER.test(word)) said.push(word);
    }
  }
  return said.filter((text) => text.trim() !== "").join("\n");
}
