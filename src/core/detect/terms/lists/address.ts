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
anonym adresse	3	PS
beskyttede adresse	3	PS
beskyttet adresse	2	PS
beskyttet bopæl	3	PS
beskyttet navn	3	PS
hemmelig adresse	3	PS
hemmeligt telefonnummer	3	PS
kender ikke adressen	3	PS
må ikke få adressen	3	PS
må ikke kende adressen	3	PS
navne- og adressebeskyttelse	2	PS
navne og adressebeskyttelse	3	PS
navnebeskyttelse	3	PS
skjult adresse	3	PS
`,
};
