import type { TermList } from "../term-list.ts";

/** Endings of substance names by the WHO's public list of stems (INN). */
export const medicineEndings: TermList = {
  kind: "health",
  topic: "medicine",
  table: `
azepam	3	E
azolam	3	E
bactam	3	E
barbital	3	E
caine	3	E
ciclovir	3	E
cillin	3	E
codon	3	E
conazol	3	E
coxib	3	E
cyclin	3	E
dipin	3	E
dronat	3	E
fenac	3	E
fibrat	3	E
floxacin	3	E
gliflozin	3	E
glinid	3	E
gliptin	3	E
glutid	3	E
limab	3	E
metason	3	E
methason	3	E
micin	3	E
mumab	3	E
mycin	3	E
olol	3	E
oxetin	3	E
oxicam	3	E
parin	3	E
penem	3	E
peridon	3	E
piprazol	3	E
pramin	3	E
prazol	3	E
prednisolon	3	E
prednison	3	E
profen	3	E
sartan	3	E
setron	3	E
sonid	3	E
statin	3	E
stigmin	3	E
terol	3	E
thiazid	3	E
tiapin	3	E
tiazid	3	E
tinib	3	E
triptan	3	E
tropium	3	E
xaban	3	E
ximab	3	E
zapin	3	E
zumab	3	E
`,
};
