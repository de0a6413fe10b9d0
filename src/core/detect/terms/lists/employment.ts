import type { TermList } from "../term-list.ts";

/** Personnel matters and applications for jobs. */
export const employment: TermList = {
  kind: "employment",
  topic: "employment",
  table: `
advarsel	2	PS
advarsel for	3	PS
advarslen	2	PS
afsked	3	P
afskeden	3	P
afskedige	3	PS
afskedigelse	3	PS
afskediges	3	X
afskediget	3	PS
afskedsmeddelelse	3	PS
afskedssag	3	PS
afslag på stillingen	3	X
ansat hos	3	X
ansat i	3	X
ansat som	3	X
ansættelse	2	PS
ansættelsen	2	PS
ansættelsesbrev	2	PS
ansættelsesforhold	2	PS
ansættelseskontrakt	2	PS
ansættelsessag	3	PS
ansættelsessamtale	2	PS
ansættes	2	P
ansøger	1	PS
ansøger til	2	X
ansøgere til stillingen	3	X
ansøgerfelt	2	PS
ansøgerliste	2	PS
ansøgning til stilling	2	PS
ansøgningen til stillingen	2	PS
arbejdsgiver	2	PS
arbejdsgiveren	2	PS
arbejdsgivererklæring	3	PS
arbejdsmarkedet	2	PS
arbejdsmiljøsag	2	PS
arbejdsplads	1	PS
arbejdspladsen	1	PS
arbejdsprøvning	2	PS
arbejdsskade	3	PS
arbejdstid	2	PS
arbejdsulykke	3	PS
barsel	2	PS
barsel fra	3	X
barselsorlov	2	PS
beskæftigelse	2	PS
blev ansat	3	X
blevet fyret	3	X
bliver fyret	3	X
bortvise	3	PS
bortvises	3	X
bortvisning	3	PS
bortvisningssag	3	PS
bortvist	3	PS
chikane	3	PS
coachingsamtale	3	PS
dagpengeret	2	PS
delvis raskmelding	3	PS
disciplinær	3	PS
disciplinærsag	3	PS
er ansat	3	X
er syg i dag	3	X
fastholdelsessamtale	3	PS
feriefridag	2	PS
fleksjob	2	PS
fleksjobber	2	PS
forældreorlov	2	PS
fratrådt	3	P
fratrædelse	3	PS
fratrædelsesaftale	3	PS
fratræden	3	PS
fratræder	2	PS
fraværende på grund af	3	X
fraværsperiode	2	PS
fraværsstatistik	2	PS
fristillet	3	X
fritstillet	3	X
fritstilling	3	PS
frokostvagt	2	PS
fyreseddel	3	PS
fyret	3	PS
fyring	3	P
fyringssag	3	PS
fået stillingen	3	X
genoptager arbejdet	3	X
graviditetsorlov	2	PS
går på barsel	3	X
haft job	3	X
hans leder	3	X
har arbejdet	1	X
har ikke job	3	X
har sagt op	3	X
hendes leder	3	X
i opsagt stilling	3	X
ikke haft arbejde	3	X
indstilling til tillæg	2	PS
jeres medarbejder	2	X
jobafklaringsforløb	2	PS
jobansøgning	2	PS
jobcenter	1	X
jobcentret	2	PS
jobkonsulent	2	PS
jobplan	2	PS
jobsamtale	2	PS
jobsamtalen	2	X
jobsøgende	2	PS
kandidat til stilling	2	PS
klager fra medarbejdere	3	PS
klager over leder	3	X
kollega	1	P
kollegaer	1	PS
konflikt med sin leder	3	X
kontingenttræk	2	PS
krænkelsessag	3	PS
krænkende adfærd	3	PS
lederudtalelse	3	PS
ledig i	3	X
ledighed	2	P
ledighedsperiode	2	PS
lokal løn	2	PS
læreplads	2	PS
lærervikar	2	X
lærling	2	P
løfteparagraf	2	PS
lønforhandles	2	X
lønforhandlingen	3	PS
lønforhold	2	PS
lønindplacering	3	PS
lønkontor	2	PS
lønmodtager	2	PS
lønmodtageren	2	PS
løntilskud	2	PS
medarbejder	1	X
medarbejderen	2	PS
medarbejderens	2	X
medarbejdersamtale	3	PS
medarbejderudviklingssamtale	3	PS
meldt sig syg	3	X
min medarbejder	3	X
min plan	2	PS
mobning	3	PS
mulighedserklæring	2	PS
mundtlig påtale	3	X
mus samtale	3	X
mus-samtale	3	PS
mødepligt	2	PS
møder for sent	3	X
mødt for sent	3	X
nyansat	2	PS
nyansatte	2	PS
nødberedskab	1	PS
omsorgssamtale	3	PS
opsagt	3	PS
opsagt fra	3	X
opsige	2	P
opsigelse	2	PS
opsigelse af din stilling	3	PS
opsigelsessag	3	PS
opsigelsesvarsel	3	PS
opsiges	2	X
orlov	2	PS
personaleforhold	3	PS
personalemappe	3	PS
personalesag	3	PS
personalesagen	3	PS
personlighedstest	2	PS
personprofil	3	PS
praktik	1	P
praktikplads	2	PS
prøvetid	3	PS
prøvetiden	2	PS
prøvetidssamtale	3	PS
på barsel	2	X
påtale	2	PS
påtænker at afskedige	3	PS
påtænkt afsked	3	PS
påtænkt afskedigelse	3	PS
påtænkt opsigelse	3	PS
påtænkte afsked	3	PS
referat af samtale	2	PS
reference	1	P
referencetagning	3	PS
rekruttering	2	PS
ressourceforløb	2	PS
sagde op	3	X
sagt op	3	X
sagt sin stilling op	3	X
samarbejdsproblemer	3	PS
samarbejdsvanskelighed	3	PS
samarbejdsvanskeligheder	3	PS
samtale om fravær	2	PS
seniorsamtale	2	PS
sexchikane	2	PS
skal på barsel	3	X
skriftlig advarsel	3	PS
skriftlig påtale	3	X
skånehensyn	2	PS
starte i praktik	3	X
starter i praktik	3	X
stillingen	1	X
stillingsansøgning	2	PS
strejke	2	P
syg i dag	3	X
sygefravær medarbejder	2	PS
sygefraværssamtale	3	PS
sygefraværssamtalen	3	PS
sygemelding	1	PS
sygemeldt	2	PS
sygemeldt fra	3	X
sygemeldt fra sit job	3	X
søger arbejde	3	X
søger job	3	X
søger læreplads	3	X
søgt stillingen	3	X
tilbage på arbejde	3	X
tilkaldevikar	2	PS
tillidsmand	2	PS
tillidsrepræsentant	2	PS
tilskadekommen	3	PS
tilskadekomne	2	PS
timelærer	2	PS
timelønnet	2	PS
tjenestelig samtale	3	PS
tjenstlig	3	PS
tjenstlig advarsel	3	PS
tjenstlig samtale	3	PS
tjenstlige	3	PS
truet med fyring	3	X
uansøgt afsked	3	PS
udtalelse fra leder	2	PS
uopfordret ansøgning	2	PS
vagtplan	2	P
vikar	1	X
vikarbureau	2	PS
virksomhedskonsulent	2	PS
virksomhedsoverdragelse	2	PS
virksomhedspraktik	2	PS
vores medarbejder	3	X
vores vikar	2	X
whistleblower	3	PS
`,
};
