import type { TermList } from "../term-list.ts";

/** Racial or ethnic origin; nationality and residence status alone are weak signs. */
export const ethnicity: TermList = {
  kind: "ethnicity",
  topic: "ethnicity",
  table: `
af anden etnisk	3	PS
afghansk baggrund	3	PS
afrikansk baggrund	3	PS
afstamning	3	PS
anden etnisk baggrund	3	PS
anden etnisk herkomst	3	PS
arabisk baggrund	3	PS
arabisk oprindelse	3	PS
asylansøger	1	PS
bosnisk baggrund	3	PS
efterkommer	2	PS
er grønlænder	3	X
er kurder	3	X
er palæstinenser	3	X
er roma	3	=
er romaer	3	X
er romaer fra	3	X
er somalier	3	X
er sort	3	X
er tamil	3	X
etnicitet	2	PS
etnisk	2	PS
etnisk baggrund	3	PS
etnisk kurder	3	PS
etnisk minoritet	3	PS
etnisk oprindelse	3	PS
etnisk tyrker	3	PS
etniske	3	P
familiesammenføring	2	PS
flygtning	1	PS
folkegruppe	3	PS
færing	3	P
ghanesisk baggrund	3	PS
grønlandsk	3	PS
grønlandsk baggrund	3	PS
grønlænder	3	PS
herkomst	2	PS
hudfarve	3	PS
hutu	3	P
hutuer	3	P
indvandrerbaggrund	2	PS
inuit	3	PS
inuitter	3	P
irakisk baggrund	3	PS
iransk baggrund	3	PS
iransk oprindelse	3	PS
jesid	3	P
jezidi	3	P
kurder	3	PS
kurdere	3	P
kurdisk	3	PS
marokkansk baggrund	3	PS
mørk hud	3	PS
mørk i huden	3	PS
nationalitet	1	PS
opholdstilladelse	1	PS
oprindeligt folk	3	PS
pakistansk baggrund	3	PS
palæstinenser	3	PS
palæstinensere	3	PS
palæstinensisk baggrund	3	PS
pashtun	3	P
race	1	X
racisme	2	PS
racistisk	2	PS
rohingya	3	P
roma	3	=
roma-familie	3	PS
romaer	3	PS
romaerne	3	P
romafamilie	3	PS
romafolket	3	PS
rumænsk roma	3	PS
samisk	3	P
serbisk baggrund	3	PS
sigøjner	3	PS
sigøjnere	3	PS
singaleser	3	PS
somalier	3	P
somalisk baggrund	3	PS
statsborgerskab	1	PS
statsløs	2	PS
syrisk baggrund	3	PS
tamil	3	X
tamiler	3	P
tolkebehov	2	PS
tutsi	3	P
tutsier	3	P
tyrkisk baggrund	3	PS
tyrkisk oprindelse	3	PS
vietnamesisk baggrund	3	PS
`,
};
