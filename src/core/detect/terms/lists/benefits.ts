import type { TermList } from "../term-list.ts";

/** Benefits, services and homes that are only given for health reasons (log row 5: companion card). */
export const benefits: TermList = {
  kind: "health",
  topic: "benefit",
  table: `
af helbredsmæssige årsager	3	PS
aflastning	3	PS
aflastningen	3	PS
aflastningsdøgn	3	PS
aflastningsfamilie	3	PS
aflastningsfamilien	3	PS
aflastningshjem	3	PS
aflastningsophold	3	PS
aflastningspar	3	PS
aflastningsplads	3	PS
aflastningstilbud	3	PS
aflastningsweekend	3	PS
afløserordning	3	PS
afløsning i hjemmet	3	PS
aktivitets- og samværstilbud	3	PS
akutplads	3	PS
alkoholbehandling	3	PS
alkoholrådgiver	3	PS
alkoholrådgivningen	3	PS
anfaldsvagt	3	PS
arbejdsdygtig	2	PS
arbejdsevne	3	PS
arbejdsevnevurdering	3	PS
arbejdsfastholdelse	3	PS
arbejdsmedicinsk	3	PS
arbejdsprøvning	2	PS
arbejdsskade	3	PS
arbejdsskadeanmeldelse	3	PS
arbejdsskadesag	3	PS
arbejdsulykke	2	PS
barn syg	2	X
barnets diagnose	2	PS
barnets funktionsnedsættelse	3	PS
barnets handicap	3	PS
barnets sygdom	3	PS
barns første sygedag	2	X
barsel pga.	2	X
barselsfravær på grund af sygdom	3	PS
barselsgener	3	PS
befordring	1	PS
befordring til behandling	3	PS
befordring til specialskole	3	PS
begravelseshjælp	1	PS
behandlingskrævende	3	PS
behandlingstilbud	3	PS
beskyttet beskæftigelse	3	PS
bevilget aflastning	3	X
bevilget bpa	3	PS
bevilget en kørestol	3	X
bevilget en rollator	3	X
bevilget fleksjob	3	X
bevilget førtidspension	3	X
bevilget handicapbil	3	X
bevilget hjemmehjælp	3	X
bevilget høreapparat	3	X
bevilget ledsager	3	X
bevilget plejeseng	3	X
bevilget trappelift	3	PS
bevillingsbrev	2	PS
blev syg	2	X
blev sygemeldt	3	X
bocenter	3	PS
bofællesskab for	3	PS
bor i botilbud	3	X
bor på bosted	3	X
bor på bostedet	3	X
bor på botilbud	3	X
bor på botilbuddet	3	X
bor på institution	3	X
bor på plejecentret	3	X
bor på plejehjem	3	X
bor på plejehjemmet	3	X
borgerstyret personlig assistance	3	PS
bosted	2	PS
bosteder	3	PS
bostedet	3	PS
bostøttemedarbejder	2	PS
bostøttetimer	3	PS
botilbud	3	PS
botilbuddet	3	PS
botilbudsplads	3	PS
botræning	3	PS
bpa	3	PS
bpa-hjælper	3	PS
bpa-ordning	3	PS
bpa-rådgiver	3	PS
bpa-timer	3	PS
brøkpension	3	PS
børnehandicap	3	PS
børnehandicapområdet	3	PS
dagcenter	2	PS
dagcenter for demente	3	PS
dagpenge ved sygdom	3	PS
dagtilbud for handicappede	3	PS
dagtilbud for udviklingshæmmede	3	PS
deltidssygemelding	3	PS
deltidssygemeldt	3	PS
delvis raskmelding	3	PS
delvis sygemeldt	3	PS
delvist raskmeldt	3	X
delvist syg	2	PS
delvist sygemeldt	3	PS
demenscafé	3	PS
demensgruppe	3	PS
demenskonsulent	3	PS
demensplejehjem	3	PS
demenssygeplejerske	3	PS
demensteam	3	PS
demensvenlig plads til	3	PS
døgndækket	3	PS
døgnpleje	3	PS
døgnrehabilitering	3	PS
døgntilbud	3	PS
efter servicelovens § 112	3	PS
egen sygdom	2	PS
er blevet syg	3	X
er gravid	2	X
er stadig syg	3	X
er syg	2	X
er syg i dag	3	X
er syg med	3	X
er syge i dag	3	X
er sygemeldt	3	X
erhvervsevne	3	PS
erhvervsevnetab	3	PS
erhvervssygdom	3	PS
fastholdelsesplan	3	PS
fleksjob	3	PS
fleksjobansøgning	3	PS
fleksjobber	3	PS
fleksjobbevis	3	PS
fleksjobvisitation	3	PS
flekslønstilskud	3	PS
fleksløntilskud	3	PS
fleksvisitation	3	PS
fleksydelse	3	PS
flextrafik handicap	3	PS
flytte på plejehjem	2	X
flyttet på plejehjem	2	X
forebyggende hjemmebesøg	2	PS
forlængelse af sygedagpenge	3	PS
forlænget sygemelding	3	PS
fortsat syg	3	X
fortsat sygemeldt	3	X
fravær på grund af	2	PS
fravær på grund af sygdom	3	X
fraværende på grund af sygdom	2	X
fraværsdage på grund af sygdom	3	PS
fraværssamtale	2	PS
fripladstilskud	3	PS
fritagelse for idræt	2	PS
fritvalgsordning hjemmepleje	3	PS
fuldt sygemeldt	3	PS
fuldtidssygemeldt	3	PS
funktionsevne	3	PS
funktionsevnemetode	3	PS
funktionsniveau	3	PS
får førtidspension	3	X
får hjemmehjælp	3	X
får hjemmepleje	3	X
får personlig pleje	3	X
får sygedagpenge	3	X
førtidspension	3	PS
førtidspensionist	3	PS
førtidspensionsansøgning	3	PS
førtidspensionssag	3	PS
førtidspensionstilkendelse	3	PS
genoptager arbejdet delvist	3	PS
gradvis tilbagevenden	3	PS
gravid i	2	X
gravid-ordning	3	PS
graviditetsbetinget sygdom	3	PS
graviditetsgener	3	PS
grundet sygdom	2	X
går på barsel	2	X
handicapafdeling	3	PS
handicapbefordring	3	PS
handicaphjælp	3	PS
handicapkørsel	3	PS
handicapområde voksne	3	PS
handicaprådgiver	3	PS
handicaprådgiveren	3	PS
handicaprådgivning	3	PS
handicapsag	3	PS
handicapteam	3	PS
handicaptillæg	3	PS
handicapydelse	3	PS
har hjemmehjælp	3	X
har hjemmesygepleje	3	X
har meldt sig syg	3	X
har været syg	3	X
har været sygemeldt	3	X
helbredsbetingede	3	PS
helbredsbetinget	3	PS
helbredsnævn	3	PS
helt eller delvist sygemeldt	3	X
hjemme med feber	3	X
hjemme syg	2	X
hjemmebehandling	3	PS
hjemmebesøg	2	PS
hjemmehjælp	2	PS
hjemmehjælpen	3	PS
hjemmehjælper	3	PS
hjemmepleje	2	PS
hjemmeplejen	3	PS
hjemmetræning	3	PS
hjemmevejleder	2	PS
hjælp til medicin	3	PS
hjælp til personlig pleje	3	PS
hjælp til rengøring efter	3	PS
hjælp til støttestrømper	3	PS
hjælp til toiletbesøg	3	PS
hjælpebehov	2	PS
hjælpemiddelansøgning	3	PS
hjælpemiddelbevilling	3	PS
hjælpemiddelsag	3	PS
hjælperordningen	3	PS
hjælperteam	2	PS
hverdagsrehabilitering	3	PS
i fleksjob	3	X
i jobafklaring	3	X
i jobafklaringsforløb	3	X
i ressourceforløb	3	X
ICS	3	UP
indflytning på plejehjem	2	X
indstilling til rehabilitering	2	PS
invalidebil	3	PS
invalidepension	3	PS
jobafklaring	3	PS
jobafklaringsforløb	3	PS
jobafklaringsydelse	3	PS
kan ikke klare sig alene	2	X
kan ikke klare sig selv	2	X
kontaktperson for døvblinde	3	PS
kronikeraftale	3	PS
kronisk syg medarbejder	3	PS
kørestolskørsel	3	PS
kørsel til behandling	3	PS
kørsel til dialyse	3	PS
kørsel til genoptræning	3	PS
kørsel til hospitalet	3	PS
kørsel til læge	3	PS
kørsel til skole	2	PS
kørsel til specialskole	3	PS
kørselsbevilling	2	PS
langtidssyg	3	PS
langtidssygefravær	3	PS
langtidssygemelding	3	PS
langtidssygemeldt	3	PS
langvarigt syg	3	X
le 285	3	PS
ledighedsydelse	3	PS
ledsagekort	3	PS
ledsagelse	1	PS
ledsageordning	3	PS
ledsager	1	PS
ledsager til læge	3	PS
ledsagerkort	3	PS
ledsagerordning	3	PS
ledsagertime	3	PS
ledsagertimer	3	PS
ledsagertimerne	3	PS
ligger stadig syg	3	X
ligger syg	2	X
læ 125	3	PS
læ 145	3	PS
læ 155	3	PS
læ 165	3	PS
læ 265	3	PS
læ 275	3	PS
læ 285	3	PS
lægeerklæringen	3	PS
lægeerklæringer	3	PS
lægekonsulenten	3	PS
længerevarende botilbud	3	PS
løntilskud til førtidspensionister	3	PS
madservice	2	PS
madservice diæt	3	PS
medicinkort til borgere	3	PS
medicintilskud	3	PS
melder sig syg	3	X
meldt syg	2	X
meldte sig syg	3	X
merudgift	2	PS
merudgiftssag	3	PS
merudgiftstillæg	3	PS
merudgiftsydelse	3	PS
midlertidig plads	3	PS
midlertidigt botilbud	3	PS
minifleksjob	3	PS
misbrugscenter	3	PS
misbrugskonsulent	3	PS
misbrugssag	3	PS
méngodtgørelse	3	PS
méngrad	3	PS
nedsat arbejdsevne	3	PS
nedsat arbejdstid	3	PS
nedsat funktionsevne	3	PS
nedsat tid	2	PS
nedsat tid på grund af sygdom	3	PS
nedsat tjenestetid af helbredsmæssige	3	PS
nødkaldssystem	2	PS
nøgleboks	1	PS
omplacering af helbredshensyn	3	PS
omsorgsorlov	2	PS
omsorgssamtale	3	PS
opgangsfællesskab	3	PS
paragraf 56	3	PS
pasningsorlov	3	PS
pensionsnævn	2	PS
personlig assistance til handicappede	3	PS
personlig hjælper i arbejde	3	PS
personlig hygiejne	3	PS
personlig pleje	2	PS
personligt tillæg	1	PS
plads på plejehjem	2	X
pleje- og omsorg	2	PS
pleje- og omsorgsbehov	3	PS
plejebehov	2	PS
plejebolig	2	PS
plejebolighjem	3	PS
plejeboligophold	3	PS
plejeboligvisitation	3	PS
plejecenter	1	PS
plejecenterplads	3	PS
plejefamilie med specialviden	3	PS
plejehjem	2	PS
plejehjemsansøgning	3	PS
plejehjemsbeboer	3	PS
plejehjemsplads	3	PS
plejeniveau	3	PS
plejeorlov	3	PS
plejeorlovsydelse	3	PS
plejeplads	2	PS
plejetestamente	3	PS
plejetyngde	2	PS
plejevederlag	3	PS
praktisk hjælp	3	PS
psykiatrihuset	3	PS
psykiatrikoordinator	3	PS
psykiatrisk bosted	3	PS
psykisk arbejdsskade	3	PS
psykologordning forløb	3	PS
på deltid efter sygdom	2	X
på efterløn på grund af helbred	3	X
på førtidspension	3	X
på grund af helbred	3	PS
på grund af sygdom	2	X
på plejehjem	2	X
på sygedagpenge	3	X
raskmelde	2	PS
raskmelding	3	PS
raskmeldt	2	PS
rehab-team	3	PS
rehabiliteringsforløb	3	PS
rehabiliteringsophold	3	PS
rehabiliteringsplads	3	PS
rehabiliteringsplan	3	PS
rehabiliteringsteam	3	PS
rehabiliteringsteamet	3	PS
rehabteam	3	PS
respiratorordning	3	PS
ressourceforløb	3	PS
ressourceforløbsydelse	3	PS
revalidering	3	PS
revalideringsydelse	3	PS
revisitation	3	PS
revurdering af hjælp	2	PS
rusbehandling	3	PS
rusmiddelcenter	3	PS
rusmiddelcentret	3	PS
rusmiddelrådgivning	3	PS
rustilbud	3	PS
selvmordsforebyggelse	3	PS
seniorpension	1	PS
skal på barsel	2	X
SKP	3	UP
skp-ordning	3	PS
skrevet syg	3	X
skånehensyn	3	PS
skånejob	3	PS
skånekost	3	PS
skånestilling	2	PS
socialpsykiatri	3	PS
socialpsykiatrien	3	PS
socialpsykiatrisk	3	PS
socialpædagog	3	PS
socialpædagogisk støtte	3	PS
specialiseret botilbud	3	PS
specialiseret rehabilitering	3	PS
specialpædagogisk støtte	3	PS
sps-støtte	3	PS
stadig syg	2	X
STK	3	UP
stofbehandling	3	PS
stofrådgivningen	3	PS
støtte i hjemmet efter § 85	3	PS
støtte- og kontaktperson	3	PS
støtte-kontaktperson	3	PS
støttebehov	2	PS
støttekontaktperson	3	PS
støttetid	3	PS
støttetimerne	3	PS
sundhedsfaglig	3	PS
sundhedstillæg	3	PS
syg hele ugen	3	X
syg i dag	3	X
syg i går	3	X
syg igen	2	X
syg igen i dag	3	X
syg med	3	X
syg på	2	PS
syg siden	3	X
syg siden mandag	3	X
sygdomsfravær	2	PS
sygdomsperiode	3	PS
syge dage	2	PS
syge- og hjemmehjælp	3	PS
sygedag	2	PS
sygedage	2	PS
sygedagpenge	3	PS
sygedagpengemodtager	3	PS
sygedagpengene	3	PS
sygedagpengeopfølgning	3	PS
sygedagpengerefusion	3	PS
sygedagpengesag	3	PS
sygedriftsrefusion	3	PS
sygefravær	3	PS
sygefraværsforløb	3	PS
sygefraværsperiode	3	PS
sygefraværssamtale	3	PS
sygefraværssamtalen	3	PS
sygehistorik	3	PS
sygeliste	2	PS
sygelønsrefusion	3	PS
sygemelder	3	PS
sygemelder sig	2	PS
sygemelding	3	PS
sygemeldingen	3	PS
sygemeldingsperiode	3	PS
sygemeldt	3	PS
sygemeldt fra	3	X
sygemeldt igen	3	X
sygemeldt med	3	X
sygemeldte	2	PS
sygemeldtes	3	PS
sygeorlov	3	PS
sygeperiode	3	PS
sygeperioden	3	PS
sygesamtale	3	PS
sygetillæg	3	PS
særlig støtte	2	PS
særlige behov	2	PS
særligt botilbud	3	PS
søger førtidspension	3	X
søgt førtidspension	3	X
tabt arbejdsevne	3	PS
tabt arbejdsfortjeneste	3	PS
terminalbevilling	3	PS
terminaltilskud	3	PS
tidlig pension	3	PS
tidligere sygemeldt	3	PS
tilbage efter sygdom	2	X
tilbud til demente	3	PS
tilkendt fleksjob	3	X
tilkendt førtidspension	3	X
tilskadekommen	2	PS
tilskadekomst	2	PS
tilskud til medicin	3	PS
tilskud til tandbehandling	3	PS
tryghedsopkald	2	PS
træning efter sundhedsloven	3	PS
uarbejdsdygtig	3	PS
udbrændt medarbejder	3	PS
varige mén	3	PS
varmetillæg	1	PS
vederlag for pasning	3	PS
vederlagsfri fysioterapi	3	PS
virksomhedspraktik med skånehensyn	2	PS
visitation	1	PS
visitator	2	PS
visiterede	2	PS
visiteret	2	PS
visiteret til bad	3	X
visiteret til hjemmehjælp	3	PS
visiteret til hjælp	3	X
visiteret til personlig pleje	3	X
visiteret til plejebolig	3	PS
visiteret til plejehjem	3	X
visiteret til rengøring	3	X
voksen handicap	3	PS
voksenhandicap	3	PS
voksenhandicapområdet	3	PS
voksenudredning	3	PS
VUM	3	UP
væk på grund af sygdom	3	X
værdighedspleje	3	PS
væresteder for psykisk syge	3	PS
været syg siden	3	X
været sygemeldt	3	X
ydelse efter § 41	3	PS
ydelse efter § 42	3	PS
§ 56-aftale	3	PS
ældrebolig	1	PS
ældrepsykiatri	3	PS
økonomisk tilskud til medicin	3	PS
`,
};
