import type { TermList } from "../term-list.ts";

/** Words behind which a text names the citizen it is about, or the day they were born; and heads of columns of names. */
export const labels: readonly TermList[] = [
  {
    kind: "label",
    topic: "about",
    table: `
ang	1	=
angående	1	=
borger	1	=
klient	1	=
patient	1	=
pt	1	=
vedr	1	=
vedrørende	1	=
`,
  },
  {
    kind: "label",
    topic: "born",
    table: `
fødselsdag	1	=
fødselsdato	1	=
født	1	=
født d	1	=
født den	1	=
`,
  },
  {
    kind: "label",
    topic: "column",
    table: `
barnets navn	1	=
borgernavn	1	=
elevnavn	1	=
fornavn	1	=
fulde navn	1	=
navn	1	=
navne	1	=
`,
  },
];
