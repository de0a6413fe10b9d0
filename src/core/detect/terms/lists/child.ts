import type { TermList } from "../term-list.ts";

/** Children and families with support: reports of concern, placements, custody. */
export const child: TermList = {
  kind: "child",
  topic: "child",
  table: `
adoption uden samtykke	3	PS
afhentning af barn	2	X
aflastningsfamilie	3	PS
akut anbringelse	3	PS
anbragt	2	PS
anbragt barn	3	PS
anbragt hos	3	X
anbragte børn	3	PS
anbringelse	2	PS
anbringelsen	3	PS
anbringelsesgrundlag	3	PS
anbringelsessted	3	PS
baby	2	P
babyen	2	X
barn	1	X
barnedåb	2	P
barnepige	2	PS
barnet	1	X
barnets	2	X
barnets lov	3	PS
barnets plan	3	PS
barnets sag	3	PS
barnets tarv	3	PS
begge forældre	2	X
bekymret for barnet	3	PS
bekymringsskrivelse	3	PS
bleskift	1	PS
blå stue	3	X
bor hos plejefamilie	3	X
bortadoption	3	PS
børn	1	X
børn og unge	1	X
børne- og ungeudvalget	3	PS
børneafdeling	2	PS
børneambulatoriet	2	PS
børneattest	1	PS
børnebesøg	3	PS
børnefaglig	3	PS
børnefaglig undersøgelse	3	PS
børnehandicap	3	PS
børnehandicapteam	3	PS
børnehave	2	X
børnehavebarn	3	PS
børnehaveklasse	2	PS
børnehaven	2	X
børnehjem	3	PS
børnehjemmet	3	PS
børnene	2	X
børnepsykiatri	2	PS
børnesag	3	PS
børnesamtale	3	PS
børnetandpleje	2	PS
børneteam	3	PS
børneværn	3	PS
dagpleje	2	X
dagplejebarn	2	PS
dagplejer	2	PS
datter	1	X
datteren	1	X
deltager i klubben	2	X
den unge	1	X
den ældste dreng	2	X
deres barn	2	X
deres datter	1	X
deres mindste	2	X
deres søn	1	X
din datter	2	X
din søn	2	X
dit barn	3	X
dreng	2	P
dreng på	2	PS
drengen	2	P
drengene	2	P
døgnanbragt	3	PS
døgninstitution	3	PS
efterskole	2	PS
elev	2	X
eleven	2	P
elevens	2	P
elever	1	X
elevliste	2	PS
elevråd	1	PS
familieafdelingen	3	PS
familieambulatorium	3	PS
familiebehandling	3	PS
familiehus	2	PS
familiekonsulent	3	PS
familiens situation	3	PS
familiepleje	3	PS
familieplejen	3	PS
familieplejer	3	PS
familieplejeteamet	3	PS
familierådgivning	3	PS
far	1	X
fast kontaktperson	3	PS
forebyggende foranstaltning	3	PS
forældreevneundersøgelse	3	PS
forældrekompetenceundersøgelse	3	PS
forældremyndighed	2	PS
forældremyndighedsindehaver	2	X
forældremøde	2	PS
forældrene	1	X
forældrene til	2	X
forældrepålæg	3	PS
forældresamarbejde	2	PS
forældresamtale	2	PS
frikvarter	2	PS
fritidshjem	1	X
fritidsklub	2	PS
frivilligt anbragt	3	X
gruppeordning	2	PS
grøn stue	3	X
gul stue	3	X
handleplan for barnet	3	PS
hans barn	2	X
hans børn	2	X
hans datter	1	X
hans søn	1	X
hendes barn	2	X
hendes børn	2	X
hendes datter	1	X
hendes søn	1	X
hendes to børn	2	X
hendes to drenge	2	X
hendes tvillinger	2	X
hjemgivelse	3	PS
i børnehaven	3	X
i dagplejen	3	X
i klassen	2	X
i sfo	3	X
i skole	2	X
i vuggestuen	3	X
indskoling	2	PS
indskolingen	2	PS
jeres barn	3	X
jeres datter	2	X
jeres søn	2	X
klasse	2	X
klassebillede	2	PS
klassefoto	2	PS
klasseliste	2	PS
klasselærer	2	PS
klassen	2	P
klassetrin	2	PS
klub	1	X
klubben	1	X
klubpædagog	2	PS
koloni	2	P
konfirmand	2	PS
kontaktbog	2	PS
kontaktfamilie	3	PS
kontaktlærer	2	PS
kontaktpædagog	2	PS
kvindekrisecenter med børn	3	PS
legegruppe	2	PS
legeplads	2	PS
lejrskole	2	PS
lejrtur	2	P
lille datter	2	X
lille søn	2	X
lillebror	1	PS
lillesøster	2	PS
mellemtrin	2	PS
min datter	2	X
min søn	2	X
mor	1	X
mor og far	2	X
morens	1	X
mælkeflaske	2	PS
mælketand	2	PS
mælketænder	2	PS
netværkspleje	3	PS
netværksplejefamilie	3	PS
nyfødt	2	P
omsorgssvigt	3	PS
omsorgssvigtet	3	PS
opholdssted	1	PS
overvåget samvær	3	PS
pige	2	P
pige på	2	PS
pigen	2	P
pigerne	2	P
pladsanvisning	2	PS
pleje	1	X
plejebarn	3	PS
plejefamilie	2	PS
plejefamilien	3	PS
plejefar	3	PS
plejeforældre	3	PS
plejemor	3	PS
pubertet	2	PS
på legepladsen	2	X
rød stue	3	X
samvær med	3	PS
samværsskema	3	PS
seksuelt misbrug	3	PS
sfo	2	P
skolebarn	2	PS
skolebus	2	P
skolebørn	1	PS
skolegang	2	PS
skolegård	2	PS
skoleleder	1	PS
skolestart	2	PS
skolesundhedsplejerske	2	PS
skoletasken	2	PS
skoleår	2	P
skærpet underretningspligt	3	PS
slår barnet	3	PS
slår børnene	3	PS
specialdagplejer	3	PS
specialklasse	2	PS
specialskole	2	PS
spædbarn	2	P
spædbørn	2	PS
storebror	1	PS
storesøster	2	PS
støtteforanstaltning	3	PS
støtteforløb	2	PS
støttepædagog	2	PS
støttepædagog til	3	PS
støttet samvær	3	PS
sundhedsplejen	1	PS
sundhedsplejerske	2	PS
søn	1	X
sønnen	1	X
søskende	2	P
søskendepar	2	PS
teenager	2	P
tvangsadoption	3	PS
tvangsanbringelse	3	PS
tvangsfjernelse	3	PS
tvangsfjernet	3	PS
tvillinger	2	PS
underretning	3	PS
underretning om	3	PS
underretning på	3	PS
underretter	3	PS
ung mand	1	PS
ung pige	1	PS
ungdomsklub	2	PS
ungdomspsykiatri	2	PS
ungdomspsykolog	2	PS
ungdomsskole	2	PS
unge mand	1	PS
ungeenhed	2	PS
ungeenheden	2	X
ungeindsats	2	PS
ungeplan	3	PS
ungerådgiver	3	PS
ungerådgiveren	3	PS
ungesag	3	P
vold mod barn	3	PS
vores mindste	2	X
vuggestue	2	X
vuggestuen	2	X
§ 50	3	PS
§ 50-undersøgelse	3	PS
`,
};
