import type { TermList } from "../term-list.ts";

/** Protected name and address. */
export const address: TermList = {
  kind: "address",
  topic: "address",
  table: `
adressebeskyttelse	2	PS
adressebeskyttet	3	PS
adressen er beskyttet	3	PS
adressen må ikke	3	PS
adressen må under ingen	3	X
adressen skal holdes hemmelig	3	PS
anonym adresse	3	PS
beskyttede adresse	3	PS
beskyttet adresse	2	PS
beskyttet bopæl	3	PS
beskyttet navn	3	PS
beskyttet telefonnummer	3	PS
bopælen er hemmelig	3	PS
bor på hemmelig	3	X
hemmelig adresse	3	PS
hemmelig bopæl	3	PS
hemmelig ny adresse	3	PS
hemmeligt nummer	2	PS
hemmeligt opholdssted	3	PS
hemmeligt telefonnummer	3	PS
ikke få at vide hvor	3	X
ikke give adressen	3	X
ikke oplyse adressen	3	X
ikke stå på klasselisten	3	X
ikke udlevere adressen	3	X
kender hans adresse	3	X
kender hendes adresse	3	X
kender ikke adressen	3	PS
kendes adressen	3	PS
må ikke fremgå af	3	X
må ikke få adressen	3	PS
må ikke få oplyst	3	X
må ikke få oplyst hvor	3	X
må ikke gives videre	3	X
må ikke kende	3	X
må ikke kende adressen	3	PS
må ikke vide hvor	3	X
navne og adressebeskyttelse	3	PS
navne- og adressebeskyttelse	2	PS
navne- og adressebeskyttet	3	PS
navnebeskyttelse	3	PS
privat adresse	2	PS
privat mailadresse	2	PS
privatadresse	2	PS
private adresse	2	PS
private mailadresse	2	PS
skjult adresse	3	PS
uden adresse i	3	X
ukendt adresse for faren	3	PS
`,
};
