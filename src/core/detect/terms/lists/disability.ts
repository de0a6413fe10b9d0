import type { TermList } from "../term-list.ts";

/** Disability, aids and adaptations. */
export const disability: TermList = {
  kind: "health",
  topic: "disability",
  table: `
abri-form	3	PS
abri-san	3	PS
airway	3	PS
albuestok	3	PS
ankelfodortose	3	PS
ankelskinne	2	PS
antidecubitus	3	PS
aquacel	3	PS
arbejdsstol med centralbremse	3	PS
armbind	3	PS
armprotese	3	PS
armslynge	3	PS
arthrodesestol	3	PS
autostol specialtilpasset	3	PS
badebænk	3	PS
badehjælp	2	PS
badestol	3	PS
badesæde	3	PS
badetaburet	3	PS
badetrillestol	3	PS
balanceklods	3	PS
bandage efter	3	PS
benprotese	3	PS
benskinne	3	PS
berøringsfølsom	3	PS
bevægelseshandicap	3	PS
bevægelseshæmmet	3	PS
bidet-toilet	3	PS
bilstøtte	3	PS
ble	1	X
bleer	3	PS
bleleverance	3	PS
blepose	2	PS
bleprodukt	3	PS
bleskift	2	PS
bleskifte	3	PS
blind	2	PS
blindeskrift	3	PS
blindestok	3	PS
blindhed	2	PS
blodsukkermåler	3	PS
boardmaker	3	PS
boligindretning	1	PS
boligændring	3	PS
bostøtte	3	PS
bredere døre	3	PS
brilletilskud	3	PS
bruger ble	3	X
bruger bleer	3	X
bruger høreapparat	3	X
bruger kørestol	2	X
bruger rollator	3	X
bruger stok	3	X
bruseseng	3	PS
bækkenbælte	3	PS
bækkenstol	3	PS
cochlear implant	3	PS
coloplast	3	PS
conveen	3	PS
coxitstol	3	PS
cpap	3	PS
cpap-maskine	3	PS
demens-gps	3	PS
dexcom	3	PS
diabeteshjælpemiddel	3	PS
diabetessko	3	PS
drejetårn	3	PS
dropfodsskinne	3	PS
dværg	3	PS
dørautomatik	3	PS
dørpumpe bevilget	3	PS
dørtrin fjernes	3	PS
døråbner til	3	PS
døv	2	PS
døvblind	3	PS
døve	2	X
døvekonsulent	3	PS
døvetolk	3	PS
døvhed	3	PS
døvstum	2	X
el-kørestol	3	PS
el-scooter	3	PS
el-scootere	3	PS
el-stol	2	PS
elektrisk kørestol	3	PS
elevationsstol	3	PS
elkørestol	3	PS
elscooter	3	PS
elseng	3	PS
engangskateter	3	PS
er liftet	3	X
ergoterapeutisk hjælpemiddel	3	PS
ernæringssonde	3	PS
faldalarm	3	PS
faldmåtte	3	PS
filterbriller	2	PS
fjernelse af dørtrin	3	PS
fodindlæg	3	PS
fodkapsel	3	PS
forflytning	3	PS
forflytningsplatform	3	PS
forflyttes	3	PS
forflyttet	3	PS
forhøjet toilet	2	PS
forstørrelsesglas	2	PS
fortykket væske	3	PS
fortykningsmiddel	3	PS
freestyle libre	3	PS
funktionsnedsat	3	PS
funktionsnedsættelse	3	PS
fysisk funktionsnedsættelse	3	PS
fysisk handicap	3	PS
får ilt	3	X
førerhund	3	PS
gangbar	3	PS
gangbesværet	3	PS
gangbord	3	PS
gangdistance	3	PS
ganghjælpemiddel	3	PS
gangrobot	3	PS
gangstativ	3	PS
gangvogn	3	PS
gelænder til	2	PS
glasøje	3	PS
glidelagen	3	PS
glidestykke	3	PS
glukosesensor	3	PS
gps-tracker til	3	PS
gratinkost	3	PS
greb ved toilet	3	PS
gribetang	2	PS
gribetænger	3	PS
gulvlift	3	PS
går med rollator	2	X
går med stok	2	X
gåtur med støtte	2	PS
halskrave	3	PS
handicap	2	PS
handicapbil	3	PS
handicaphjælper	3	PS
handicapindrettet	3	PS
handicapkort	3	PS
handicapkørsel	3	PS
handicapparkering	3	PS
handicapparkeringskort	3	PS
handicappede	2	X
handicappet	2	PS
handicapvenlig bolig	3	PS
har høreapparat	3	X
har kateter	3	X
har pacemaker	3	X
har stomi	3	X
hejselift	3	PS
helbenskinne	3	PS
helkropsskinne	3	PS
hjertestarter i hjemmet	3	PS
hjælp til at komme i seng	2	X
hjælp til at spise	2	X
hjælp til bad	2	PS
hjælp til personlig hygiejne	2	PS
hjælp til påklædning	2	X
hjælp til toiletbesøg	2	X
hjælpemiddel	2	PS
hjælpemidler	2	PS
hjælperordning	3	PS
hjælperteam	2	PS
hoftebeskytter	3	PS
hofteortose	3	PS
hospitalsseng	3	PS
hovedstøtte	3	PS
hudplader	3	PS
håndliste ved	3	PS
håndskinne	3	PS
hårtilskud	3	PS
høreapparat	3	PS
høreapparatbatteri	3	PS
hørebøffer	3	PS
hørehandicap	3	PS
hørehæmmet	3	PS
hørekapsel	3	PS
hørekonsulent	3	PS
høreslange	3	PS
høreteknisk	3	PS
høretest	3	PS
inkontinensble	3	PS
inkontinensbukser	3	PS
inkontinenshjælpemiddel	3	PS
insulinpumpe	3	PS
invalid	2	PS
invalideskilt	3	PS
invaliditet	3	PS
joystick til kørestol	3	PS
kateteret	3	PS
kateterpose	3	PS
klapvogn til handicappet	3	PS
kolostomi	3	PS
komfortkørestol	3	PS
kommunikationshjælpemiddel	3	PS
kompressionshandske	3	PS
kompressionsærme	3	PS
kropsbåret hjælpemiddel	3	PS
krykke	3	PS
kugledyne	3	PS
kunstigt øje	3	PS
kvalmepose	2	PS
kyfoskoliosekorset	3	PS
kædedyne	3	PS
kørepose til kørestol	3	PS
kører i kørestol	3	X
kørestol	3	PS
kørestolsbil	3	PS
kørestolsbruger	3	PS
kørestolsrampe	3	PS
kørestolstaxa	3	PS
ladcykel til handicappet	3	PS
lejringspude	3	PS
libre-sensor	3	PS
liftbus	3	PS
liftes	3	PS
liftsejl	3	PS
ligger med ilt	3	X
loftlift	3	PS
loftslift	3	PS
lydbog	1	PS
lydbøger	1	PS
lydforstærker	3	PS
løbecykel til handicappet	3	PS
løftestol	3	PS
madras mod tryksår	3	PS
manuel kørestol	3	PS
mepilex	3	PS
mickey-knap	3	PS
minicrosser	3	PS
mitella	3	PS
mobilarm	3	PS
mobilitystok	3	PS
mobillift	3	PS
molicare	3	PS
multihandicap	3	PS
multihandicappet	3	PS
nakkestøtte til	3	PS
nedsat funktionsevne varigt	3	PS
netti	3	X
nødkald	3	PS
nødkaldeanlæg	3	PS
omgivelseskontrol	3	PS
omnipod	3	PS
ortopædisk fodtøj	3	PS
ortopædisk skotøj	3	PS
ortopædiske sko	3	PS
ortose	3	PS
parkeringskort	3	PS
parykbevilling	3	PS
parykker til	3	PS
permobil	3	PS
personlift	3	PS
plejekrævende	2	PS
plejeseng	3	PS
protese	2	PS
protesebrugere	3	PS
psykisk funktionsnedsættelse	3	PS
punktskrift	3	PS
på sonde	3	X
ramper til kørestol	3	PS
respirationshjælp	3	PS
respirationsinsufficiens	3	PS
rollator	3	PS
rollatoren	3	PS
rolltalk	3	PS
rullestol	3	PS
rygbælte	3	PS
rygkorset	3	PS
sansestimulerende	3	PS
sejl til lift	3	PS
selepude	3	PS
seng med hejs	3	PS
sengealarm	3	PS
sengebånd	3	PS
sengegalge	3	PS
sengehest	3	PS
sengekant	3	PS
sengeløfter	3	PS
sengerand	3	PS
senhjerneskade	3	PS
servicehund	3	PS
siddepude	3	PS
sidder i kørestol	2	X
skinnelift	3	PS
skridsikret badestol	3	PS
skråpude	2	PS
skulderbind	3	PS
skyl-tør-toilet	3	PS
skylletoilet	3	PS
skærmlæser	2	PS
specialbriller	3	PS
speciallavet cykel	3	PS
specialstol	2	PS
spiseredskab til	3	PS
stavlup	2	PS
stomi	3	PS
stomibandage	3	PS
stomiplade	3	PS
stomipose	3	PS
stomiposer	3	PS
stomiprodukt	3	PS
ståstol	3	PS
støtte til bil	3	PS
støttebind	2	PS
støttegreb	3	PS
støttehåndtag ved toilet	3	PS
støttekorset	3	PS
støttepude	2	PS
støttestrømper	3	PS
svagsynet	3	PS
svagtseende	3	PS
svingsæde	3	PS
svært handicappet	3	PS
synkevenlig	3	PS
synshandicap	3	PS
synskonsulent	3	PS
synspædagog	3	PS
synsrest	3	PS
synsstyrke	2	PS
synsteknologi	3	PS
tale-hørelærer	2	PS
talecomputer	3	PS
talecomputeren	3	PS
talehandicap	3	PS
talemaskine	3	PS
talepædagog	2	PS
taleundervisning	3	PS
tandbro	2	PS
tandemcykel	3	PS
tandproteser	2	PS
tegn til tale	3	PS
tegnsprog	3	PS
tegnsprogstolk	3	PS
tena	3	X
teststrimmel	3	PS
tilpasset kørestol	3	PS
to personer til forflytning	2	X
toiletforhøjer	3	PS
toiletstol	3	PS
toiletstøtte	3	PS
tracker	2	PS
transportabel lift	3	PS
transportkørestol	3	PS
trappelift	3	PS
trappemaskine	3	PS
trehjulet cykel	3	PS
trippelstol	2	PS
trykaflastende	3	PS
trykaflastende madras	3	PS
tryksårspude	3	PS
tunghør	3	PS
turvender	3	PS
tyngdedyne	3	PS
udviklingshæmmede	3	PS
uridom	3	PS
uridomer	3	PS
urinkolbe	3	PS
varig funktionsnedsættelse	3	PS
vekseltryk	3	PS
velfærdsteknologi	2	PS
vendelagen	3	PS
vendelift	3	PS
vendesystem	3	PS
ventilationsmaskine til	3	PS
vådligger	2	PS
zinkbind	2	PS
åndedrætsværn til hjemmebrug	3	PS
øjenlap	3	PS
øjenprotese	3	PS
øjenstyrende	3	PS
øjenstyring	3	PS
øjenstyringscomputer	3	PS
`,
};
