import type { TermList } from "../term-list.ts";

/** Words of texts that speak of health in general: courses, politics, statistics, adverts, orders. Strength is what each takes away, in halves. */
export const generalWords: TermList = {
  kind: "general",
  topic: "general",
  table: `
abonnenter	1	X
alkoholikere	1	=
alle borgere	2	X
alle borgere over	2	=
alle medarbejdere	2	X
allergener	3	=
allergikere	2	=
andel	1	X
andelen	2	=
ankestyrelsen præciserer	3	=
annonce	2	X
anonymiserede	3	=
anonymiseret	3	X
ansøgere	2	=
ansøgningsfrist	3	X
ansøgningsfristen	3	=
antal	1	=
antallet af	2	=
arrangement	1	X
artikel	1	X
astmatikere	2	=
autister	1	=
befolkning	1	X
bestilling	2	X
billetter	1	=
blinde og svagsynede	3	=
bog om	2	=
bogen	1	=
borgere	1	=
borgere med	2	=
borgermøde	3	X
borgerne	1	=
brugervejledning	3	X
budgetforlig	3	X
byggesag	2	X
byrådet	2	=
børn og unge	1	=
campus	1	X
case	2	X
cases	2	=
dagsorden	2	X
danskere	2	=
danskerne	3	=
datasæt	2	X
debat	1	X
deltagere	1	=
demente	1	=
demo	2	X
diabetikere	2	=
driftsmeddelelse	3	X
dropdown	3	X
døende børn	2	=
eksempel	1	X
eksempelvis	1	=
emnedag	3	X
epileptikere	2	=
evaluering	1	X
f eks	1	=
fagmesse	2	X
fagpersoner	1	=
familier med	1	=
fantasinavn	4	X
figuranter	4	=
fiktiv	4	X
fiktive	4	=
fleksjobbere	1	=
folk	1	=
folkeoplysning	2	X
folketing	3	X
folketinget	3	=
fordeling	1	X
foredrag	4	X
foredraget	4	=
forelæsning	2	X
forskere	2	=
forskning	2	X
forslaget	2	=
fremsat	1	=
fremsætte	2	=
frivillige	1	=
fx	1	=
førstehjælp	2	X
førstehjælpskursus	4	X
førtidspensionister	1	=
genbestilling	3	X
gennemsnitlig	1	X
gratis	1	=
gratis tilbud	2	X
gravide	1	=
guide	2	X
handicappede	1	=
handicapråd	3	X
handicaprådet	3	=
handleplan for området	2	=
har du	1	=
hej alle	1	=
hr	1	=
håndbog	2	X
hørehæmmede	2	=
høring	2	X
høringssvar	2	X
i gennemsnit	1	=
i lærer	3	=
indsamling	2	X
ingen tidsbestilling	3	=
kampagne	3	X
kan du give	1	=
kapitel	1	X
kartotek	1	X
konference	3	X
konstruerede	2	=
kontrakt	1	X
kontrakten	1	=
kronisk syge	2	=
kurser	2	=
kursist	2	X
kursus	3	X
kvalitetsstandard	3	X
kvalitetsstandarden	3	=
kvalitetsstandarder	3	=
kære alle	1	=
kære forældre	1	=
kære kollegaer	1	=
kære kolleger	1	=
kære læser	3	=
kørestolsbrugere	2	=
landsforeningen	1	=
lektie	3	X
lektier	2	=
leverandører	1	=
loven	1	=
lovforslag	3	X
lovgivning	2	X
lovændring	2	X
lær at	2	=
lærer du	3	=
læserbrev	2	X
løb	1	=
løn efter overenskomst	4	=
lønvilkår	2	=
man	1	=
mange mennesker	2	=
marked	1	X
medarbejdere	1	=
mennesker	1	=
mennesker med	2	=
menu	3	X
menukort	3	X
messe	1	X
minister	3	X
ministeren	3	=
ministeriet	3	=
misbrugere	1	=
målgruppe	1	X
målgruppen	1	=
møderække	2	X
narkomaner	1	=
nogle kan	1	=
nyhedsbrev	3	X
nøddeallergikere	2	=
nøgletal	3	X
opdigtede	4	=
opdigtet	4	X
oplæg	2	X
oplæring	1	X
opslag	1	X
ordblinde	1	=
ordfører	3	X
ordførere	3	=
parti	2	X
partier	2	=
partierne	2	=
patienter	1	=
patienterne	1	=
pct	1	=
personer	1	=
personer med	1	=
personer over	1	=
pjece	2	X
pjecer	2	=
plakat	2	X
politik	2	X
politikere	2	=
politisk	1	X
politiske	1	=
presse	1	=
pressemeddelelse	4	X
pressemøde	2	X
principmeddelelse	3	X
procent	1	=
projekt	1	X
psykisk syge	1	=
psykologstilling	2	X
puljer	1	=
pårørende til	1	=
quiz	1	X
rammeaftale	2	X
rapport	1	X
regeringen	3	=
reservedele	2	=
retningslinje	2	X
retningslinje for	2	=
retningslinjer	2	=
satser	2	=
satspulje	2	X
seminar	3	X
serviceeftersyn	3	X
simulerede	3	=
skabelon	2	X
smitte	1	X
spørgsmål til ministeren	3	=
statistik	3	X
stillingsopslag	4	X
stk pr	1	=
strategi	2	X
studerende	1	=
sundhedsstyrelsen	2	=
sygemeldte	1	=
temaaften	3	X
temadag	3	X
temamøde	2	X
temauge	3	X
testbesked	4	X
testbruger	4	X
testdata	4	X
testmiljø	4	X
testpersoner	4	=
til lager	3	=
tilbudsfrist	3	=
tilbudsgiver	3	X
tilmelding	2	X
tjekliste	1	X
tænkt eksempel	4	X
udbud	2	X
udbydes	2	=
udstilling	1	X
udvalg	2	X
udvalget	2	=
udviklingen i	1	=
udviklingshæmmede	1	=
udviklingsprojekt	2	X
undersøgelsen viser	2	=
undersøgelser viser	2	=
undervisning	1	X
undervisningscase	4	X
undervisningsmateriale	3	X
unge	1	=
vaccinationskampagne	3	X
vagtplan	1	X
varenr	2	=
varenummer	2	X
varenumre	2	=
vejledning	1	X
vejledning om	2	=
velgørenhed	2	X
ventetider	1	=
verdenskrig	3	X
vi søger	3	=
vi søger en	3	=
vi tilbyder	3	=
vil du lære	3	=
voksne med	1	=
webinar	3	X
workshop	2	X
årsberetning	2	X
årsrapport	2	X
ældre	1	=
ældre med	1	=
økonomisk krise	3	X
øvelse	2	X
`,
};
