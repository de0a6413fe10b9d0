import type { TermList } from "../term-list.ts";

/** Social matters that Danish administrative law treats as confidential. */
export const social: TermList = {
  kind: "social",
  topic: "social",
  table: `
afslag	1	PS
aktivitetsparat	2	PS
aktivloven	2	PS
akut bolig	2	PS
ansøgning	1	PS
arbejdsløs	2	PS
beboerklage	2	PS
bevilling	1	PS
bofællesskab	1	PS
boliganvisning	2	PS
boligindskudslån	2	PS
boligløs	2	PS
boligsocial	2	PS
bopælsløs	2	PS
borger	1	PS
dagpenge	1	PS
efterværn	2	PS
enkeltydelse	2	PS
ensomhed	2	PS
faderskabssag	2	PS
familieforhold	2	PS
familiekonflikt	2	PS
familiekonsulent	2	PS
fattighjælp	2	PS
forsorgshjem	3	PS
forældremyndighed	2	PS
fraskilt	1	PS
fremtidsfuldmagt	2	PS
genhusning	2	PS
handleplan	2	PS
herberg	2	PS
hjemløs	2	PS
hjemløshed	2	PS
hjælp til forsørgelse	2	PS
huslejerestance	2	PS
ikke har job	2	PS
integrationsydelse	2	PS
jobparat	2	PS
julehjælp	2	PS
klage	1	PS
kontaktperson	1	PS
kontanthjælp	1	PS
krisecenter	2	PS
kvindekrisecenter	3	PS
langtidsledig	2	PS
ledig	1	PS
magtanvendelse	2	PS
mentor	1	X
midlertidigt ophold	2	PS
misligholdt bolig	2	PS
negativ social kontrol	2	PS
netværksmøde	1	PS
nødhjælp	2	PS
ophør af samliv	3	PS
partnervold	2	PS
pension	1	PS
prostitutionsmiljø	3	PS
rotteplaget bolig	2	PS
sagsbehandler	1	PS
samlivsophævelse	2	PS
samværsplan	2	PS
samværsresolution	2	PS
samværssag	2	PS
sanktion efter	2	PS
sat ud af lejligheden	2	PS
selvforsørgelses- og hjemrejseydelse	2	PS
separation	2	PS
separeret	2	PS
skilsmisse	2	PS
skilsmissesag	2	PS
social sag	2	PS
sociale forhold	2	PS
sociale problemer	2	PS
sociale udfordringer	2	PS
sociale ydelser	2	PS
socialt bedrageri mistanke	2	PS
socialt udsat	2	PS
socialtilsyn	2	PS
stofmiljø	3	PS
støtte	1	PS
støtteperson	3	PS
tvangsauktion	2	PS
uddannelseshjælp	2	PS
uden job	2	PS
udsat af sin bolig	2	PS
udsættelse af lejer	2	PS
udsættelsen af	2	PS
udsættelsessag	2	PS
umyndiggjort	3	PS
vold i familien	2	PS
vold i hjemmet	2	PS
vold i nære	3	PS
voldelig ægtefælle	2	PS
voldsramt	2	PS
voldsramte kvinder	3	PS
voldsudsat	2	PS
værge	2	PS
værgemål	3	PS
væsentlige sociale problemer	2	PS
ægteskabsproblemer	2	PS
æresrelateret	2	PS
`,
};
