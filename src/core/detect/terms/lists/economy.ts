import type { TermList } from "../term-list.ts";

/** Private economy, debt and benefits. */
export const economy: TermList = {
  kind: "economy",
  topic: "economy",
  table: `
a-skat	2	PS
administration af pension	2	PS
afdrag	1	PS
afdrager	2	PS
afdrages	1	X
afdragsordning	2	PS
afdragsvis	3	PS
akkumuleret gæld	3	PS
amortisering	2	PS
arbejdsløshedsdagpenge	2	PS
arveafgift	2	PS
arveforskud	3	PS
bankgæld	2	P
bankkonto	2	PS
banklån	2	PS
betaler ikke husleje	3	X
betalingsaftale	2	PS
betalingsanmærkning	2	PS
betalingsevne	3	PS
betalingsordning	2	PS
betalingsstandsning	2	PS
bidragssag	2	PS
boligindskud	2	PS
boliglån	2	P
boligsikring	2	PS
boligsikringssag	3	PS
boligstøtte	2	PS
boligstøtteansøgning	2	PS
boligydelse	2	PS
boopgørelse	2	PS
bruttoløn	2	PS
bruttotræk	2	PS
budgetkonto	2	PS
budgetskema	2	PS
børne- og ungeydelse	2	PS
børnebidrag	2	PS
børnetilskud	2	PS
børneydelse	2	PS
diæter	2	P
du skylder	3	X
dyb gæld	3	X
dårlig betaler	3	PS
dødsbo	2	PS
eftergivelse	2	PS
eftergivelse af gæld	3	PS
eftergives	3	PS
efterløn	2	P
egenbetaling	2	PS
ejendomsskat	2	PS
ejendomsvurdering	2	PS
ejendomsværdi	2	PS
enkeltydelse	2	PS
enlig forsørger	2	PS
enlig tillæg	2	X
er gået konkurs	3	X
feriegodtgørelse	2	PS
feriepenge	2	PS
foged	2	PS
fogedretten	2	PS
fogedsag	2	PS
folkepension	2	PS
folkepensionist	2	PS
for meget udbetalt	3	X
forbrugslån	2	PS
formue	2	PS
formueoplysning	2	PS
forskudsopgørelse	2	PS
forskudsskat	2	PS
forskudsvis udlagt	2	PS
forsørgelse	2	PS
forsørgelsesgrundlag	2	PS
fratrædelsesgodtgørelse	2	PS
friplads	2	PS
fripladstilskud	2	PS
friværdi	2	P
fuldmagt til bank	2	PS
fået udbetalt	2	X
gebyr	1	P
gebyr for sen	2	PS
godtgørelse	2	PS
grundskyld	2	PS
grundtillæg	2	PS
gået ned i løn	3	X
gæld	1	PS
gældsbevis	3	PS
gældseftergivelse	3	PS
gældsordning	3	PS
gældspost	2	PS
gældsproblem	3	PS
gældsramt	3	PS
gældsrådgivning	2	PS
gældssaneret	3	PS
gældssanering	2	PS
haft fogeden	3	X
har fået for meget	3	X
har ikke betalt	3	X
henstand	3	P
hjemrejseydelse	2	PS
hjælp til indskud	2	PS
husleje	1	P
husleje mangler	2	PS
huslejegæld	2	PS
huslejerestance	3	PS
husstandsindkomst	2	PS
husstandsindtægt	2	PS
i gæld	3	X
i skylder	3	X
ikke betalt husleje	3	X
indboforsikring	2	PS
inddrivelse af gæld	3	PS
indefrysning	2	PS
indkomst	2	P
indkomstgrundlag	2	PS
indkomstoplysning	2	PS
indskud	2	PS
indskudslån	2	PS
indtægt	2	P
inkasso	2	PS
inkassosag	3	PS
insolvent	3	PS
konkurs	1	PS
kontanter	1	PS
kontanthjælp	2	PS
kontanthjælpsmodtager	3	PS
kontanthjælpssag	2	PS
kontantpris	2	PS
konto	1	PS
kontonummer	2	PS
kontooplysning	2	PS
kontoudskrift	2	PS
kontoudtog	2	PS
kræver tilbage	3	X
kviklån	2	PS
købesum	2	P
købsaftale	2	PS
lejeaftale	2	PS
lejekontrakt	2	PS
lejetilskud	2	PS
likvid formue	2	PS
lommepenge	2	PS
lommepengeaftale	2	PS
lån	1	PS
lån til	2	PS
låneansøgning	3	PS
låntager	2	P
løn	1	PS
lønforhandling	2	PS
lønforventning	2	PS
lønindeholdelse	2	PS
lønindeholdes	3	PS
lønindplacering	2	PS
lønkonto	2	X
lønniveau	2	PS
lønoplysning	2	PS
lønseddel	2	PS
lønsedler	2	PS
lønsum	2	P
løntillæg	2	PS
løntrin	2	PS
lønudbetaling	2	PS
manglende betaling af husleje	3	X
manglende husleje	3	PS
mangler at betale	3	X
merudgifter	2	PS
måneders husleje	3	X
månedlig indtægt	3	X
månedsløn	2	PS
nemkonto	2	PS
nettoformue	2	PS
nettoløn	2	PS
om måneden i løn	3	X
opsparing	2	PS
overførselsindkomst	2	PS
overskydende skat	2	PS
pantebrev	3	PS
pensionsopsparing	2	PS
pensionstillæg	2	PS
pensionsudbetaling	2	PS
personlig konkurs	2	PS
personligt tillæg	3	PS
prioritetsgæld	2	PS
privat gæld	3	PS
privat økonomi	2	PS
privatøkonomi	2	PS
quicklån	2	PS
reg.nr	2	PS
regnskab for borger	2	PS
rest	1	PS
restance	2	PS
restance på	3	X
restanceliste	3	PS
restgæld	3	P
restskat	2	PS
RKI	2	PS
rykker for	2	PS
rykkergebyr	1	PS
rådighed om måneden	3	X
rådighedsbeløb	2	PS
sat ud af	3	X
selvangivelse	2	PS
selvforsørgelses	2	PS
sikringsydelse	2	PS
skal tilbagebetale	3	X
skattegæld	2	PS
skatteoplysning	2	PS
skylder	2	PS
skylder husleje	3	PS
skylder i	2	X
skylder nu	3	X
skylder penge	3	X
skyldigt beløb	2	PS
skyldner	2	PS
sociale ydelser	2	PS
socialt snyd	2	X
spillegæld	3	PS
studiegæld	3	PS
sygedagpengesats	2	PS
særlig støtte	2	PS
tilbage betale	1	X
tilbagebetale	2	PS
tilbagebetaling	2	PS
tilbagebetaling af	2	PS
tilbagebetalingskrav	2	PS
tilbagebetalingspligtig	3	PS
tillægsprocent	2	PS
timeløn	2	PS
ubetalt børnehave	2	X
ubetalt ejendomsskat	3	X
ubetalt husleje	3	X
ubetalt kontingent	3	X
ubetalt regning	3	X
ubetalte regninger	3	PS
udbetaling	1	PS
uddannelsesydelse	2	PS
udeblevet betaling	2	PS
udeblivende betaling	2	X
udlæg i	2	PS
udpantning	3	PS
uerholdelig	3	PS
ugeløn	2	P
underhold	2	PS
underholdsbidrag	2	PS
underholdspligt	2	PS
varmetillæg	2	PS
vederlag	2	P
ydelsessag	2	PS
årsløn	2	PS
årsopgørelse	2	PS
ægteskabskontrakt	2	PS
økonomisk friplads	2	PS
økonomisk hjælp	2	PS
økonomisk støtte	2	PS
økonomisk værgemål	3	PS
økonomiske forhold	2	PS
økonomiske problemer	2	PS
`,
};
