import type { TermList } from "../term-list.ts";

/** Sexual orientation, sex life, gender identity. */
export const sexuality: TermList = {
  kind: "sexuality",
  topic: "sexuality",
  table: `
aseksuel	3	PS
biseksuel	3	PS
bøsse	3	PS
homofil	3	PS
homoseksuel	2	PS
incest	2	PS
interkøn	3	PS
juridisk kønsskifte	3	PS
kæreste af samme køn	2	PS
kønsidentitet	3	PS
kønsskifte	3	PS
kønsskifteoperation	3	PS
lesbisk	3	PS
lgbt	3	PS
lgbt-person	3	PS
lgbtq	3	PS
nonbinær	3	PS
panseksuel	3	PS
parforhold med en kvinde	2	PS
parforhold med en mand	2	PS
prostitueret	3	PS
prostitution	3	PS
queer	3	PS
samme køn	2	PS
seksualitet	2	PS
seksuel	2	PS
seksuel lyst	3	PS
seksuel orientering	3	PS
seksuelle forhold	3	PS
seksuelle præferencer	3	PS
seksuelt krænket	3	PS
seksuelt misbrugt	3	PS
seksuelt overgreb	3	PS
sexafhængig	3	PS
sexarbejder	3	PS
sexliv	3	PS
springe ud som	3	PS
sprunget ud som	3	PS
transkvinde	3	PS
transkønnet	3	PS
transmand	3	PS
transperson	3	PS
voldtægt	3	PS
`,
};
