import type { TermList } from "../term-list.ts";

/** What a person feels or cannot do, without a diagnosis (log row 6). */
export const symptoms: TermList = {
  kind: "health",
  topic: "symptom",
  table: `
aftagende hukommelse	3	PS
aggressiv adfærd	2	PS
angstanfald	2	PS
angstfuld	2	PS
angstpræget	2	PS
apati	3	PS
apatisk	2	PS
appetitløshed	2	PS
balanceproblem	2	PS
banker hovedet	3	X
bedre hvis han ikke fandtes	3	X
bedre hvis hun ikke fandtes	3	X
beruset	2	PS
besvimede	3	X
besvimelse	2	PS
besvimer	2	PS
bevidsthedstab	3	PS
bevægeindskrænkning	3	PS
bider sig selv	3	X
blev fundet livløs	3	X
blev hentet af ambulance	3	X
bliver overvældet	3	X
bliver svimmel	2	X
blodig afføring	3	PS
blodspyt	3	PS
blærekontrol	3	PS
blødning	2	PS
bogstaverne hopper	3	X
brudt sammen	3	X
bryder grædende sammen	3	X
brystsmerte	2	PS
brød grædende sammen	3	X
brød sammen	3	X
bækkensmerter	2	PS
clean i	3	X
desorienteret	2	PS
diarré	2	PS
dobbeltinkontinent	2	PS
dobbeltsyn	2	PS
drikker for lidt	3	X
drukket igen	3	X
dværgvokset	2	PS
dysmeli	3	PS
dårlig ryg	2	X
dårlig søvn	2	PS
dårlige ben	2	X
dårlige nerver	2	PS
dårligere til at gå	3	X
dårligt ben	2	PS
dårligt gående	2	X
dårligt hørende	2	X
dårligt psykisk	3	X
efterveer	3	PS
energiforladt	2	PS
epileptisk anfald	3	PS
epileptiske anfald	3	PS
er bange for at gå ud	2	X
er besvimet	3	X
er blevet dårligere	3	X
er blevet glemsom	3	X
er blevet meget glemsom	3	X
er blind	3	X
er døv	3	X
er faldet flere gange	3	X
er forvirret	2	X
er glemsom	3	X
er lam	3	X
er meget nedtrykt	3	X
er meget trist	3	X
er meget træt	2	X
er psykotisk	3	X
er påvirket	2	X
er svimmel	2	X
er trist	2	X
er tørlagt	3	X
er ulykkelig	3	X
er ædru	3	X
faldepisode	2	PS
falder hyppigt	3	PS
falder ofte	2	X
falder om	3	X
faldet om	2	X
faldt i badet	3	X
faldt i hjemmet	3	X
faldt ned ad trappen	3	X
faldt ned fra	3	X
faldt på trappen	3	X
faldtendens	2	PS
fantomsmerte	2	PS
farer vild	3	X
feber	2	PS
fejlsynke	3	PS
fejlsynker	3	PS
fejlsynkning	3	PS
fik det dårligt	3	X
fik et anfald	3	X
fik krampe	3	X
fik kramper	3	X
finder ikke hjem	3	X
forbrændt hud	3	PS
forpint	3	PS
forstoppelse	2	PS
forvirret	2	PS
forvirringstilstand	3	PS
forværring af hans	3	PS
fundet på badeværelset	3	X
fundet på gulvet	3	X
funktionsfald	3	PS
funktionstab	3	PS
får anfald	3	X
får ikke vejret	3	X
føleforstyrrelse	2	PS
føleforstyrrelser	2	PS
føleforstyrret	2	PS
følsomhed over for lyd	3	PS
førlighed	3	PS
gangbesvær	2	PS
gangbesværet	2	X
gangusikker	3	PS
gangusikkerhed	3	PS
gangvanskelighed	3	PS
genkender ikke	3	X
gigtsmerter	2	PS
gik kold	3	X
gik ned med	3	X
gik vild	3	X
glemmer alt	3	X
glemmer at drikke	3	X
glemmer at spise	3	X
glemmer medicin	3	X
glemmer sin medicin	3	X
gråd	1	X
grådlabil	2	PS
grådlabilitet	2	PS
græd under	3	X
græder	2	X
græder hele tiden	3	X
græder hver	2	X
græder meget	2	PS
gulping	3	PS
gå ned ad trapper	2	X
gået helt ned	3	X
gået ned med	3	X
går amok	3	X
går dårligt	2	X
går i bad med hjælp	3	X
går med krykker	2	X
går med stok	2	X
går ned med	3	X
går rundt om natten	3	X
gør skade på sig selv	3	X
gøre skade på sig selv	3	X
haft anfald	3	X
haft et anfald	3	X
hallucinering	3	PS
halsbrand	3	PS
har anfald	3	X
har brug for hjælp til bad	3	X
har det dårligt	3	X
har det meget dårligt	3	X
har det rigtig skidt	3	X
har det skidt	2	X
har det svært psykisk	3	X
har feber	2	X
har hovedpine	2	X
har ikke spist	3	X
har kastet op	2	X
har mareridt	3	X
har ondt	2	X
har opgivet livet	3	X
har selvmordstanker	3	X
har skåret i sig selv	3	X
har smerter	2	X
har svært ved at tale	3	X
hjertebanken	2	PS
hjælpeløshed	3	PS
hjælpes i bad	3	X
hjælpes på toilettet	3	X
hoftesmerte	2	PS
holdt op med at tale	3	X
hoste	2	PS
hovedpine	2	PS
hukommelsesbesvær	2	PS
hukommelsesproblem	2	PS
hukommelsessvigt	3	PS
hukommelsessvækkelse	3	PS
hukommelsestab	2	PS
husker dårligt	3	X
husker ikke	3	X
hypotermi	3	PS
håbløshed	2	PS
hævede ben	2	PS
hævede fødder	2	X
hævelse	2	X
hævelser	2	X
hæver op	2	X
hørenedsættelse	2	PS
høreproblem	2	PS
hører dårligt	2	X
hører ikke	3	X
hører stemmer	3	X
høreskade	2	PS
høretab	2	PS
hørte stemmer	3	X
ikke vil leve	3	X
indlæringsvanskelighed	2	PS
inkontinens	3	PS
isolerer sig	2	PS
kan ikke bukke sig	3	X
kan ikke bøje	3	X
kan ikke finde hjem	3	X
kan ikke gå	2	X
kan ikke gå på toilettet	3	X
kan ikke holde opmærksomheden	3	X
kan ikke holde på vandet	3	X
kan ikke huske	3	X
kan ikke høre	3	X
kan ikke klæde sig på	3	X
kan ikke komme ud af sengen	3	X
kan ikke koncentrere	3	X
kan ikke løfte	3	X
kan ikke rejse sig	3	X
kan ikke se	3	X
kan ikke sidde	3	X
kan ikke sove	2	X
kan ikke spise selv	3	X
kan ikke styre sin vandladning	3	X
kan ikke stå	3	X
kan ikke støtte på	3	X
kan ikke tale	3	X
kan ikke trække vejret	3	X
kastede op	2	X
kaster med ting	3	X
kaster op	2	X
kastet op	2	X
kender os ikke	3	X
kløe	1	PS
knæsmerte	2	PS
kognitiv svækkelse	2	PS
kognitive vanskeligheder	2	PS
kognitivt svækket	3	PS
kognitivt udfordret	3	PS
kom fuld	3	X
kom ikke op af sengen	3	X
koncentrationsbesvær	2	PS
koncentrationssvækkelse	3	PS
koncentrationsvanskelighed	2	PS
konfabulerer	3	PS
konstant træt	2	X
kontaktvanskelighed	2	PS
korttidshukommelse	3	PS
kradser sig til blods	3	X
kraftigt afkræftet	3	PS
krampeanfald	2	PS
kramper	2	PS
kunne ikke høre	3	X
kvalme	2	PS
kvalmeanfald	3	PS
kørt bort i ambulance	3	X
lammelser	2	PS
ledsmerte	2	PS
ledsmerter	2	PS
ligger søvnløs	3	X
livet er ikke værd	3	X
lugter af alkohol	2	X
lugter af spiritus	3	X
lugter af sprut	2	X
lugter af øl	2	X
lugter surt	2	X
lungeproblem	3	PS
lydfølsom	3	PS
lydoverfølsom	3	PS
lysfølsomhed	3	PS
lysoverfølsom	3	PS
lå på gulvet	3	X
læsevanskelighed	2	PS
mange smerter	2	X
manglende koncentration	2	PS
mareridt	2	PS
mavebesvær	2	PS
mavekneb	2	PS
mavekramper	2	PS
mavepine	2	PS
mavesmerte	2	PS
meget forvirret	2	X
meldt sig syg	2	X
menstruationssmerter	2	PS
mistede bevidstheden	3	X
mistrivsel	2	PS
motorisk	2	PS
motorisk urolig	3	PS
motoriske vanskeligheder	2	PS
mundsår	2	PS
mundtørhed	3	PS
muskelsmerte	2	PS
muskelsvaghed	2	PS
må ikke løfte	3	X
må støtte på	3	X
møde beruset	3	X
mødt beruset	3	X
mødte beruset	3	X
nakkesmerte	2	PS
nattesved	2	PS
nedsat appetit	3	PS
nedsat arbejdsevne	2	X
nedsat bevægelighed	2	PS
nedsat energi	2	PS
nedsat funktionsevne	2	X
nedsat fysisk	2	X
nedsat førlighed	2	PS
nedsat hukommelse	3	PS
nedsat hørelse	2	X
nedsat kognitiv	2	PS
nedsat kraft	2	PS
nedsat lungefunktion	3	PS
nedsat mobilitet	3	PS
nedsat muskelkraft	3	PS
nedsat psykisk	2	X
nedsat syn	2	X
nedslidt	2	PS
nedstemt	3	PS
nedstemthed	3	PS
nedtrykt	2	PS
nedtrykthed	2	PS
nervesmerte	2	PS
næseblødning	3	PS
næsten blind	2	X
næsten døv	3	X
ondt i armen	2	X
ondt i brystet	2	X
ondt i foden	2	X
ondt i halsen	2	X
ondt i hoften	2	X
ondt i hovedet	2	X
ondt i knæene	2	X
ondt i knæet	2	X
ondt i kroppen	2	X
ondt i leddene	2	X
ondt i lænden	2	X
ondt i maven	2	X
ondt i nakken	2	X
ondt i ryggen	2	X
ondt i skulderen	2	X
ondt i tænderne	2	X
ondt i øret	2	X
orker ikke at leve	3	X
orker ikke mere	3	X
overfølsomhed	2	PS
overgearet	2	PS
overspisning	3	PS
overvægtig	3	PS
overvældes af	3	X
panikanfald	2	PS
pletblødning	3	PS
psykisk sammenbrud	3	X
psykotiske symptomer	3	PS
påvirket af alkohol	2	X
påvirket af stoffer	2	X
raserianfald	2	PS
rastløs	2	PS
reaktionsmønster	2	PS
ryggener	2	PS
rygskavank	3	PS
rygsmerte	2	PS
rysten	1	PS
sanseforstyrrelse	2	PS
sansemotorisk	2	PS
selvdestruktiv	2	PS
selvmordsplaner	3	PS
selvmordstanker	3	PS
selvmordstruende	2	PS
selvmordstrussel	3	PS
selvskadende	2	PS
selvskadende adfærd	3	PS
sengevædning	2	PS
ser dårligt	2	X
ser kun	3	X
ser syner	3	X
skade sig selv	3	X
skal mades	3	X
skal skiftes	3	X
skal vendes	3	X
skar sig	3	X
skidt psykisk	3	X
skolevægring	2	PS
skuldergener	2	PS
skuldersmerte	2	PS
skåret sig	3	X
skærehud	2	X
skærer sig	3	X
slår sig i hovedet	3	X
slår sig selv	3	X
smerte	2	PS
smertedækket	3	PS
smertedækning	3	PS
smerteforpint	3	PS
smertegener	2	PS
smerteplage	3	PS
snitsår	3	PS
snurren	2	PS
socialt samspil	2	PS
sorgforløb	2	PS
sovebesvær	3	PS
sover dårligt	2	X
sover ikke om natten	3	X
sover næsten ikke	3	X
spasme	3	PS
spasmer	2	PS
spiseproblemer	3	PS
spiser ikke	3	X
spiser meget lidt	3	X
spiser næsten ikke	3	X
spiser og drikker ikke	3	X
spisevægrer	3	PS
spisevægring	3	PS
sprogforsinket	2	PS
sprogforstyrrelse	2	PS
sprogvanskelighed	2	PS
spændingshovedpine	2	PS
stemmehøring	3	PS
stikkende smerte	3	PS
stivhed i	2	PS
støjfølsom	2	PS
svimmel	2	PS
svimmelhed	2	PS
svimmelhedsanfald	3	PS
svækket hukommelse	3	PS
svært ved at få vejret	3	X
svært ved at gå	2	X
svært ved at huske	2	X
svært ved at høre	2	X
svært ved at koncentrere	2	X
svært ved at se	2	X
svært ved at sove	2	X
svært ved at stå	2	X
svært ved at trække vejret	3	X
svært ved trapper	2	X
synkebesvær	3	PS
synkefunktion	3	PS
synkeproblem	3	PS
synsbesvær	2	PS
synsforstyrrelse	2	PS
synsnedsættelse	2	PS
synstab	2	PS
sårdannelse	2	PS
søvn	1	PS
søvnbesvær	2	PS
søvnløshed	2	PS
søvnproblem	2	PS
tage sit eget liv	3	X
tage sit liv	3	X
taget på i vægt	2	X
taget sit eget liv	3	X
tale- og sprogforsinkelse	3	PS
tale- og sprogvanskelighed	2	PS
talebesvær	3	PS
taler om at dø	3	X
taler om selvmord	3	X
taler utydeligt	3	X
talestop	3	PS
talevanskelighed	3	PS
tandpine	2	PS
tankemylder	2	PS
tics	2	PS
tisser i bukserne	3	X
tisser i sengen	3	X
tog sit eget liv	3	X
toiletbesvær	3	PS
tremor	2	PS
tristhed	1	PS
trykken for brystet	3	PS
træthed	2	PS
tygge-synke	3	PS
tåler ikke	2	X
tåler ikke lys	3	X
tåler ikke støj	3	X
ubehandlet smerte	3	PS
udadreagerende	2	PS
udadreagerende adfærd	2	PS
udbrændt	2	PS
udmattelse	2	PS
udmattet	2	PS
udslæt	2	PS
udtrætning	2	PS
udtrættet	2	PS
udviklingsforsinket	2	PS
uligevægtig	2	PS
underernæret	3	PS
underernæring	3	PS
undervægtig	3	PS
urininkontinens	3	PS
uro	1	S
uro i kroppen	2	PS
urolig	1	PS
usikker på benene	3	X
utrøstelig gråd	3	PS
vandrer rundt	3	X
vanskeligheder ved at gå	2	PS
var beruset	3	X
var fuld på	3	X
var påvirket	2	X
ved at knække	3	X
vejrtrækningsbesvær	3	PS
vejrtrækningsproblem	3	PS
vender tallene om	3	X
vidste ikke hvor	2	X
vil ikke drikke	3	X
vil ikke spise	3	X
virker påvirket	2	X
virker trist	2	X
vågner hver nat	2	X
vågner om natten	2	X
vægtproblem	3	PS
vægtstigning	2	PS
vægttab	2	PS
været ædru	3	X
åndedrætsbesvær	2	PS
åndenød	2	PS
ædru	2	PS
ængstelig	2	PS
ønsker ikke at leve	3	X
øresusen	3	PS
`,
};
