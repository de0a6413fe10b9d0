import type { TermList } from "../term-list.ts";

/** Genetic data and biometric data. */
export const biometrics: TermList = {
  kind: "biometric",
  topic: "biometric",
  table: `
ansigtsgenkendelse	3	PS
arveanlæg	3	PS
arvelig	2	PS
arvelig kræft	3	PS
arvelig sygdom	3	PS
biometrisk	3	PS
brca	3	PS
bærer af genet	3	PS
bærer af genfejl	3	PS
dna-analyse	3	PS
dna-profil	3	PS
dna-prøve	3	PS
dna-test	3	PS
faderskabstest	3	PS
fingeraftryk	3	PS
fingeraftryksscanning	3	PS
fosterscreening	3	PS
genetisk	2	PS
genetisk rådgivning	3	PS
genetisk test	3	PS
genetisk udredning	3	PS
genetisk undersøgelse	3	PS
genfejl	3	P
genmutation	3	PS
gentest	3	PS
irisscanning	3	PS
kromosomanalyse	3	PS
kromosomtest	3	PS
nethindescanning	3	PS
slægtskabstest	3	PS
stemmegenkendelse	3	PS
`,
};
