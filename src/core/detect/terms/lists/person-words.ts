import type { TermList } from "../term-list.ts";

/** Words that say that one person is spoken of. Strength 2 names a role that only a citizen has. */
export const personWords: TermList = {
  kind: "person-word",
  topic: "person-word",
  table: `
barnet	2	=
barnets	2	=
beboer	2	=
beboeren	2	=
borgeren	2	=
borgerens	2	=
brugeren	1	=
datter	1	=
datteren	1	=
datters	1	=
drengen	2	=
eleven	2	=
elevens	2	=
faren	1	=
ham	1	=
han	1	=
hans	1	=
hende	1	=
hendes	1	=
hun	1	=
hustru	1	=
lejeren	1	=
lillebror	1	=
lillesøster	1	=
mor	1	=
moren	1	=
patienten	2	=
pigen	2	=
pt	1	=
pågældende	1	=
storebror	1	=
storesøster	1	=
sønnen	1	=
vedkommende	2	=
ægtefælle	1	=
`,
};
