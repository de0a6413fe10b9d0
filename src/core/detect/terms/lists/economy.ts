import type { TermList } from "../term-list.ts";

/** Private economy, debt and benefits. */
export const economy: TermList = {
  kind: "economy",
  topic: "economy",
  table: `
a-skat	2	PS
afdrag	1	PS
afdrager	2	PS
afdragsordning	2	PS
arveafgift	2	PS
bankkonto	2	PS
banklån	2	PS
betalingsaftale	2	PS
betalingsanmærkning	2	PS
betalingsstandsning	2	PS
boliglån	2	PS
boligsikring	2	PS
boligstøtte	2	PS
boligydelse	2	PS
boopgørelse	2	PS
bruttoløn	2	PS
budgetkonto	2	PS
budgetskema	2	PS
børne- og ungeydelse	2	PS
børnebidrag	2	PS
børnetilskud	2	PS
dødsbo	2	PS
feriepenge	2	PS
foged	2	PS
fogedretten	2	PS
fogedsag	2	PS
forbrugslån	2	PS
formue	2	PS
formueoplysning	2	PS
forskudsopgørelse	2	PS
forskudsvis udlagt	2	PS
fratrædelsesgodtgørelse	2	PS
friplads	2	PS
fripladstilskud	2	PS
gæld	1	PS
gældspost	2	PS
gældsrådgivning	2	PS
gældssanering	2	PS
husleje	1	PS
husleje mangler	2	PS
huslejegæld	2	PS
husstandsindkomst	2	PS
indkomstgrundlag	2	PS
indskud	2	PS
inkasso	2	PS
konkurs	2	PS
kontanthjælpssag	2	PS
konto	1	PS
kontonummer	2	PS
kontooplysning	2	PS
kontoudtog	2	PS
kviklån	2	PS
købsaftale	2	PS
lejeaftale	2	PS
lejekontrakt	2	PS
likvid formue	2	PS
løn	1	PS
lønforhandling	2	PS
lønindeholdelse	2	PS
lønindplacering	2	PS
lønkonto	2	PS
lønoplysning	2	PS
lønseddel	2	PS
løntrin	2	PS
lån	1	PS
månedsløn	2	PS
nemkonto	2	PS
nettoløn	2	PS
overførselsindkomst	2	PS
pensionsopsparing	2	PS
personlig konkurs	2	PS
privatøkonomi	2	PS
quicklån	2	PS
reg.nr	2	PS
rest	1	PS
restance	2	PS
restskat	2	PS
RKI	2	PS
rykker for	2	PS
rådighedsbeløb	2	PS
selvangivelse	2	PS
skattegæld	2	PS
skatteoplysning	2	PS
skylder	2	PS
skyldner	2	PS
tilbagebetaling af	2	PS
tilbagebetalingskrav	2	PS
timeløn	2	PS
udlæg i	2	PS
underholdsbidrag	2	PS
ydelsessag	2	PS
økonomisk friplads	2	PS
økonomiske forhold	2	PS
økonomiske problemer	2	PS
årsløn	2	PS
årsopgørelse	2	PS
`,
};
