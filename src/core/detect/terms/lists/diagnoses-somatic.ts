import type { TermList } from "../term-list.ts";

/** Bodily illness, injuries, congenital conditions, pregnancy lost or ended, death. */
export const diagnosesSomatic: TermList = {
  kind: "health",
  topic: "diagnosis",
  table: `
abort	2	PS
aborterede	3	X
achillesseneruptur	3	PS
achondroplasi	3	PS
addisons sygdom	3	PS
afasi	3	PS
afdøde	1	X
afføring	2	PS
afgået ved	2	X
afgået ved døden	1	X
AFLI	3	UP
aids	3	X
albinisme	3	PS
albuebrud	3	PS
aldersbetinget høretab	3	PS
allergi	2	PS
allergien	2	PS
allergiker	3	X
allergisk	2	PS
ALS	3	UP
alvorligt syg	3	X
AMI	2	U
amputation	2	PS
amputeret	3	X
anafylaksi	3	PS
analfissur	3	PS
aneurisme	3	PS
anfald	2	PS
anfaldsinstruks	2	PS
angelmans	3	PS
angina pectoris	3	PS
ankelbrud	3	PS
ankelfraktur	3	PS
anæmi	3	PS
apnøanfald	3	PS
apopleksi	3	PS
armbrud	3	PS
artritis	3	PS
artrose	3	PS
astma	3	PS
astmaanfald	3	PS
astmatiker	3	X
astmatisk bronkitis	3	PS
attakvis	3	PS
autoimmun	3	PS
bakterieinfektion	2	PS
barnløshed	3	PS
barre-syndrom	3	PS
bechterew	3	PS
behandlingsresistent	3	PS
benamputation	3	PS
benbrud	3	PS
betændelse	2	PS
bevidstløs	3	X
bidsår	3	PS
bihulebetændelse	3	PS
binyrebark	3	PS
blev kørt på skadestuen	2	X
blev opereret	2	X
blev syet	2	X
blindtarm	3	PS
blindtarmsbetændelse	3	PS
blodansamling	3	PS
blodforgiftning	3	PS
blodmangel	2	PS
blodprop	3	PS
blodprop i benet	3	PS
blodprop i hjernen	3	PS
blodprop i lungen	3	PS
blodpropper	3	PS
blodsukker	2	PS
blodtryk	2	PS
blodtype	2	PS
blå mærker	2	PS
blærebetændelse	3	PS
blæredysfunktion	3	PS
blærekræft	3	PS
blæreproblem	3	PS
blærespasme	3	PS
bløder i urinen	3	X
blødersygdom	3	PS
borreliose	3	PS
brandskade	3	PS
brandsår	2	PS
bristet milt	3	PS
brok	2	PS
bronkitis	3	PS
bruskskade	3	PS
brystbetændelse	3	PS
brystfjernelse	3	PS
brysthævelse	3	PS
brystkræft	3	PS
brækkede anklen	3	X
brækkede armen	3	X
brækkede benet	3	X
brækkede et ribben	3	X
brækkede foden	3	X
brækkede hoften	3	X
brækkede håndleddet	3	X
brækkede kravebenet	3	X
brækkede næsen	3	X
brækkede ryggen	3	X
brækket	2	X
brækket anklen	3	X
brækket armen	3	X
brækket benet	3	X
brækket fingeren	3	X
brækket foden	3	X
brækket hoften	3	X
brækket håndleddet	3	X
brækket kravebenet	3	X
brækket kæben	3	X
brækket lårbenet	3	X
brækket lårbenshalsen	3	X
brækket næse	3	PS
brækket næsen	3	X
brækket ryggen	3	X
brækket skulderen	3	X
brækket tåen	3	X
brændte sig	3	X
bugspytkirtelbetændelse	3	PS
bugspytkirtelkræft	3	PS
byld	2	PS
bylt	2	PS
bækkenbrud	3	PS
bækkenfraktur	3	PS
bækkenløsning	3	PS
børnediabetes	3	PS
børneleddegigt	3	PS
børnesår	3	PS
cancer	3	PS
candida	3	PS
caries	3	PS
celleforandring	3	PS
cerebral parese	3	PS
churg-strauss	3	PS
cirrose	3	PS
CMT	3	UP
colitis	3	PS
COPD	3	UP
corona	1	PS
coxartrose	3	PS
crohn	3	PS
CRPS	3	UP
cushings syndrom	3	PS
cyste	2	PS
cystisk fibrose	3	PS
cøliaki	3	PS
delirium	3	PS
delirøs tilstand	3	PS
demyeliniserende	3	PS
diabetes	3	PS
diabetiker	3	X
diagnose	2	PS
diagnosticeret	2	PS
dialyse	3	PS
dialysepatient	3	X
diarre	2	PS
diarréen	3	PS
diarrésygdom	3	PS
diskusprolaps	3	PS
dissemineret sclerose	3	X
DM1	3	UP
DM2	3	UP
down syndrom	3	PS
downs syndrom	3	PS
dropfod	3	PS
dræn i ørerne	3	PS
duchenne	3	PS
duchennes	3	PS
DVT	3	UP
dværgvækst	3	PS
dysartri	3	PS
dysfagi	3	PS
dysfasi	3	PS
dysmeli	3	PS
dyspraksi	3	PS
dystrofi	3	PS
dårligt helbred	2	X
død	1	X
død i	2	X
døde	1	X
døde i nat	3	X
dødeligt syg	3	X
dødfødsel	3	PS
dødfødt	3	PS
dødsattest	1	X
dødsfald	1	X
dødssyg	3	X
dødssygt	2	X
døende	3	X
døvfødt	3	PS
ehlers-danlos	3	PS
ekg-forandring	3	PS
eksem	3	PS
ekstrauterin	3	PS
elektrolytforstyrrelse	3	PS
emaljeskade	3	PS
embolus	3	PS
encephalitis	3	PS
endetarm	3	PS
endometriose	3	PS
epilepsi	3	PS
epileptiker	3	X
er afgået ved døden	3	X
er blevet dårlig	2	X
er blevet opereret	2	X
er blind på	3	X
er bløder	3	X
er død i nat	3	X
er døv på	3	X
er faldet ned	2	X
er fuldstændig døv	3	X
er gravid	2	X
er højgravid	3	X
er sengeliggende	2	X
er sovet ind	3	X
erhvervet hjerneskade	3	PS
faldt ned	2	X
faldt om	2	X
faldt på	2	X
faldulykke med	3	PS
falsk strubehoste	3	PS
FAS	3	UP
feberkrampe	2	PS
fedme	2	PS
fedmeoperation	3	PS
fedtlever	3	PS
fertilitetsbehandling	3	PS
fibromyalgi	3	PS
fik en blodprop	3	X
fik hjernerystelse	3	X
fik sting	3	X
fingerbrud	3	PS
flåtbid	3	PS
flænge	3	PS
fnat	3	PS
fodlidelse	3	PS
fodsår	3	PS
for tidligt født	3	PS
forbinding på	2	PS
forbrænding	2	PS
forbrænding af	2	PS
forbrændt sig	3	X
forfrysning	3	PS
forhudsforsnævring	2	PS
forhøjet blodtryk	3	PS
forkammerflimmer	3	PS
forkølelse	2	PS
forkølet	2	PS
forstoppet	2	PS
forstuvede foden	3	X
forstuvet	2	X
forstuvet ankel	2	PS
forstuvet anklen	3	X
forstuvet foden	3	X
forstuvning	3	PS
forvredet	3	X
fosterskade	3	PS
fragilt x	3	PS
fraktur	2	PS
frossen skulder	3	PS
få foretaget abort	3	X
fået en blodprop	3	X
fået en depression	3	X
fået foretaget abort	3	X
fået kræft	3	X
fåresyge	3	PS
fødevareallergi	3	PS
fødselsskade	3	PS
født for tidligt	3	PS
følgesygdom	3	PS
galdeblærebetændelse	3	PS
galdesten	3	PS
galdestensanfald	3	PS
galdestensoperation	3	PS
ganespalte	3	PS
gastric bypass	3	PS
gigt	3	PS
gigtfeber	3	PS
gigtsygdom	3	PS
gik ned med stress	3	X
gips	2	X
glaukom	3	PS
glemsom	2	PS
glutenallergi	3	PS
glutenfri kost	3	PS
glutenintolerans	3	PS
gonorré	3	PS
gravid i uge	3	X
graviditetsdiabetes	3	PS
grå stær	3	PS
grøn stær	3	PS
guillain-barré	3	PS
guldsot	3	PS
gulsot	3	PS
gået ned med stress	3	X
haft en hjerneblødning	3	X
haft kræft	3	X
hallux valgus	3	PS
halsbetændelse	3	PS
halsbyld	3	PS
halshvirvel	3	PS
halsonde	2	PS
halvsidig lammelse	3	PS
halvsidigt lammet	3	PS
hammertå	3	PS
har adhd	3	X
har angst	3	X
har astma	3	X
har autisme	3	X
har demens	3	X
har diabetes	3	X
har en depression	3	X
har epilepsi	3	X
har fået konstateret	3	X
har gigt	3	X
har gips	3	X
har haft en blodprop	3	X
har hjernerystelse	3	X
har kol	3	X
har kræft	3	X
har sclerose	3	X
hareskår	3	PS
helbred	2	PS
helbredet	2	PS
helvedesild	3	PS
hemiparese	3	PS
hentet af ambulance	2	X
hep c	3	X
hepatit	3	PS
hepatitis	3	PS
hepatitis b	3	X
hepatitis c	3	X
hernie	3	PS
herpes	2	PS
herpes zoster	3	PS
HIV	3	UP
hiv positiv	3	X
hiv-positiv	3	X
hiv-smittet	3	X
hjernebetændelse	3	PS
hjerneblødning	3	PS
hjernehindebetændelse	3	PS
hjernehindebetændelsen	3	PS
hjernekvæstelse	3	PS
hjernerystelse	3	PS
hjerneskade	3	PS
hjernesvulst	3	PS
hjernetumor	3	PS
hjerte-kar-sygdom	3	PS
hjertearytmi	3	PS
hjerteblok	3	PS
hjertefejl	3	PS
hjerteflimmer	3	PS
hjerteinfarkt	3	PS
hjertekarsygdom	3	PS
hjerteklap	3	PS
hjerteklapfejl	3	PS
hjertekrampe	3	PS
hjertelidelse	3	PS
hjertepatient	2	PS
hjerteproblem	2	PS
hjerteproblemer	2	PS
hjerterytmeforstyrrelse	3	PS
hjertestop	3	PS
hjertesvigt	3	PS
hjertesyg	3	X
hjertesygdom	3	PS
hofte opereret	3	X
hofteartrose	3	PS
hoftebrud	3	PS
hoftedysplasi	3	PS
hofteledsdysplasi	3	PS
hofteskade	3	PS
hofteskred	3	X
hormonforstyrrelse	3	PS
hornhinde	3	PS
hospitalsindlagt	2	X
hoster	2	PS
hovedlus hos	3	PS
hovedskade	3	PS
HPV	3	UP
hudafskrabning	3	PS
hudallergi	3	PS
hudkræft	3	PS
hudlidelse	3	PS
hudsygdom	3	PS
hukommelsesproblemer	3	PS
hul i hjertet	3	X
huller i tænder	2	PS
huller i tænderne	3	X
hundebid	3	PS
huntingtons sygdom	3	PS
husstøvmide	2	PS
hvepseallergi	2	PS
hvirvelsammenfald	3	PS
hydrocephalus	3	PS
hyperglykæmi	3	PS
hypermobilitet	3	PS
hypertension	3	PS
hypertoni	3	PS
hypofyse	2	PS
hypotoni	3	PS
hånd-fod-og-mund	3	PS
håndfraktur	3	PS
håndledsbrud	3	PS
hård mave	2	PS
hårtab efter	3	PS
hælspore	3	PS
hælsporer	3	PS
hæmatologisk lidelse	3	PS
hæmofili	3	PS
hæmokromatose	3	PS
hæmorider	3	PS
hæmorroide	2	PS
hævelsen	2	PS
høfeber	3	PS
højt stofskifte	3	PS
hørelse	2	PS
hørerest	2	PS
høsnue	3	PS
i fertilitetsbehandling	3	X
i gips	3	X
i koma	3	X
i kritisk tilstand	2	X
IBS	3	UP
idiopatisk	2	PS
ikke kan gå	2	X
ilt	2	X
iltflaske	2	PS
immundefekt	3	PS
immunforsvar	2	PS
indre blødning	3	PS
infektion	2	PS
infertilitet	3	PS
influenza	2	PS
influenzaen	2	PS
influenzainfektion	3	PS
inkontinens	3	PS
inkontinent	3	X
insektallergi	3	PS
insulinchok	3	PS
insulinkrævende	3	PS
iritis	3	PS
irritabel tyktarm	3	PS
irriteret tyktarm	3	PS
iskias	3	PS
iskiasnerve	3	PS
iskæmisk	2	PS
jernmangel	3	PS
kan ikke få børn	3	X
karcinom	3	PS
karies	3	PS
karpaltunnel	3	PS
karpaltunneloperation	3	PS
karpaltunnelsyndrom	3	PS
kighoste	3	PS
kindtand	2	PS
kirtelfeber	3	PS
klamydia	3	PS
klapfejl	3	PS
klinefelter	3	PS
klinefelters	3	PS
klumpfod	3	PS
klyngehovedpine	3	PS
knivstik	3	PS
knoglebrud	3	PS
knoglekræft	3	PS
knoglemarvssvigt	3	PS
knogleskørhed	3	PS
knoglesygdom	3	PS
knæartrose	3	PS
knæforvridning	3	PS
knælidelse	3	PS
knæproblem	2	PS
knæskade	2	PS
KOL	3	UP
koldbrand	3	PS
kolera	3	PS
kolesterol	2	PS
kolik	3	PS
kolitis	3	PS
kom til skade	2	X
kommet til skade	2	X
komplet rygmarvsbrud	3	PS
kompressionsfraktur	3	PS
kontaktallergi	3	PS
koronarsygdom	3	PS
korsbåndsruptur	3	PS
korsbåndsskade	3	PS
kortvoksede	3	PS
kraftnedsættelse	2	PS
kraniebrud	3	PS
kranietraume	3	PS
kranskåresygdom	3	PS
kravebensbrud	3	PS
kritisk syg	2	X
kromosomafvigelse	3	PS
kromosomfejl	3	PS
kronisk	2	PS
kronisk obstruktiv lungesygdom	3	X
kronisk smerte	3	PS
kronisk syg	3	X
kronisk sygdom	3	PS
kronisk træthedssyndrom	3	PS
kroniske smerter	3	PS
kræft	3	PS
kræftforløbet	3	PS
kræftknude	3	X
kræftopereret	3	PS
kræftpatient	3	PS
kræftramt	3	X
kræftsyg	3	X
kræftsygdom	3	PS
kvæstelse	3	PS
kyfose	3	PS
kyssesyge	3	PS
kæbebrud	3	PS
kæbeled	3	PS
kæbeledsproblem	3	PS
kønssygdom	3	PS
kønssygdomme	2	PS
kørt på hospitalet	2	X
kørt på skadestuen	2	X
laktosefri kost	3	PS
laktoseintolerans	3	PS
laktoseintolerant	3	X
lam i	2	X
lam i benene	3	X
lammelse	2	PS
lammet	2	X
lav fødselsvægt	3	PS
lavt blodsukker	2	PS
lavt blodtryk	2	PS
lavt stofskifte	3	PS
ledbåndsruptur	3	PS
ledbåndsskade	3	PS
leddegigt	3	PS
ledsygdom	3	PS
leptospirose hos	3	PS
leukæmi	3	PS
leverbetændelse	3	PS
leversyg	3	X
leversygdom	3	PS
lidelse	2	PS
ligger for døden	3	X
ligger med feber	3	X
ligger med influenza	3	X
ligger med roskildesyge	3	X
liggesår	3	PS
livmoderhalskræft	3	PS
livmoderkræft	3	PS
livmoderproblem	3	PS
livstruende	2	X
lumbago	3	PS
lungebetændelse	3	PS
lungeemboli	3	PS
lungefibrose	3	PS
lungefunktion	2	PS
lungehindebetændelse	3	PS
lungeknude	3	PS
lungekræft	3	PS
lungelidelse	3	PS
lungestase	3	PS
lungesyg	3	X
lungesygdom	3	PS
lungeødem	3	PS
lupus	3	PS
lussingesyge	3	PS
lymfekræft	3	PS
lymfeødem	3	PS
lymfom	3	PS
lårbensbrud	3	PS
lårbenshalsbrud	3	PS
læbe-ganespalte	3	PS
læbespalte	3	PS
lændehold	3	PS
lændeproblem	3	PS
lændesmerter	3	PS
maculadegeneration	3	PS
malaria	3	PS
mandeloperation	3	PS
manglende arm	3	PS
manglende ben	3	PS
marfan	3	PS
mavekatar	3	PS
mavelidelse	3	PS
mavepine	2	PS
maveproblem	2	PS
mavesmerte	3	PS
mavesyge	3	PS
mavesår	3	PS
ME	3	UP
ME/CFS	3	UP
medfødt	2	PS
medfødt hjertefejl	3	PS
medicinsk abort	3	X
melanom	3	PS
mellemøre	2	PS
mellemørebetændelse	3	PS
mellemøreproblem	3	PS
menieres sygdom	3	PS
meningitis	3	PS
menisk	3	PS
menisklæsion	3	PS
meniskoperation	3	PS
meniskskade	3	PS
menstruation	2	PS
menstruationsproblem	3	PS
metastase	3	PS
metastaser	2	PS
metastaser i	3	PS
middelsvær demens	3	PS
migræne	3	PS
misdannelse af	2	PS
misdannet	3	PS
mistede barnet	3	X
mistet en arm	3	X
mistet et ben	3	X
mistet førligheden	3	X
mistet hørelsen	3	X
mistet synet	3	X
modermærkekræft	3	PS
mongolisme	3	PS
mononukleose	3	PS
morbus crohn	3	PS
MRSA	3	UP
ms-diagnose	3	PS
multipel sclerose	3	X
multipel sklerose	3	X
multiresistente bakterier	3	PS
mundhule	2	PS
musearm	3	PS
muskeldystrofi	3	PS
muskelskade	3	PS
muskelsmerter efter	3	PS
muskelspasme	3	PS
muskelspændinger	3	PS
muskelsvag	2	PS
muskelsvaghed	3	PS
muskelsvind	3	PS
muskelsvinds	3	PS
muskelsygdom	3	PS
myelom	3	PS
måtte syes	3	X
måtte sys	3	X
mælkeallergi	3	PS
mælkestivkrampe	3	PS
mælketand med hul	2	PS
mæslinger	3	PS
nakkehvirvel	3	PS
nakkeprolaps	3	PS
nakkeskade	3	PS
navlebrok	3	PS
nedgroet negl	3	PS
nedslidning	2	PS
negleinfektion	3	PS
nervebane	3	PS
nerveklemning	3	PS
nerveskade	3	PS
nethindeløsning	3	PS
nethindesygdom	3	PS
neurologi	2	PS
neuropati	3	PS
noonans	3	PS
nyfødtgulsot	3	PS
nyligt opereret	3	X
nyrebækkenbetændelse	3	PS
nyrefunktion	2	PS
nyreinsufficiens	3	PS
nyrekræft	3	PS
nyrelidelse	3	PS
nyrepatient	3	PS
nyreproblem	3	PS
nyresten	3	PS
nyresvigt	3	PS
nyresyg	3	X
nyresygdom	3	PS
nyretransplanteret	3	PS
nældefeber	3	PS
nærsynethed	3	PS
næsebrud	3	PS
nøddeallergi	3	PS
omgangssyge	2	PS
opereret	2	X
opereret i	3	X
opkast	2	PS
opkastning	3	PS
osteogenesis	3	PS
osteoporose	3	PS
overbid	2	PS
overfølsom	2	PS
overgangsalder	2	PS
overkæbe	2	PS
overrevet	2	PS
overvægt	2	PS
pacemakerpatient	3	PS
palliativ fase	3	X
paradentose	3	PS
paraplegi	3	PS
parese	3	PS
parkinson	3	PS
parkinsonisme	3	PS
parodontose	3	PS
pcos	3	PS
penicillinallergi	3	PS
perifer neuropati	3	PS
piskesmæld	3	PS
platfod	3	PS
pneumoni	3	PS
polio	3	PS
pollenallergi	3	PS
polycystisk	3	PS
polyneuropati	3	PS
polyp	2	PS
polypfjernelse	3	PS
post covid	3	PS
post-covid	3	PS
posttraumatisk hovedpine	3	PS
prader-willi	3	PS
prognose	1	PS
prolaps	3	PS
prolapsoperation	3	PS
prostatakræft	3	PS
provokeret abort	3	PS
præmatur	3	PS
psoriasis	3	PS
på skadestuen	2	X
påkørt	2	PS
rakitis	3	PS
ramt af kræft	3	X
ramt af stress	3	X
rask	1	X
reflux	2	PS
regnbuehindebetændelse	3	PS
retinitis	3	PS
rett syndrom	3	PS
ribbensbrud	3	PS
ringet efter ambulance	2	X
rodfyldning	3	PS
rosacea	3	PS
rosen	1	=
roskildesyge	2	PS
rs-virus	3	PS
ruptur	2	PS
rygbrud	3	PS
ryglidelse	3	PS
rygmarvsbetændelse	3	PS
rygmarvsbrok	3	PS
rygmarvsbrud	3	PS
rygmarvsskade	3	PS
rygproblem	2	PS
rygskade	3	PS
rygskævhed	3	PS
rygsygdom	3	PS
rysten på hænderne	3	PS
rystesyge	3	PS
røde hunde	3	PS
salmonella	2	PS
sammenfald af ryghvirvel	3	PS
sammenfald i ryggen	3	PS
sarcoidose	3	PS
sarkoidose	3	PS
sarkom	3	PS
sat i gips	3	X
sclerosepatient	3	PS
seglcelle	3	PS
selvmord	2	X
senebetændelse	3	PS
seneruptur	3	PS
seneskedehindebetændelse	3	PS
senfølge	3	PS
senfølger	3	PS
senfølger efter	3	PS
sengeliggende	3	X
sepsis	3	PS
sidder fast i respirator	3	X
skade	1	PS
skal i narkose	2	X
skal opereres	2	X
skal scannes	2	X
skar sig på	3	X
skarlagensfeber	3	PS
skinnebensår	3	PS
sklerose	3	PS
skoldede sig	3	X
skoldkop	3	PS
skoldkopper	3	PS
skoldning	3	PS
skoliose	3	PS
skrammer	2	PS
skrumpelever	3	PS
skulderbrud	3	PS
skulderlidelse	3	PS
skulderluksation	3	PS
skulderskade	2	PS
skåret sig på	3	X
slidgigt	3	PS
slimhindeblødning	3	PS
slog hovedet	2	X
slog sig slemt	3	X
slået hovedet	3	X
SMA	3	UP
smerteplaget	3	X
smitsom	1	X
smitsom sygdom	3	PS
smittet	1	X
smittet med	2	X
snitsår	3	PS
sov ind	3	X
sovet stille ind	3	X
spaltet gane	3	PS
spasticitet	3	PS
spasticitetsproblem	3	PS
spastiker	3	PS
spastisk	3	X
spina bifida	3	PS
spinal muskelatrofi	3	PS
spinalstenose	3	PS
spiralen fjernet	3	PS
spolorm	3	PS
spontan abort	3	X
springfinger	3	PS
spædbarnskolik	3	PS
stargardt	3	PS
sterilisation	3	PS
sterilitet	3	PS
stiksår	3	PS
sting i panden	3	X
sting over	3	X
stivkrampe	3	PS
stofskifte	2	PS
stofskiftelidelse	3	PS
stofskifteproblem	3	PS
stofskiftesygdom	3	PS
stomi	3	PS
struma	2	PS
stærkt svagtseende	3	PS
sukkersyg	3	X
sukkersyge	3	PS
svampeinfektion	2	PS
svangerskabsdiabetes	3	PS
svangerskabsforgiftning	3	PS
svulst	2	PS
svækket helbred	2	X
svær overvægt	3	PS
syes	2	X
syet med	3	X
syfilis	3	PS
syg	1	X
sygdom	2	PS
sygdomsforløb	3	PS
syge	1	X
sygemeldt med stress	3	X
sygt	1	X
syndrom	2	PS
synsproblem	2	PS
sår i	2	PS
sår på	2	PS
sårbund	2	PS
sårene	2	P
sårinfektion	2	PS
søvnapnø	3	PS
tabt sig	2	X
tabte barnet	3	X
tandkødsbetændelse	3	PS
tandkødssygdom	3	PS
tandstatus	2	PS
tandsten	2	PS
tandtab	3	PS
tarmbetændelse	3	PS
tarmkræft	3	PS
tarmslyng	3	PS
tarmsygdom	3	PS
tarmtømning	2	PS
TBI	3	UP
tennisalbue	3	PS
terminal	2	X
terminalerklæring	3	X
terminalfase	3	X
testikelkræft	3	PS
tetraplegi	3	PS
thoraxsmerter	3	PS
TIA	2	UP
tilskadekomne	2	PS
tinnitus	3	PS
toksisk	2	PS
trafikskade	3	PS
transitorisk iskæmisk	3	PS
tredagesfeber	3	PS
trigeminus	3	PS
trigeminusneuralgi	3	PS
trykskade	2	PS
tryksår	3	PS
tuberkulose	3	PS
tumor	2	PS
tungebånd	3	PS
tunghørig	3	PS
turners syndrom	3	PS
tvekønnethed	3	PS
tvillingegraviditet	3	PS
tyktarmskræft	3	PS
type 1 diabetes	3	X
type 1-diabetes	3	X
type 2 diabetes	3	X
type 2-diabetes	3	X
tåbrud	3	PS
uafvendeligt døende	3	X
udslæt på	2	PS
ufrivillig abort	3	PS
uhelbredelig	3	X
uhelbredelig kræft	3	PS
uhelbredeligt syg	3	X
ulykkespatient	3	PS
underarmsbrud	3	PS
underbid	2	PS
underkæbe	2	PS
underlivsbetændelse	3	PS
underlivskræft	3	PS
underlivsproblem	3	PS
underlivssmerter	3	PS
undervægt	2	PS
urinretention	3	PS
urinsyregigt	3	PS
urinvejsinfektion	3	PS
usher	3	PS
UVI	3	UP
vabler	2	PS
vand i benene	3	PS
vand i hovedet	3	PS
vand i lungerne	3	PS
vandkopper	3	PS
vandladning	2	PS
varicer	3	PS
vejer kun	2	X
vejrtrækning	2	PS
vejrtrækningspause	3	PS
venetrombose	3	PS
venter barn	3	X
venter sig	3	X
venter tvillinger	3	X
vil have abort	3	X
virusbetændelse	3	PS
virusinfektion	2	PS
voksesmerter	2	PS
von willebrand	3	PS
vrikkede om	3	X
vædskeophobning	3	PS
vækstforstyrrelse	3	PS
væksthormon	3	PS
vækstkurve	2	PS
væskeophobning	3	PS
vævsskade	2	PS
whiplash	3	PS
whipple	3	PS
williams syndrom	3	PS
åbent brud	3	PS
åbne sår	3	PS
årebetændelse	3	PS
åreforkalkning	3	PS
åreforkalkning i	2	PS
åreforkalkning i hjertet	3	PS
åreknude	3	PS
åreknuder	3	PS
ødem	2	PS
øjenbetændelse	3	PS
øjenproblem	2	PS
øjenskade	3	PS
øjenskavank	2	PS
øjensygdom	3	PS
ømhed	2	PS
ørebetændelse	3	PS
ørekirurgi	3	PS
øreproblem	2	PS
`,
};
