import type { TermList } from "../term-list.ts";

/** Benefits, services and homes that are only given for health reasons (log row 5: companion card). */
export const benefits: TermList = {
  kind: "health",
  topic: "benefit",
  table: `
§ 56-aftale	3	PS
af helbredsmæssige årsager	3	PS
aflastning	3	PS
aflastningsfamilie	3	PS
aflastningsophold	3	PS
aflastningsplads	3	PS
aktivitets- og samværstilbud	3	PS
akutplads	3	PS
alkoholbehandling	3	PS
arbejdsdygtig	2	PS
arbejdsevne	3	PS
arbejdsevnevurdering	3	PS
arbejdsmedicinsk	3	PS
arbejdsprøvning	2	PS
arbejdsskade	3	PS
arbejdsskadesag	3	PS
arbejdsulykke	2	PS
barnets handicap	3	PS
barnets sygdom	3	PS
barselsgener	3	PS
befordring	1	PS
befordring til behandling	3	PS
begravelseshjælp	1	PS
beskyttet beskæftigelse	3	PS
blev syg	2	X
bocenter	3	PS
borgerstyret personlig assistance	3	PS
bosted	2	PS
bosteder	3	PS
bostøttemedarbejder	2	PS
bostøttetimer	3	PS
botilbud	3	PS
botræning	3	PS
bpa	3	PS
BPA	3	UP
bpa-ordning	3	PS
brøkpension	3	PS
børnehandicap	3	PS
børnehandicapområdet	3	PS
dagcenter for demente	3	PS
deltidssygemeldt	3	PS
delvis raskmelding	3	PS
delvis sygemeldt	3	PS
delvist syg	2	PS
demensplejehjem	3	PS
døgnrehabilitering	3	PS
døgntilbud	3	PS
egen sygdom	2	PS
er syg	2	X
erhvervsevnetab	3	PS
erhvervssygdom	3	PS
fastholdelsesplan	3	PS
fleksjob	3	PS
fleksjobber	3	PS
fleksjobbevis	3	PS
flekslønstilskud	3	PS
fleksløntilskud	3	PS
fleksvisitation	3	PS
flextrafik handicap	3	PS
fraværende på grund af sygdom	2	X
fraværssamtale	2	PS
fripladstilskud	3	PS
fuldtidssygemeldt	3	PS
funktionsevne	3	PS
funktionsevnemetode	3	PS
funktionsniveau	3	PS
førtidspension	3	PS
førtidspensionist	3	PS
førtidspensionsansøgning	3	PS
førtidspensionssag	3	PS
førtidspensionstilkendelse	3	PS
graviditetsbetinget sygdom	3	PS
graviditetsgener	3	PS
grundet sygdom	2	X
handicapafdeling	3	PS
handicapkørsel	3	PS
handicapområde voksne	3	PS
handicaprådgiver	3	PS
handicaprådgivning	3	PS
handicaptillæg	3	PS
handicapydelse	3	PS
helbredsbetingede	3	PS
helbredsbetinget	3	PS
hjemmehjælp	2	PS
hjemmehjælpen	3	PS
hjemmehjælper	3	PS
hjemmepleje	2	PS
hjemmeplejen	3	PS
hjemmetræning	3	PS
hjemmevejleder	2	PS
hjælpebehov	2	PS
hverdagsrehabilitering	3	PS
ICS	3	UP
invalidebil	3	PS
invalidepension	3	PS
jobafklaring	3	PS
jobafklaringsforløb	3	PS
kronikeraftale	3	PS
kørsel til behandling	3	PS
kørsel til genoptræning	3	PS
kørsel til læge	3	PS
kørsel til specialskole	3	PS
langtidssygefravær	3	PS
langtidssygemelding	3	PS
langtidssygemeldt	3	PS
ledighedsydelse	3	PS
ledsagekort	3	PS
ledsagelse	1	PS
ledsageordning	3	PS
ledsager	1	PS
ledsagerkort	3	PS
ledsagerordning	3	PS
ligger syg	2	X
længerevarende botilbud	3	PS
løntilskud til førtidspensionister	3	PS
méngrad	3	PS
madservice	2	PS
medicinkort til borgere	3	PS
medicintilskud	3	PS
meldt syg	2	X
merudgift	2	PS
merudgiftsydelse	3	PS
midlertidig plads	3	PS
midlertidigt botilbud	3	PS
minifleksjob	3	PS
misbrugscenter	3	PS
nedsat arbejdstid	3	PS
nedsat tid på grund af sygdom	3	PS
nødkaldssystem	2	PS
omplacering af helbredshensyn	3	PS
omsorgssamtale	3	PS
opgangsfællesskab	3	PS
pasningsorlov	3	PS
pensionsnævn	2	PS
personlig pleje	2	PS
personligt tillæg	1	PS
pleje- og omsorg	2	PS
plejebehov	2	PS
plejebolig	2	PS
plejecenter	1	PS
plejecenterplads	3	PS
plejehjem	2	PS
plejehjemsplads	3	PS
plejeorlov	3	PS
plejetyngde	2	PS
plejevederlag	3	PS
praktisk hjælp	3	PS
psykiatrisk bosted	3	PS
på deltid efter sygdom	2	X
på grund af helbred	3	PS
på grund af sygdom	2	X
raskmelde	2	PS
raskmelding	3	PS
raskmeldt	2	PS
rehabiliteringsforløb	3	PS
rehabiliteringsophold	3	PS
rehabiliteringsplads	3	PS
rehabiliteringsplan	3	PS
rehabiliteringsteam	3	PS
ressourceforløb	3	PS
revalidering	3	PS
revalideringsydelse	3	PS
revisitation	3	PS
rusmiddelcenter	3	PS
seniorpension	1	PS
SKP	3	UP
skp-ordning	3	PS
skånehensyn	3	PS
skånejob	3	PS
socialpsykiatri	3	PS
socialpsykiatrisk	3	PS
socialpædagog	3	PS
socialpædagogisk støtte	3	PS
specialiseret botilbud	3	PS
stadig syg	2	X
STK	3	UP
stofbehandling	3	PS
støtte- og kontaktperson	3	PS
støtte-kontaktperson	3	PS
støttebehov	2	PS
støttekontaktperson	3	PS
sundhedsfaglig	3	PS
sundhedstillæg	3	PS
syg igen	2	X
syg på	2	PS
sygdomsfravær	2	PS
sygdomsperiode	3	PS
syge dage	2	PS
sygedag	2	PS
sygedage	2	PS
sygedagpenge	3	PS
sygedagpengeopfølgning	3	PS
sygedagpengesag	3	PS
sygedriftsrefusion	3	PS
sygefravær	3	PS
sygefraværssamtale	3	PS
sygemelder sig	2	PS
sygemelding	3	PS
sygemeldingsperiode	3	PS
sygemeldt	3	PS
sygesamtale	3	PS
sygetillæg	3	PS
tabt arbejdsfortjeneste	3	PS
terminalbevilling	3	PS
terminaltilskud	3	PS
tilbage efter sygdom	2	X
uarbejdsdygtig	3	PS
varige mén	3	PS
varmetillæg	1	PS
virksomhedspraktik med skånehensyn	2	PS
visitation	1	PS
visiterede	2	PS
visiteret	2	PS
visiteret til hjemmehjælp	3	PS
visiteret til plejebolig	3	PS
voksen handicap	3	PS
voksenhandicap	3	PS
voksenudredning	3	PS
VUM	3	UP
væresteder for psykisk syge	3	PS
ældrebolig	1	PS
`,
};
