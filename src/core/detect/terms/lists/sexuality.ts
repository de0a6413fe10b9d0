import type { TermList } from "../term-list.ts";

/** Sexual orientation, sex life, gender identity. */
export const sexuality: TermList = {
  kind: "sexuality",
  topic: "sexuality",
  table: `
abortønske	2	PS
aseksuel	3	PS
bifil	3	P
biseksuel	3	PS
bordel	3	P
bøsse	3	PS
coming out	3	PS
cross-dresser	3	PS
er biseksuel	3	X
er bøsse	3	X
er homoseksuel	3	X
er lesbisk	3	X
er til drenge	3	X
er til kvinder	3	X
er til mænd	3	X
er til piger	3	X
er trans	3	X
er transkønnet	3	X
fetich	3	P
hellere vil hedde	3	X
homofil	3	PS
homofobi	3	P
homoseksuel	2	PS
homoseksuelle	3	PS
incest	2	PS
interkøn	3	PS
juridisk kønsskifte	3	PS
kondom	2	P
kæreste af samme køn	2	PS
kæreste med en mand	3	X
kønsbekræftende	3	PS
kønsidentitet	3	PS
kønsskifte	3	PS
kønsskiftebehandling	3	PS
kønsskifteoperation	3	PS
lesbisk	3	PS
lgbt	3	PS
lgbt-person	3	PS
lgbt-unge	2	PS
lgbtq	3	PS
nonbinær	3	PS
ny kønsidentitet	3	X
panseksuel	3	PS
parforhold med en kvinde	2	PS
parforhold med en mand	2	PS
parforhold med samme køn	3	PS
pornografi	3	PS
pronomen	2	P
prostitueret	3	PS
prostitution	3	PS
pædofil	3	P
queer	3	PS
regnbuefamilie	3	PS
samleje	2	P
samme køn	2	PS
seksualiseret	3	PS
seksualitet	2	PS
seksuel	2	PS
seksuel krænkelse	3	PS
seksuel lyst	3	PS
seksuel orientering	3	PS
seksuelle forhold	3	PS
seksuelle krænkelser	3	PS
seksuelle overgreb	3	PS
seksuelle præferencer	3	PS
seksuelt aktiv	3	PS
seksuelt krænkende	3	PS
seksuelt krænket	3	PS
seksuelt misbrugt	3	PS
seksuelt overgreb	3	PS
sex	2	P
sexafhængig	3	PS
sexarbejde	3	PS
sexarbejder	3	PS
sexchikane	3	PS
sexliv	3	PS
sexolog	2	P
skifte køn	3	X
springe ud som	3	PS
springer ud	3	X
sprunget ud	3	X
sprunget ud som	3	PS
sugardating	3	PS
swinger	3	P
tiltrukket af	3	X
transkvinde	3	PS
transkønnede	3	PS
transkønnet	3	PS
transmand	3	PS
transperson	3	PS
utro	2	P
utroskab	3	P
voldtægt	3	PS
`,
};
