import type { TermList } from "../term-list.ts";

/** Examination, treatment, places of treatment, certificates and nursing. */
export const treatment: TermList = {
  kind: "health",
  topic: "treatment",
  table: `
abortankenævn	3	PS
abstinensbehandling	3	PS
abstinenssymptomer	3	PS
adhd-udredning	3	PS
afdelingssygeplejerske oplyser	3	PS
afføringsprøve	3	PS
afgiftning	3	PS
aflukket afdeling	3	PS
afrusningsophold	3	PS
afvænning	3	PS
akut indlagt	3	PS
akut indlagt på	3	X
akut psykologhjælp	3	PS
akut tandlæge	3	PS
akutindlagt	3	PS
akutindlæggelse	3	PS
akutmodtagelse	2	PS
akutstue	2	PS
albumin	3	PS
alkoholenhed	3	PS
alkoholrådgivning	3	PS
alkometertest	3	PS
alloplastik	3	PS
amb.	2	PS
ambulance	1	PS
ambulanceredder	3	PS
ambulant behandling	3	PS
ambulant forløb	3	PS
ambulant kontrol	3	PS
ambulant misbrugsbehandling	3	PS
ambulant tid	2	PS
ambulanten	3	PS
ambulatorium	2	PS
ammeproblem	2	PS
ammer	2	X
amning	2	PS
amputationsklinik	3	PS
anamnese	2	PS
antabusbehandling	3	PS
antibiotikakur	3	PS
ATT	2	UP
audiolog	3	PS
audiologisk	3	PS
audit-score	3	PS
autismeudredning	3	PS
balancetræning	3	PS
ballonudvidelse	3	PS
bandage	2	PS
barnepsykiatrisk	3	PS
barselsafdeling	3	PS
barselsgang	3	PS
bedøvelse	2	PS
behandles for	3	X
behandlet for	3	X
behandling	1	PS
behandlingsdom	3	PS
behandlingsdømt	3	PS
behandlingsforløb	3	PS
behandlingsplan	3	PS
behandlingsstøtte	3	PS
biopsi	3	PS
bivirkninger	2	PS
blendet kost	3	PS
blev indlagt	3	X
blev udskrevet	3	X
blevet indlagt	3	X
blod i	2	PS
blodprøve	3	PS
blodprøver	2	PS
blodprøvesvar	3	PS
blodprøvetagning	3	PS
blodsukkermåling	3	PS
blodtransfusion	3	PS
blærekateter	3	PS
blød kost	3	PS
botox	3	PS
brystoperation	3	PS
brystrekonstruktion	3	PS
BUP	3	UP
bypass	2	PS
børne- og ungdomspsykiatri	3	PS
børneafdeling	3	PS
børneambulatorium	3	PS
børnelæge	3	PS
børneneurolog	3	PS
børneonkologi	3	PS
børneortopæd	3	PS
børnepsykiater	3	PS
børnepsykiatrisk	3	PS
børnetandpleje	2	PS
cancerpakke	3	PS
coronatest	3	PS
ct-scanning	3	PS
cytologi	3	PS
dagkirurgi	3	PS
demensafdeling	3	PS
demenscenter	3	PS
demensenhed	3	PS
demenskoordinator	3	PS
demensudredning	3	PS
diabetesambulatorium	3	PS
diætbehandling	3	PS
diætist	3	PS
dosispakke	3	PS
dosispakning	3	PS
dødsleje	2	PS
døgnafrusning	3	PS
døgnbehandling	3	PS
døgndosis	3	PS
efter indlæggelsen	3	X
efter operationen	3	X
efter sin indlæggelse	3	X
efter sin operation	3	X
efterfødsel	2	PS
egen læge	2	PS
egen læge oplyser	3	PS
ekg	3	PS
ekkokardiografi	3	PS
ekspositionsterapi	3	PS
elektrochok	3	PS
elstød	3	PS
endokrin	2	PS
endokrinologisk	3	PS
EPDS	3	UP
epikrise	3	PS
epilepsihospital	3	PS
epilepsiklinik	3	PS
er blevet indlagt	3	X
er i behandling for	3	X
er i udredning	3	X
er indlagt	3	X
er opereret	3	X
er sat i medicinsk	3	X
er under udredning	3	X
ergoterapeut	1	PS
ergoterapeuten	3	PS
ergoterapeutisk	3	PS
ergoterapi	2	PS
ernæringsdrik	3	PS
familieambulatorium	3	PS
familieterapi	3	PS
fast bøjle	3	PS
fast medicin	3	X
fedmekirurgi	3	PS
fertilitet	2	PS
fertilitetsklinik	3	PS
fik en sprøjte	3	X
fistelgang	3	PS
flydende kost	3	PS
fodbehandling	3	PS
fodstatus	3	PS
fodterapeut	3	PS
fodterapi	3	PS
forbinding	2	PS
fosterdiagnostik	3	PS
fostervandsprøve	3	PS
fra hospitalet	2	X
fra sygehuset	2	X
friattest	3	PS
fuld narkose	3	PS
fysioterapeut	1	PS
fysioterapeuten	3	PS
fysioterapeutisk	3	PS
fysioterapi	2	PS
fysioterapiforløb	2	PS
fået ordineret	3	X
får behandling for	3	X
får medicin	3	X
fødeafdeling	2	PS
fødegang	3	PS
fødsel	1	PS
fødselslæge	3	PS
før operationen	2	PS
galdeoperation	3	PS
gangtræning	3	PS
gastroskopi	3	PS
genindlagt	3	PS
genindlæggelse	3	PS
genoplivning	2	PS
genoptrænes	2	PS
genoptræning	3	PS
genoptrænings	2	PS
genoptræningsforløb	3	PS
genoptræningsplan	3	PS
geriatri	3	PS
geriatrisk	3	PS
gigthold	3	PS
gigthospital	3	PS
gipsbandage	3	PS
giver insulin	3	X
GMFCS	3	UP
GOP	3	UP
gratin kost	3	PS
gravid	2	PS
graviditet	2	PS
graviditetstest	3	PS
gynækolog	2	PS
gynækologisk	3	PS
går hos psykolog	3	X
går hos psykologen	3	X
går stadig hos	3	X
går til fysioterapi	3	X
går til psykiater	3	X
går til psykolog	3	X
hans operation	3	X
har fået medicin	3	X
har været indlagt	3	X
helbredsattest	3	PS
helbredsbedømmelse	3	PS
helbredsforhold	3	PS
helbredsmæssig	3	PS
helbredsoplysning	3	PS
helbredsproblem	3	PS
helbredstillæg	3	PS
helbredstilstand	3	PS
helbredsundersøgelse	2	PS
hendes operation	3	X
henvisning	1	PS
henvisning til bup	3	X
henvist til bup	3	X
henvist til psykiater	3	X
henvist til psykiatrien	3	X
henvist til psykolog	3	X
henvist til udredning	3	X
hjem fra hospitalet	3	X
hjem fra sygehuset	3	X
hjemmerespirator	3	PS
hjemmesygepleje	3	PS
hjemmesygeplejen	2	PS
hjemmesygeplejerske	2	PS
hjerneskadekoordinator	3	PS
hjerneskaderehabilitering	3	PS
hjerneskadesamråd	3	PS
hjerneskadeteam	3	PS
hjerneskannet	3	PS
hjerteafdeling	2	PS
hjertecenter	3	PS
hjertelæge	1	X
hjertemassage på	3	PS
hjertemedicinsk	3	PS
hjerteoperation	3	PS
hjerteopereret	3	PS
hjerterehabilitering	3	PS
hjerteskanning	3	PS
hjertestarter hjemme	3	PS
hjertetræning	3	PS
hoftealloplastik	3	PS
hofteoperation	3	PS
hofteopereret	3	PS
hofteskål	2	PS
holdtræning efter	3	PS
hormonbehandling	3	PS
hormonkur	3	PS
hos egen læge	2	X
hos lægen	2	X
hospice	2	PS
hospital	1	PS
hospitalsindlæggelse	3	PS
hospitalsjournal	3	PS
hospitalsophold	3	PS
hospitalsseng	2	PS
hospitalstid	3	PS
hovedtraume	3	PS
hudafdeling	3	PS
hudlæge	3	PS
hukommelsesklinik	3	PS
hæmatolog	3	PS
høreklinik	3	PS
høreprøve	3	PS
høreprøver	3	PS
høreundersøgelse	3	PS
i behandling for	3	X
i behandling hos	3	X
i behandling med	3	X
i narkose	3	X
i udredning	3	X
ifølge lægen	2	X
ilt-apparat	3	PS
iltapparat	3	PS
iltbehandling	3	PS
iltbehov	3	PS
immunterapi	3	PS
indgreb	2	PS
indkaldt til hospitalet	3	PS
indlagt	2	PS
indlagt akut	3	X
indlagt efter	3	X
indlagt i	3	X
indlagt igen	3	X
indlagt med	3	X
indlagt på	3	X
indlæggelse	3	PS
indlæggelsesdag	3	PS
indlæggelsesforløb	3	PS
indlæggelsesnotat	3	PS
indlægges	3	X
indlægges i	3	X
infektionsmedicinsk	3	PS
ingen genoplivning	2	PS
injektion	2	PS
insemination	3	PS
insulin givet	3	X
insulingivning	3	PS
intensiv	2	PS
iv-behandling	3	PS
jordemoder	2	PS
jordemoderkonsultation	3	PS
journalnotat	3	PS
journaloplysning	3	PS
journaloplysninger fra hospital	3	PS
journaludskrift	3	PS
KAD	3	UP
kanyle	2	PS
kardiolog	3	PS
kardiologisk	3	PS
kateter	3	PS
kejsersnit	3	PS
kemobehandling	3	PS
kikkertundersøgelse	3	PS
kiropraktor	3	PS
kirurg	2	PS
kirurgisk	2	PS
kirurgisk indgreb	3	PS
klinik	1	PS
knæalloplastik	3	PS
knæoperation	3	PS
knæopereret	3	PS
knæskinne	3	PS
kognitiv adfærdsterapi	3	PS
kognitiv terapi	3	PS
kognitiv test	3	PS
kol-skole	3	PS
koloskopi	3	PS
kolostrum	3	PS
kompressionsbehandling	3	PS
kompressionsstrømpe	3	PS
konsultation	2	PS
kontrolbesøg	2	PS
kontroltid	2	PS
korsbåndsoperation	3	PS
krisehjælp	2	PS
krisepsykolog	3	PS
krisesamtale	3	PS
kritisk sygdom	2	PS
kræftbehandling	3	PS
kræftforløb	3	PS
kræftoperation	3	PS
kræftpakke	3	PS
kunstig befrugtning	3	PS
kønsmodning	3	PS
liggende transport	2	PS
lindrende behandling	3	PS
livstestamente	3	PS
ls 265	3	PS
ls 285	3	PS
lukket afdeling	3	PS
lukket afsnit	3	PS
lumbalpunktur	3	PS
lungemedicinsk	3	PS
lungetræning	3	PS
læge	1	PS
lægeattest	3	PS
lægebesøg	2	PS
lægebesøget	3	PS
lægeerklæring	3	PS
lægehenvisning	2	PS
lægejournal	3	PS
lægekonsulent	2	PS
lægekonsultation	2	PS
lægekontakt	2	PS
lægekontrol	2	PS
lægelig	2	PS
lægelige oplysninger	3	PS
lægemiddelordination	3	PS
lægen anbefaler	3	X
lægen har sagt	3	X
lægen har skrevet	3	X
lægen mener	2	X
lægen siger	2	X
lægen skriver	3	PS
lægen vurderer	3	X
lægens attest	3	PS
lægepraksis	2	PS
lægesamtale	2	PS
lægetid	3	PS
lægetiden	3	PS
lægevagt	3	PS
lægevagten	3	PS
lægevurdering	3	PS
mammografi	3	PS
mastektomi	3	PS
MDI	3	UP
medicinadministration	3	PS
medicinafgivelse	3	PS
medicindosering	3	PS
medicingivning	3	PS
medicinhåndtering	3	PS
medicinpause	3	PS
medicinrest	3	PS
medicinsk afdeling	2	PS
medicinsk behandling	3	PS
metadonprogram	3	PS
metadonudlevering	3	PS
milieuterapi	3	PS
minnesotabehandling	3	PS
misbrugsbehandler	3	PS
misbrugsrådgivning	3	PS
misbrugsudredning	3	PS
MMSE	3	UP
motorisk test	3	PS
mr-scanning	3	PS
mrsa-podning	3	PS
mulighedserklæring	3	PS
myelografi	3	PS
mælkestase	3	PS
narkose	2	PS
narkosetand	3	PS
nedtrapningsplan	3	PS
nefrologisk	3	PS
neonatal	3	PS
neonatalafdeling	3	PS
neurokirurgisk	3	PS
neurolog	3	PS
neurologisk	3	PS
neuropsykolog	3	PS
neuropsykologisk	3	PS
neuropsykologisk undersøgelse	3	PS
neurorehabilitering	3	PS
ny hofte	3	X
nyfødtscreening	2	PS
nyretransplantation	3	PS
nyt knæ	3	X
nødhospital	2	PS
nødvendig medicin	2	PS
observationsnotat	3	PS
obstetrisk	3	PS
onkolog	3	PS
onkologisk	3	PS
operation	2	PS
operationsdato	3	PS
operationssår	3	PS
operationstid	3	PS
opereres	2	PS
opstartet i	3	X
opstartet på	3	X
ordblindescreening	3	PS
organdonor	3	PS
ortopæd	3	PS
ortopædisk	3	PS
ortopædkirurgisk	3	PS
osteopat	3	PS
overflyttet til psykiatrisk	3	PS
overlæge	1	PS
pacemaker	3	PS
palliation	3	PS
palliationsteam	3	PS
palliativ	3	PS
palliative team	3	PS
parodontolog	3	PS
parterapi	3	PS
patient	2	PS
patientjournal	2	PS
PEG	3	UP
peg-sonde	3	PS
plaster	2	PS
plejeforløbsplan	3	PS
plejehjemslæge	3	PS
plejeplan	3	PS
podet for	3	PS
pp-vurdering	3	PS
promilletest	3	PS
proteindrik	3	PS
proteindrikke	3	PS
prøvesvar	3	PS
psykiatri	2	PS
psykiatrisk afdeling	3	PS
psykiatrisk ambulatorium	3	PS
psykiatrisk center	3	PS
psykiatrisk hospital	3	PS
psykiatrisk journal	3	PS
psykiatrisk modtagelse	3	PS
psykiatrisk speciallæge	3	PS
psykiatrisk udredning	3	PS
psykolog	1	PS
psykologbehandling	3	PS
psykologen mener	3	X
psykologen vurderer	3	X
psykologforløb	3	PS
psykologhjælp	3	PS
psykologisk	1	PS
psykologiske	1	PS
psykologsamtale	3	PS
psykologsamtaler	3	PS
psykologtest	2	PS
psykologtimer	3	PS
psykomotorisk terapi	3	PS
psykoterapi	3	PS
på hospitalet	2	X
på intensiv	3	X
på lukket	3	X
på psykiatrisk	3	X
på skadestuen	2	X
på sygehuset	2	X
pædiatrisk	2	PS
RCH	3	UP
reagensglas	3	PS
recepten	2	PS
rehabilitering	1	PS
respirator	3	PS
reumatolog	3	PS
reumatologisk	3	PS
rodbehandling	3	PS
rusanalyse	3	PS
rusmiddelbehandling	3	PS
rygerlunge	3	PS
rygestopmedicin	3	PS
ryghold	3	PS
rygoperation	3	PS
rygopereret	3	PS
røntgen	2	PS
røntgenbillede	3	PS
røntgensvar	3	PS
røntgenundersøgelse	3	PS
salve	2	PS
samtaleforløb	3	PS
samtalegruppe for	3	PS
samtaler hos psykolog	3	X
samtaler hos psykologen	3	X
samtaleterapi	3	PS
samtykke til indhentning af helbredsoplysninger	3	PS
scanning	2	PS
scanningssvar	3	PS
scoliosekorset	3	PS
screeningssvar	3	PS
sedering	2	PS
sendt en prøve	3	X
sengeafsnit	2	PS
sengedage	2	PS
sengeplads	2	PS
seponeret	3	PS
ses af psykolog	3	X
siddende transport	2	PS
skadestue	2	PS
skal have nyt knæ	3	X
skal opereres i	3	PS
skal til scanning	3	X
skolens psykolog	3	X
skrevet op til operation	3	X
skærmet afsnit	3	PS
skærmet enhed	3	PS
skærmet plads	3	PS
smerteambulatorium	3	PS
smertebehandling	2	PS
smertecenter	3	PS
smerteklinik	3	PS
sonde	2	PS
sondeernæring	3	PS
sondemad	3	PS
sorggruppe	3	PS
speciallæge	2	PS
speciallægeerklæring	3	PS
speciallægeundersøgelse	3	PS
spinalvæske	3	PS
sprogtest	3	PS
sprogudredning	3	PS
startet i udredning	3	X
startet på medicin	3	X
statusattest	3	PS
stofrådgivning	3	PS
strålebehandling	3	PS
stråleterapi	3	PS
stuegang	3	PS
styrketræning efter	3	PS
stående medicin	3	X
står på venteliste til	3	X
støttestrømpe	3	PS
substitution	3	PS
substitutionsbehandling	3	PS
sugning af luftveje	3	PS
sundhedskoordinator	2	PS
sundhedsoplysning	3	PS
sundhedsplejerske	1	PS
sutur	2	PS
svampekur	3	PS
svangerskab	2	PS
svangerskabsuge	2	PS
svangreomsorg	3	PS
sygebesøg	2	PS
sygehistorie	3	PS
sygehus	1	PS
sygehusafdeling	2	PS
sygehusophold	3	PS
sygejournal	3	PS
sygemeldingsattest	3	PS
sygepleje	2	PS
sygeplejefaglig	3	PS
sygeplejefaglig udredning	3	PS
sygeplejerske	1	PS
sygeplejeydelse	3	PS
sygeseng	2	PS
sygesikring	2	PS
sygetransport	2	PS
symptom	1	PS
synsprøve	3	PS
synsundersøgelse	3	PS
sårbehandler	3	PS
sårbehandling	3	PS
sårfoto	3	PS
sårklinik	2	PS
sårpleje	3	PS
sårskift	3	PS
sårsygeplejerske	3	PS
sædprøve	3	PS
søvnmedicin	2	PS
tager medicin	3	X
taget blodprøver	3	X
talepædagogisk	3	PS
tandbehandling	3	PS
tandbøjle	3	PS
tandkirurgi	3	PS
tandlæge	1	PS
tandlægebehandling	3	PS
tandlægen fandt	3	PS
tandlægeskræk	3	PS
tandprotese	2	PS
tandregulering	2	PS
tandrestaurering	3	PS
tandretning	3	PS
tandudtrækning	3	PS
terapeut	1	PS
terapi	2	PS
terminal pleje	3	PS
terminalpleje	3	PS
THA	3	UP
til blodprøve	3	X
til hudlæge	3	X
til kontrol hos	3	X
til kontrol på	3	X
til læge	2	X
til lægen	2	X
til narkose	3	X
til psykolog	3	X
til røntgen	3	X
til scanning	3	X
til speciallæge	3	X
til tandlæge	2	X
til tandlægen	2	X
til øjenlæge	3	X
til ørelæge	3	X
tilset af læge	3	PS
tilset af sygeplejerske	3	PS
tilset af vagtlægen	3	PS
tilsyn af læge	3	PS
TKA	3	UP
tonometri	3	PS
topkateter	3	PS
trakeostomi	3	PS
transplantation	3	PS
trappe ned	3	X
trappes ned	3	X
trappet ned	3	X
trappet ud	3	X
traumebehandling	3	PS
traumecenter	3	PS
traumeterapi	3	PS
træningscenter	2	PS
træningsforløb	2	PS
tvangsbehandling	3	PS
tvangsindlagt	3	PS
tvangsindlæggelse	3	PS
tvangstilbageholdt	3	PS
tyreoidea	3	PS
udredning	2	PS
udredning for	3	X
udredningspakke	3	PS
udredt for	3	X
udskrevet fra	3	X
udskrevet fra hospital	3	PS
udskrevet i går	3	X
udskrives fra	3	X
udskrives fredag	3	X
udskrives i morgen	3	X
udskrivning	1	PS
udskrivningsbrev	3	PS
udskrivningskonference	3	PS
udskrivningsplan	3	PS
udskrivningsrapport	3	PS
udskrivningssamtale	3	PS
ultralyd	3	PS
ultralydsscanning	3	PS
under udredning	3	X
undersøgelse på	2	PS
ungdomspsykolog	3	PS
ungdomspsykologen	3	PS
urin	1	PS
urinprøve	3	PS
urinprøver	3	PS
urinstiks	3	PS
urintest	3	PS
urologisk	3	PS
vaginal fødsel	3	PS
vagt-læge	2	PS
vagtlæge	2	PS
venter på operation	3	X
videokonsultation	3	PS
visiteret til sygepleje	3	PS
vurderet af læge	3	X
vådforbinding	3	PS
vægtkurve	2	PS
vægttabsoperation	3	PS
vækkes med smerte	3	PS
været indlagt	3	X
WISC	3	UP
åben afdeling	3	PS
ædruelig	3	PS
øjenafdeling	3	PS
øjendrypning	3	PS
øjenlæge	3	PS
øjenoperation	3	PS
øre-næse-hals	3	PS
ørelæge	3	PS
øreoperation	3	PS
øvelsesprogram fra fysioterapeut	3	PS
`,
};
