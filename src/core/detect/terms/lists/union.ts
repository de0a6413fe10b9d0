import type { TermList } from "../term-list.ts";

/** Trade-union membership. */
export const union: TermList = {
  kind: "union",
  topic: "union",
  table: `
3F	2	U
a-kasse medlem	2	PS
bisidder fra fagforeningen	2	PS
blik og rør	2	X
BUPL	2	U
danmarks lærerforening	2	X
dansk metal	2	X
dansk socialrådgiverforening	2	X
dansk sygeplejeråd	2	X
det faglige hus	2	X
DJØF	2	U
DLF	2	U
DSR	2	U
fag og arbejde	2	X
fagforbund	3	PS
fagforening	2	PS
fagforeningskontingent	3	PS
fagforeningsmedlem	3	PS
fagforeningsmedlemskab	3	PS
fagforeningsrepræsentant	3	PS
faglig afdeling	2	PS
faglig organisering	3	PS
faglig repræsentant for medlem	3	PS
faglig sekretær	2	PS
faglige hus	2	PS
fagligt fælles forbund	2	X
fagligt medlem	2	PS
fagligt medlemskab	3	PS
FOA	2	U
foa	2	X
frie funktionærer	2	X
FTF	2	U
HK	2	U
hk kommunal	2	X
kontingenttræk	2	PS
krifa	2	X
medlem af 3f	3	PS
medlem af bupl	3	PS
medlem af djøf	3	PS
medlem af dlf	3	PS
medlem af dsr	3	PS
medlem af fagforbundet	3	PS
medlem af fagforeningen	3	PS
medlem af foa	3	PS
medlem af hk	3	PS
meldt sig ud af fagforeningen	3	PS
organiseret i	3	PS
PROSA	2	U
socialpædagogernes landsforbund	2	X
strejkebryder	2	PS
teknisk landsforbund	2	X
uorganiseret	2	PS
`,
};
