import type { TermList } from "../term-list.ts";

/** Words of texts that speak of health in general: courses, politics, statistics, adverts, orders. Strength is what each takes away, in halves. */
export const generalWords: TermList = {
  kind: "general",
  topic: "general",
  table: `
abonnenter	1	X
alle borgere	2	X
alle medarbejdere	2	X
allergener	3	=
andel	1	X
annonce	2	X
ansøgere	2	=
ansøgningsfrist	3	X
antal	1	=
arrangement	1	X
artikel	1	X
befolkning	1	X
bestilling	2	X
borgere	1	=
borgere med	2	=
borgermøde	3	X
borgerne	1	=
brugervejledning	3	X
budgetforlig	3	X
byggesag	2	X
byrådet	2	=
campus	1	X
dagsorden	2	X
datasæt	2	X
debat	1	X
deltagere	1	=
driftsmeddelelse	3	X
dropdown	3	X
emnedag	3	X
evaluering	1	X
fagmesse	2	X
fantasinavn	4	X
fiktiv	4	X
fiktive	4	=
folk	1	=
folkeoplysning	2	X
folketing	3	X
foredrag	3	X
forskere	2	=
forskning	2	X
frivillige	1	=
gratis tilbud	2	X
gravide	1	=
handicapråd	3	X
handicaprådet	3	=
hr	1	=
høring	2	X
høringssvar	2	X
indsamling	2	X
kampagne	3	X
kapitel	1	X
kartotek	1	X
konference	3	X
kurser	2	=
kursist	2	X
kursus	3	X
kvalitetsstandard	3	X
lektie	3	X
lektier	2	=
loven	1	=
lovforslag	3	X
lovgivning	2	X
læserbrev	2	X
løb	1	=
man	1	=
mange mennesker	2	=
marked	1	X
medarbejdere	1	=
mennesker	1	=
menu	3	X
menukort	3	X
messe	1	X
minister	3	X
ministeren	3	=
ministeriet	3	=
møderække	2	X
nyhedsbrev	3	X
opdigtede	4	=
opdigtet	4	X
oplæg	2	X
oplæring	1	X
opslag	1	X
ordfører	3	X
ordførere	3	=
parti	2	X
partier	2	=
partierne	2	=
patienter	1	=
patienterne	1	=
personer med	1	=
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
procent	1	=
projekt	1	X
puljer	1	=
quiz	1	X
rapport	1	X
regeringen	3	=
retningslinje	2	X
retningslinjer	2	=
satser	2	=
satspulje	2	X
seminar	3	X
skabelon	2	X
smitte	1	X
spørgsmål til ministeren	3	=
statistik	3	X
stillingsopslag	4	X
strategi	2	X
studerende	1	=
temaaften	3	X
temadag	3	X
temamøde	2	X
temauge	3	X
testdata	4	X
testmiljø	4	X
testpersoner	4	=
tilmelding	2	X
udbud	2	X
udstilling	1	X
udvalg	2	X
udvalget	2	=
udviklingsprojekt	2	X
undersøgelsen viser	2	=
undervisning	1	X
undervisningsmateriale	3	X
unge	1	=
vaccinationskampagne	3	X
varenr	2	=
varenummer	2	X
vejledning	1	X
velgørenhed	2	X
ventetider	1	=
verdenskrig	3	X
vi søger	3	=
vi tilbyder	3	=
webinar	3	X
workshop	2	X
ældre	1	=
økonomisk krise	3	X
årsrapport	2	X
`,
};
