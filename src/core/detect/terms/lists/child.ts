import type { TermList } from "../term-list.ts";

/** Children and families with support: reports of concern, placements, custody. */
export const child: TermList = {
  kind: "child",
  topic: "child",
  table: `
§ 50	3	PS
§ 50-undersøgelse	3	PS
adoption uden samtykke	3	PS
aflastningsfamilie	3	PS
akut anbringelse	3	PS
anbragt	2	PS
anbringelse	2	PS
anbringelsesgrundlag	3	PS
anbringelsessted	3	PS
barn	1	X
barnet	1	X
barnets	2	X
barnets lov	3	PS
barnets plan	3	PS
barnets tarv	3	PS
bekymret for barnet	3	PS
bekymringsskrivelse	3	PS
bortadoption	3	PS
børne- og ungeudvalget	3	PS
børnefaglig	3	PS
børnefaglig undersøgelse	3	PS
børnehave	2	X
børnene	2	X
børnesag	3	PS
børnesamtale	3	PS
børneværn	3	PS
dagpleje	2	X
datter	2	X
datteren	2	X
dreng på	2	PS
døgnanbragt	3	PS
døgninstitution	3	PS
elev	2	X
familieafdelingen	3	PS
familiebehandling	3	PS
familiens situation	3	PS
familieplejer	3	PS
familierådgivning	3	PS
far	1	X
fast kontaktperson	3	PS
forebyggende foranstaltning	3	PS
forældreevneundersøgelse	3	PS
forældrekompetenceundersøgelse	3	PS
forældremyndighed	2	PS
forældrene	2	X
forældrepålæg	3	PS
fritidshjem	1	X
handleplan for barnet	3	PS
klub	1	X
kontaktpædagog	2	PS
kvindekrisecenter med børn	3	PS
mor	1	X
netværkspleje	3	PS
omsorgssvigt	3	PS
omsorgssvigtet	3	PS
opholdssted	1	PS
overvåget samvær	3	PS
pige på	2	PS
pleje	1	X
plejebarn	3	PS
plejefamilie	2	PS
plejefar	3	PS
plejeforældre	3	PS
plejemor	3	PS
samvær med	3	PS
seksuelt misbrug	3	PS
skærpet underretningspligt	3	PS
slår barnet	3	PS
slår børnene	3	PS
støtteforanstaltning	3	PS
støtteforløb	2	PS
støttet samvær	3	PS
sundhedsplejen	2	PS
søn	2	X
sønnen	2	X
tvangsadoption	3	PS
tvangsanbringelse	3	PS
tvangsfjernelse	3	PS
tvangsfjernet	3	PS
underretning	2	PS
ung mand	2	PS
ung pige	2	PS
ungeplan	3	PS
vold mod barn	3	PS
vuggestue	2	X
`,
};
