import type { TermList } from "../term-list.ts";

/** Endings by which medicine builds the names of illnesses; at least three letters stand before each. */
export const diseaseEndings: TermList = {
  kind: "health",
  topic: "diagnosis",
  table: `
absces	2	E
adenom	3	E
afasi	3	E
algi	3	E
allergi	2	E
aneurisme	3	E
aneurysme	3	E
anæmi	3	E
apnø	3	E
apraksi	3	E
artrose	3	E
arytmi	3	E
ataksi	3	E
betændelse	2	E
blastom	3	E
blødning	2	E
cirrose	3	E
dermatose	3	E
dysfunktion	3	E
dyspnø	3	E
dystoni	3	E
eksem	2	E
ektomi	3	E
emboli	3	E
fibrose	3	E
fistel	2	E
forgiftning	2	E
forstyrrelse	2	E
fraktur	2	E
granulom	3	E
hæmatom	3	E
infarkt	3	E
infektion	2	E
insufficiens	3	E
intoksikation	3	E
intolerans	2	E
iskæmi	3	E
itis	3	E
karcinom	3	E
kontusion	3	E
lammelse	2	E
leukæmi	3	E
lidelse	2	E
luksation	3	E
lymfom	3	E
læsion	2	E
melanom	3	E
misdannelse	2	E
myopati	3	E
nekrose	3	E
neuropati	3	E
neurose	3	E
opati	3	E
oskopi	3	E
ostomi	3	E
otomi	3	E
parese	3	E
plasi	3	E
plegi	3	E
psykose	3	E
retardering	3	E
sarkom	3	E
sclerose	3	E
sklerose	3	E
stenose	3	E
svulst	2	E
sygdom	2	E
syndrom	2	E
takykardi	3	E
trofi	3	E
trombose	3	E
tumor	2	E
æmi	3	E
ødem	2	E
`,
};
