import type { TermList } from "../term-list.ts";

/** Examination, treatment, places of treatment, certificates and nursing. */
export const treatment: TermList = {
  kind: "health",
  topic: "treatment",
  table: `
abortankenævn	3	PS
afgiftning	3	PS
aflukket afdeling	3	PS
akut psykologhjælp	3	PS
akutmodtagelse	2	PS
akutstue	2	PS
alkoholrådgivning	3	PS
alloplastik	3	PS
ambulance	1	PS
ambulant behandling	3	PS
ambulant forløb	3	PS
ambulant misbrugsbehandling	3	PS
ambulant tid	2	PS
ambulatorium	2	PS
ATT	2	UP
ballonudvidelse	3	PS
behandling	1	PS
behandlingsdom	3	PS
behandlingsforløb	3	PS
behandlingsplan	3	PS
biopsi	3	PS
blodprøve	3	PS
blodprøver	2	PS
blodtransfusion	3	PS
blærekateter	3	PS
BUP	3	UP
bypass	2	PS
børne- og ungdomspsykiatri	3	PS
børnepsykiatrisk	3	PS
ct-scanning	3	PS
demensafdeling	3	PS
demenscenter	3	PS
demensenhed	3	PS
demenskoordinator	3	PS
døgnbehandling	3	PS
egen læge	2	PS
egen læge oplyser	3	PS
elektrochok	3	PS
EPDS	3	UP
epikrise	3	PS
epilepsihospital	3	PS
ergoterapeut	1	PS
ergoterapi	2	PS
familieambulatorium	3	PS
fertilitetsklinik	3	PS
fodbehandling	3	PS
fodterapi	3	PS
friattest	3	PS
fuld narkose	3	PS
fysioterapeut	1	PS
fysioterapi	2	PS
fødsel	1	PS
genoplivning	2	PS
genoptræning	3	PS
genoptrænings	2	PS
genoptræningsforløb	3	PS
genoptræningsplan	3	PS
geriatrisk	3	PS
GMFCS	3	UP
gop	3	PS
GOP	2	UP
gravid	2	PS
graviditet	2	PS
gynækologisk	3	PS
helbredsattest	3	PS
helbredsbedømmelse	3	PS
helbredsforhold	3	PS
helbredsmæssig	3	PS
helbredsoplysning	3	PS
helbredsproblem	3	PS
helbredstillæg	3	PS
helbredstilstand	3	PS
henvisning	1	PS
hjemmerespirator	3	PS
hjemmesygepleje	3	PS
hjemmesygeplejen	2	PS
hjemmesygeplejerske	2	PS
hjertecenter	3	PS
hjerteoperation	3	PS
hjerteopereret	3	PS
hjertestarter hjemme	3	PS
hoftealloplastik	3	PS
hofteoperation	3	PS
hofteopereret	3	PS
hospice	2	PS
hospital	1	PS
hospitalsindlæggelse	3	PS
hospitalsjournal	3	PS
hospitalsophold	3	PS
hukommelsesklinik	3	PS
ilt-apparat	3	PS
iltapparat	3	PS
iltbehandling	3	PS
iltbehov	3	PS
indgreb	2	PS
indlagt	2	PS
indlagt med	3	X
indlagt på	3	X
indlæggelse	3	PS
indlæggelsesdag	3	PS
ingen genoplivning	2	PS
insemination	3	PS
insulingivning	3	PS
intensiv	2	PS
journalnotat	3	PS
journaloplysning	3	PS
journaludskrift	3	PS
KAD	3	UP
kardiologisk	3	PS
kateter	3	PS
kejsersnit	3	PS
kemobehandling	3	PS
kikkertundersøgelse	3	PS
kirurgisk indgreb	3	PS
klinik	1	PS
knæalloplastik	3	PS
knæoperation	3	PS
knæopereret	3	PS
kognitiv terapi	3	PS
kognitiv test	3	PS
koloskopi	3	PS
kompressionsbehandling	3	PS
kompressionsstrømpe	3	PS
kontrolbesøg	2	PS
krisesamtale	3	PS
kræftpakke	3	PS
liggende transport	2	PS
lindrende behandling	3	PS
livstestamente	3	PS
ls 265	3	PS
ls 285	3	PS
lukket afdeling	3	PS
lumbalpunktur	3	PS
lungemedicinsk	3	PS
læge	1	PS
lægeattest	3	PS
lægebesøg	2	PS
lægeerklæring	3	PS
lægejournal	3	PS
lægekonsulent	2	PS
lægekonsultation	2	PS
lægekontakt	2	PS
lægelig	2	PS
lægelige oplysninger	3	PS
lægen skriver	3	PS
lægens attest	3	PS
lægesamtale	2	PS
mammografi	3	PS
MDI	3	UP
medicinadministration	3	PS
medicingivning	3	PS
medicinhåndtering	3	PS
medicinsk behandling	3	PS
MMSE	3	UP
mr-scanning	3	PS
mulighedserklæring	3	PS
narkose	2	PS
neurologisk	3	PS
neuropsykologisk	3	PS
neuropsykologisk undersøgelse	3	PS
neurorehabilitering	3	PS
onkologisk	3	PS
operation	2	PS
organdonor	3	PS
ortopædkirurgisk	3	PS
overlæge	1	PS
pacemaker	3	PS
palliation	3	PS
palliativ	3	PS
patient	2	PS
patientjournal	2	PS
PEG	3	UP
peg-sonde	3	PS
plejeforløbsplan	3	PS
prøvesvar	3	PS
psykiatrisk afdeling	3	PS
psykiatrisk center	3	PS
psykiatrisk hospital	3	PS
psykiatrisk udredning	3	PS
psykolog	1	PS
psykologbehandling	3	PS
psykologforløb	3	PS
psykologhjælp	3	PS
psykologisk	1	PS
psykologsamtale	3	PS
psykoterapi	3	PS
RCH	3	UP
reagensglas	3	PS
rehabilitering	1	PS
respirator	3	PS
reumatologisk	3	PS
rygoperation	3	PS
rygopereret	3	PS
røntgenbillede	3	PS
samtaleterapi	3	PS
samtykke til indhentning af helbredsoplysninger	3	PS
scanning	2	PS
scanningssvar	3	PS
sengeafsnit	2	PS
siddende transport	2	PS
skadestue	2	PS
skærmet afsnit	3	PS
skærmet enhed	3	PS
smertebehandling	2	PS
smertecenter	3	PS
smerteklinik	3	PS
sonde	2	PS
sondeernæring	3	PS
sondemad	3	PS
speciallæge	2	PS
speciallægeerklæring	3	PS
statusattest	3	PS
stofrådgivning	3	PS
strålebehandling	3	PS
stråleterapi	3	PS
støttestrømpe	3	PS
substitutionsbehandling	3	PS
sugning af luftveje	3	PS
sundhedskoordinator	2	PS
sundhedsoplysning	3	PS
sundhedsplejerske	1	PS
svangerskab	2	PS
sygebesøg	2	PS
sygehistorie	3	PS
sygehus	1	PS
sygejournal	3	PS
sygepleje	2	PS
sygeplejerske	1	PS
sygesikring	2	PS
sygetransport	2	PS
sårbehandling	3	PS
sårfoto	3	PS
sårklinik	2	PS
sårpleje	3	PS
sårskift	3	PS
tandbehandling	3	PS
tandlæge	1	PS
tandlægeskræk	3	PS
tandprotese	2	PS
tandrestaurering	3	PS
terapeut	1	PS
terapi	2	PS
terminal pleje	3	PS
terminalpleje	3	PS
THA	3	UP
TKA	3	UP
topkateter	3	PS
trakeostomi	3	PS
transplantation	3	PS
traumebehandling	3	PS
træningscenter	2	PS
tvangsindlagt	3	PS
tvangsindlæggelse	3	PS
udredning	2	PS
udredningspakke	3	PS
udskrivning	1	PS
udskrivningsbrev	3	PS
udskrivningsrapport	3	PS
undersøgelse på	2	PS
urinprøver	3	PS
vagtlæge	2	PS
WISC	3	UP
øjendrypning	3	PS
åben afdeling	3	PS
`,
};
