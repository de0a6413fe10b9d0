import type { TermList } from "../term-list.ts";

/** Social matters that Danish administrative law treats as confidential. */
export const social: TermList = {
  kind: "social",
  topic: "social",
  table: `
administration af pension	2	X
afslag	1	PS
aktivitetsparat	2	PS
aktivloven	1	PS
akut bolig	2	PS
alenemor	2	P
alkoholisk hjem	3	X
anbringelse	2	X
ansøgning	1	PS
anvist bolig	3	PS
arbejdsløs	2	PS
asylansøger	2	PS
beboerklage	2	PS
beboermøde	2	PS
bevilling	1	PS
bistandsværge	2	PS
bliver slået	3	X
bofællesskab	1	PS
boliganvisning	2	PS
boligindskudslån	2	PS
boligløs	2	PS
boligløshed	3	PS
boligrådgiver	2	PS
boligsag	2	PS
boligsocial	2	PS
boligsocial medarbejder	2	PS
bopælsløs	2	PS
bor hos forældre	3	X
bor hos sin mor	3	X
bor hos venner	3	X
bor på gaden	3	X
bor på herberg	3	X
bor på krisecenter	3	X
bor på sofaen	3	X
bor på venindens sofa	3	X
borger	1	PS
bostøtte	2	PS
børnene er flyttet	2	X
børnesagen	2	PS
dagpenge	1	PS
efterværn	2	PS
egen lejlighed	1	X
enkeltydelse	2	PS
enkemand	1	P
enlig far	3	PS
enlig mor	3	PS
ensom	2	P
ensomhed	2	PS
er bange for sin mand	3	X
er blevet skilt	3	X
er ledig	3	X
faderskabssag	2	PS
familieforhold	2	PS
familiekonflikt	2	PS
familiekonsulent	2	PS
familieretshuset	2	PS
familierådgiver	2	PS
familierådgivning	2	PS
familiesammenført	3	PS
fattighjælp	2	PS
flygtet fra en	2	X
flygtet fra sin mand	3	X
flygtningestatus	3	PS
flyttet fra hinanden	3	X
flyttet fra sin mand	3	X
flyttet på krisecenter	3	X
fogedsag	3	P
forhold i hjemmet	3	X
forholdene i hjemmet	3	X
forsorgshjem	3	PS
forældreansvar	2	PS
forældreansvarslov	2	X
forældremyndighed	2	PS
fra krisecentret	3	X
fraflyttet	2	PS
fraskilt	1	PS
fremtidsfuldmagt	2	PS
funktionel hjemløs	3	PS
fået opholdstilladelse	3	X
fået tæv	3	X
får kontanthjælp	3	X
genhuset	2	P
genhusning	2	PS
genopdragelsesrejse	3	PS
gået fra hinanden	3	X
gået ledig	3	X
går fra hinanden	3	X
gældsrådgiver	2	PS
handel med mennesker	3	X
handleplan	1	PS
har gået ledig	3	X
har truet ham	3	X
har truet hende	3	X
helhedsorienteret	2	PS
herberg	2	PS
herberget	3	PS
hjemgivelse	2	PS
hjemlige forhold	3	X
hjemløs	2	PS
hjemløshed	2	PS
hjemmets forhold	3	X
hjælp til forsørgelse	2	PS
husleje	1	PS
huslejerestance	2	PS
husspektakel	3	PS
husvild	2	P
i separation	3	X
ikke har job	2	PS
ikke noget sted at bo	3	X
ikke noget sted at sove	3	X
integration	1	P
integrationsborger	2	PS
integrationsrådgiver	2	PS
integrationsydelse	2	PS
jobparat	2	PS
julehjælp	2	PS
kan ikke styre sine	2	X
klage	1	PS
konfliktråd	2	PS
kontaktfamilie	2	PS
kontaktperson	1	PS
kontanthjælp	1	PS
krisecenter	2	PS
krisecentret	3	PS
kvindekrisecenter	3	PS
langtidsledig	2	PS
langtidsledighed	2	PS
ledig	1	P
ledig siden	3	X
magtanvendelse	2	PS
menneskehandel	3	PS
mentor	1	X
mentorstøtte	2	PS
midlertidigt botilbud	2	PS
midlertidigt ophold	2	PS
misligholdelse af lejemål	3	PS
misligholdt	2	PS
misligholdt bolig	2	PS
mistet jobbet	3	X
mistet sin bolig	3	X
mistet sin lejlighed	3	X
mistet sit arbejde	3	X
mægling	2	P
nabokonflikt	2	PS
nabostridighed	2	PS
negativ social arv	3	PS
negativ social kontrol	2	PS
netværksmøde	1	PS
nødhjælp	2	PS
opholdstilladelse	2	PS
ophør af samliv	3	PS
opsøgende gadeplan	3	PS
partnervold	2	PS
partshøring i socialsag	2	PS
pension	1	PS
prostitution	2	PS
prostitutionsmiljø	3	PS
psykisk vold	2	PS
på kontanthjælp	3	X
rod i hjemmet	2	X
rod i lejligheden	2	PS
rotteplaget bolig	2	PS
rusmiddelcenter	2	PS
sagsbehandler	1	PS
samlever	2	P
samlivsophævelse	2	PS
samvær	2	P
samværet	2	P
samværsplan	2	PS
samværsresolution	2	PS
samværssag	2	PS
sanktion efter	2	PS
sat på gaden	3	X
sat ud af lejligheden	2	PS
selvforsørgelses- og hjemrejseydelse	2	PS
separation	2	PS
separeret	2	PS
skilsmisse	1	PS
skilsmissesag	2	PS
skilt fra	2	X
skænderi	2	P
skænderier	2	PS
slået af sin	3	X
slår sin kone	3	X
smidt ud af sin	3	X
social isolation	3	PS
social kontrol	2	PS
social sag	2	PS
sociale forhold	2	PS
sociale problemer	2	PS
sociale udfordringer	2	PS
sociale ydelser	2	PS
socialsag	2	PS
socialt bedrageri mistanke	2	PS
socialt isoleret	3	PS
socialt udsat	2	PS
socialt udsat familie	3	PS
socialtilsyn	2	PS
sofasover	3	PS
sover hos venner	3	X
sover på gaden	3	PS
sover på skift	3	X
stofmiljø	3	PS
stofrådgivning	2	PS
støjklage	2	PS
støtte	1	PS
støtte-kontaktperson	3	PS
støttekontaktperson	3	PS
støtteperson	3	PS
støttet samvær	3	PS
særbehandling	2	PS
søgt asyl	3	X
tillidsbrud	2	PS
truet på livet	3	X
tvangsauktion	2	PS
tvangsgift	3	PS
tvangsudsættelse	3	PS
tvangsægteskab	3	PS
tvist om forældremyndighed	2	PS
uddannelseshjælp	2	PS
udeboende	2	PS
uden arbejde	3	X
uden bopæl	3	X
uden fast bopæl	3	X
uden for arbejdsmarkedet	3	X
uden job	2	PS
udsat af sin bolig	2	PS
udsat bolig	3	PS
udsættelse	2	PS
udsættelse af bolig	3	PS
udsættelse af lejer	2	PS
udsættelsen	2	PS
udsættelsen af	2	PS
udsættelsessag	2	PS
udsættes af boligen	3	PS
udvisning	2	PS
umyndiggjort	3	PS
underretninger	2	PS
underretter	2	PS
ungdomsbolig	2	PS
ungeboligsag	3	PS
vold i familien	2	PS
vold i hjemmet	2	PS
vold i nære	3	PS
voldelig	3	P
voldelig kæreste	3	PS
voldelig mand	3	PS
voldelig ægtefælle	2	PS
voldsramt	2	PS
voldsramte	3	PS
voldsramte kvinder	3	PS
voldsudsat	2	PS
været ledig	3	X
værge	2	P
værgemål	3	PS
væsentlige sociale problemer	2	PS
ydelsescenter	2	PS
ægteskabsproblemer	2	PS
æreskonflikt	3	PS
æresrelaterede konflikter	3	PS
æresrelateret	2	PS
`,
};
