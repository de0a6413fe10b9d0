import type { TermList } from "../term-list.ts";

/** Trade-union membership. */
export const union: TermList = {
  kind: "union",
  topic: "union",
  table: `
3F	2	U
a-kasse medlem	2	PS
akademikernes a-kasse	2	PS
bisidder for sit medlem	3	PS
bisidder fra 3f	3	X
bisidder fra fagforeningen	2	PS
bisidder fra foa	3	X
bisidder fra hk	3	X
blik og rør	2	X
BUPL	2	U
danmarks lærerforening	2	X
dansk magisterforening	2	PS
dansk metal	2	X
dansk socialrådgiverforening	2	X
dansk sygeplejeråd	2	X
deres medlem	3	X
det faglige hus	2	X
dit medlem	3	X
DJØF	2	U
DLF	2	U
DSR	2	U
fag og arbejde	2	X
fagforbund	3	PS
fagforbundet	2	PS
fagforening	2	PS
fagforeningskontingent	3	PS
fagforeningsmand	3	PS
fagforeningsmedlem	3	PS
fagforeningsmedlemskab	3	PS
fagforeningsrepræsentant	3	PS
faglig afdeling	2	PS
faglig bisidder	3	PS
faglig organisering	3	PS
faglig repræsentant for medlem	3	PS
faglig sekretær	2	PS
faglige hus	2	PS
faglige sekretær	2	PS
fagligt fælles forbund	2	X
fagligt medlem	2	PS
fagligt medlemskab	3	PS
foa	2	X
frie funktionærer	2	X
FTF	2	U
HK	2	U
hk kommunal	2	X
ind i foa	3	X
ind i hk	3	X
indmeldelse i fagforening	3	PS
indmeldt i	3	PS
jeres medlem	3	X
jordemoderforeningen	2	PS
klubmedlem	2	PS
kontingent til fagforening	3	PS
kontingenttræk	2	PS
krifa	2	X
lærerforening	2	PS
lærernes a-kasse	2	PS
malerforbundet	2	PS
medlem af 3f	3	PS
medlem af bupl	3	PS
medlem af djøf	3	PS
medlem af dlf	3	PS
medlem af dsr	3	PS
medlem af en fagforening	3	PS
medlem af fagforbundet	3	PS
medlem af fagforeningen	3	PS
medlem af foa	3	PS
medlem af hk	3	PS
medlemskab	2	PS
meldt sig ud af fagforeningen	3	PS
meldt ud af	3	X
mit medlem	3	PS
organiseret	2	PS
organiseret i	3	PS
PROSA	2	U
på vegne af vores medlem	3	PS
serviceforbundet	2	PS
socialpædagogerne	2	PS
socialpædagogernes landsforbund	2	X
som medlem af	3	PS
strejkebryder	2	PS
teknisk landsforbund	2	X
tillidsmand	2	PS
tillidsrepræsentant	2	PS
ud af foa	3	X
ud af hk	3	X
uddannelsesforbundet	2	PS
udmeldelse af fagforening	3	PS
uorganiseret	2	PS
vores medlem	3	PS
yngre læger	2	PS
`,
};
