import type { TermList } from "../term-list.ts";

/** Bodily illness, injuries, congenital conditions, pregnancy lost or ended, death. */
export const diagnosesSomatic: TermList = {
  kind: "health",
  topic: "diagnosis",
  table: `
abort	2	PS
addisons sygdom	3	PS
afasi	3	PS
afdøde	1	X
afføring	2	PS
afgået ved døden	1	X
AFLI	3	UP
aids	3	X
aldersbetinget høretab	3	PS
allergi	2	PS
allergiker	3	X
ALS	3	UP
alvorligt syg	3	X
AMI	2	U
amputation	2	PS
amputeret	3	X
anafylaksi	3	PS
aneurisme	3	PS
ankelbrud	3	PS
anæmi	3	PS
apopleksi	3	PS
armbrud	3	PS
artritis	3	PS
artrose	3	PS
astma	3	PS
astmatiker	3	X
barnløshed	3	PS
benbrud	3	PS
betændelse	2	PS
bevidstløs	3	X
bihulebetændelse	3	PS
blindtarm	3	PS
blindtarmsbetændelse	3	PS
blodforgiftning	3	PS
blodprop	3	PS
blodtryk	2	PS
blærebetændelse	3	PS
blødersygdom	3	PS
borreliose	3	PS
brok	2	PS
bronkitis	3	PS
brystkræft	3	PS
brækkede hoften	3	X
brækket	2	X
brækket armen	3	X
brækket benet	3	X
brækket foden	3	X
brækket hoften	3	X
brækket håndleddet	3	X
brækket kravebenet	3	X
brækket ryggen	3	X
bugspytkirtelbetændelse	3	PS
bækkenbrud	3	PS
bækkenløsning	3	PS
cancer	3	PS
cerebral parese	3	PS
cirrose	3	PS
CMT	3	UP
colitis	3	PS
COPD	3	UP
corona	1	PS
crohn	3	PS
CRPS	3	UP
cushings syndrom	3	PS
cystisk fibrose	3	PS
cøliaki	3	PS
delirium	3	PS
demyeliniserende	3	PS
diabetes	3	PS
diabetiker	3	X
diagnose	2	PS
dialyse	3	PS
dialysepatient	3	X
diskusprolaps	3	PS
dissemineret sclerose	3	X
DM2	3	UP
DM1	3	UP
down syndrom	3	PS
downs syndrom	3	PS
DVT	3	UP
dværgvækst	3	PS
dysfagi	3	PS
dødfødsel	3	PS
dødfødt	3	PS
dødsattest	1	X
dødsfald	1	X
dødssyg	3	X
døende	3	X
dårligt helbred	2	X
ehlers-danlos	3	PS
eksem	3	PS
ekstrauterin	3	PS
elektrolytforstyrrelse	3	PS
endometriose	3	PS
epilepsi	3	PS
epileptiker	3	X
er gravid	2	X
FAS	3	UP
fedme	2	PS
fedmeoperation	3	PS
fertilitetsbehandling	3	PS
fibromyalgi	3	PS
fnat	3	PS
forbrænding af	2	PS
forhøjet blodtryk	3	PS
forkammerflimmer	3	PS
forkølelse	2	PS
forstuvet	2	X
forstuvning	3	PS
fosterskade	3	PS
fragilt x	3	PS
fraktur	2	PS
fødevareallergi	3	PS
fødselsskade	3	PS
følgesygdom	3	PS
galdeblærebetændelse	3	PS
galdesten	3	PS
gastric bypass	3	PS
gigt	3	PS
glaukom	3	PS
glutenintolerans	3	PS
gonorré	3	PS
gravid i uge	3	X
graviditetsdiabetes	3	PS
grå stær	3	PS
hallux valgus	3	PS
halsbetændelse	3	PS
har fået konstateret	3	X
helvedesild	3	PS
hemiparese	3	PS
hepatit	3	PS
hepatitis	3	PS
herpes	2	PS
HIV	3	UP
hiv-positiv	3	X
hiv-smittet	3	X
hjerneblødning	3	PS
hjernehindebetændelse	3	PS
hjernerystelse	3	PS
hjernesvulst	3	PS
hjernetumor	3	PS
hjertefejl	3	PS
hjerteflimmer	3	PS
hjerteinfarkt	3	PS
hjertelidelse	3	PS
hjerteproblem	2	PS
hjertestop	3	PS
hjertesvigt	3	PS
hjertesyg	3	X
hjertesygdom	3	PS
hofte opereret	3	X
hoftebrud	3	PS
hofteledsdysplasi	3	PS
hofteskred	3	X
hospitalsindlagt	2	X
hovedskade	3	PS
HPV	3	UP
hudkræft	3	PS
hudlidelse	3	PS
hudsygdom	3	PS
huntingtons sygdom	3	PS
hydrocephalus	3	PS
hypermobilitet	3	PS
hypertension	3	PS
hypofyse	2	PS
hæmofili	3	PS
hæmorroide	2	PS
håndledsbrud	3	PS
i koma	3	X
IBS	3	UP
ikke kan gå	2	X
infektion	2	PS
infertilitet	3	PS
influenza	2	PS
influenzainfektion	3	PS
inkontinens	3	PS
inkontinent	3	X
irritabel tyktarm	3	PS
iskias	3	PS
karcinom	3	PS
karpaltunnel	3	PS
kighoste	3	PS
klamydia	3	PS
klapfejl	3	PS
klinefelter	3	PS
klumpfod	3	PS
klyngehovedpine	3	PS
knoglebrud	3	PS
knogleskørhed	3	PS
knælidelse	3	PS
knæproblem	2	PS
knæskade	2	PS
KOL	3	UP
koldbrand	3	PS
kolesterol	2	PS
korsbåndsskade	3	PS
kraniebrud	3	PS
kranietraume	3	PS
kravebensbrud	3	PS
kronisk	2	PS
kronisk obstruktiv lungesygdom	3	X
kronisk syg	3	X
kronisk sygdom	3	PS
kronisk træthedssyndrom	3	PS
kræft	3	PS
kræftknude	3	X
kræftramt	3	X
kræftsyg	3	X
kræftsygdom	3	PS
kvæstelse	3	PS
kyssesyge	3	PS
kønssygdom	3	PS
laktoseintolerans	3	PS
laktoseintolerant	3	X
lam i	2	X
lam i benene	3	X
lammelse	2	PS
lammet	2	X
leddegigt	3	PS
ledsygdom	3	PS
leukæmi	3	PS
leversyg	3	X
leversygdom	3	PS
lidelse	2	PS
liggesår	3	PS
livstruende	2	X
lungebetændelse	3	PS
lungefibrose	3	PS
lungelidelse	3	PS
lungesyg	3	X
lungesygdom	3	PS
lupus	3	PS
lymfekræft	3	PS
lymfom	3	PS
læbe-ganespalte	3	PS
lårbensbrud	3	PS
maculadegeneration	3	PS
marfan	3	PS
mavelidelse	3	PS
maveproblem	2	PS
mavesår	3	PS
ME	3	UP
ME/CFS	3	UP
medicinsk abort	3	X
melanom	3	PS
mellemørebetændelse	3	PS
menieres sygdom	3	PS
meningitis	3	PS
meniskskade	3	PS
menstruation	2	PS
metastase	3	PS
migræne	3	PS
misdannelse af	2	PS
mongolisme	3	PS
mononukleose	3	PS
MRSA	3	UP
multipel sclerose	3	X
multipel sklerose	3	X
muskeldystrofi	3	PS
muskelsvind	3	PS
muskelsygdom	3	PS
myelom	3	PS
mælkeallergi	3	PS
nakkeskade	3	PS
nedslidning	2	PS
nethindeløsning	3	PS
neuropati	3	PS
nyreinsufficiens	3	PS
nyrelidelse	3	PS
nyresten	3	PS
nyresvigt	3	PS
nyresyg	3	X
nyresygdom	3	PS
nøddeallergi	3	PS
omgangssyge	2	PS
opereret	2	X
opereret i	3	X
osteoporose	3	PS
overgangsalder	2	PS
overvægt	2	PS
paraplegi	3	PS
parese	3	PS
parkinson	3	PS
penicillinallergi	3	PS
piskesmæld	3	PS
polio	3	PS
polyp	2	PS
posttraumatisk hovedpine	3	PS
prognose	1	PS
prolaps	3	PS
prostatakræft	3	PS
provokeret abort	3	PS
psoriasis	3	PS
rask	1	X
ribbensbrud	3	PS
rosen	1	=
rygbrud	3	PS
ryglidelse	3	PS
rygmarvsbetændelse	3	PS
rygmarvsbrok	3	PS
rygmarvsskade	3	PS
rygproblem	2	PS
rygskade	3	PS
rygsygdom	3	PS
sarkoidose	3	PS
sarkom	3	PS
selvmord	2	X
seneskedehindebetændelse	3	PS
senfølge	3	PS
senfølger	3	PS
sengeliggende	3	X
sepsis	3	PS
skade	1	PS
skinnebensår	3	PS
sklerose	3	PS
skoldkopper	3	PS
skoliose	3	PS
skrumpelever	3	PS
skulderlidelse	3	PS
skulderskade	2	PS
slidgigt	3	PS
SMA	3	UP
smerteplaget	3	X
smitsom	1	X
smitsom sygdom	3	PS
smittet	1	X
spasticitet	3	PS
spastiker	3	PS
spastisk	3	X
spinalstenose	3	PS
spiralen fjernet	3	PS
spontan abort	3	X
springfinger	3	PS
sterilisation	3	PS
stivkrampe	3	PS
stofskiftesygdom	3	PS
stomi	3	PS
struma	2	PS
sukkersyg	3	X
sukkersyge	3	PS
svangerskabsdiabetes	3	PS
svangerskabsforgiftning	3	PS
svulst	2	PS
svækket helbred	2	X
svær overvægt	3	PS
syfilis	3	PS
syg	1	X
sygdom	2	PS
sygdomsforløb	3	PS
syge	1	X
sygt	1	X
syndrom	2	PS
synsproblem	2	PS
søvnapnø	3	PS
sår på	2	PS
tarmsygdom	3	PS
TBI	3	UP
tennisalbue	3	PS
termin	3	X
terminal	2	X
terminalerklæring	3	X
terminalfase	3	X
tetraplegi	3	PS
TIA	2	UP
tinnitus	3	PS
trigeminusneuralgi	3	PS
trykskade	2	PS
tryksår	3	PS
tuberkulose	3	PS
tumor	2	PS
turners syndrom	3	PS
tyktarmskræft	3	PS
type 1-diabetes	3	X
type 2-diabetes	3	X
type 1 diabetes	3	X
type 2 diabetes	3	X
ufrivillig abort	3	PS
uhelbredelig	3	X
uhelbredeligt syg	3	X
undervægt	2	PS
urinvejsinfektion	3	PS
UVI	3	UP
vandladning	2	PS
vævsskade	2	PS
whiplash	3	PS
williams syndrom	3	PS
øjenskade	3	PS
åreforkalkning	3	PS
åreforkalkning i	2	PS
åreknude	3	PS
`,
};
