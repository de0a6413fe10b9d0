import type { TermList } from "../term-list.ts";

/** Disability, aids and adaptations. */
export const disability: TermList = {
  kind: "health",
  topic: "disability",
  table: `
albuestok	3	PS
armprotese	3	PS
badebænk	3	PS
badehjælp	2	PS
badestol	3	PS
bandage efter	3	PS
benprotese	3	PS
bevægelseshandicap	3	PS
bevægelseshæmmet	3	PS
bilstøtte	3	PS
ble	1	X
bleer	3	PS
bleleverance	3	PS
bleprodukt	3	PS
blind	2	PS
blindestok	3	PS
blindhed	2	PS
blodsukkermåler	3	PS
boligindretning	1	PS
boligændring	3	PS
bostøtte	3	PS
bruger kørestol	2	X
bækkenstol	3	PS
cochlear implant	3	PS
demens-gps	3	PS
diabeteshjælpemiddel	3	PS
dværg	3	PS
dørtelefon til	3	PS
døv	2	PS
døvblind	3	PS
døve	2	X
døvhed	3	PS
døvstum	2	X
el-kørestol	3	PS
el-scooter	3	PS
elkørestol	3	PS
elscooter	3	PS
fodindlæg	3	PS
forflytning	3	PS
funktionsnedsat	3	PS
funktionsnedsættelse	3	PS
fysisk funktionsnedsættelse	3	PS
fysisk handicap	3	PS
førerhund	3	PS
gangbesværet	3	PS
gangdistance	3	PS
ganghjælpemiddel	3	PS
gangstativ	3	PS
glukosesensor	3	PS
gps-tracker til	3	PS
gulvlift	3	PS
går med rollator	2	X
gåtur med støtte	2	PS
handicap	2	PS
handicapbil	3	PS
handicaphjælper	3	PS
handicapindrettet	3	PS
handicapkort	3	PS
handicapkørsel	3	PS
handicapparkering	3	PS
handicappede	2	X
handicappet	2	PS
handicapvenlig bolig	3	PS
hjælp til bad	2	PS
hjælp til personlig hygiejne	2	PS
hjælpemiddel	2	PS
hjælperordning	3	PS
hjælperteam	2	PS
hospitalsseng	3	PS
høreapparat	3	PS
hørebøffer	3	PS
hørehandicap	3	PS
hørehæmmet	3	PS
hørekonsulent	3	PS
høretest	3	PS
insulinpumpe	3	PS
invalid	2	PS
invaliditet	3	PS
kateterpose	3	PS
kolostomi	3	PS
kommunikationshjælpemiddel	3	PS
kompressionshandske	3	PS
krykke	3	PS
kugledyne	3	PS
kædedyne	3	PS
kørestol	3	PS
kørestolsbil	3	PS
kørestolsbruger	3	PS
kørestolstaxa	3	PS
liftbus	3	PS
liftes	3	PS
loftlift	3	PS
lydbog	1	PS
lydbøger	1	PS
madras mod tryksår	3	PS
mobilitystok	3	PS
multihandicap	3	PS
multihandicappet	3	PS
nedsat funktionsevne varigt	3	PS
nødkald	3	PS
ortopædisk fodtøj	3	PS
ortopædisk skotøj	3	PS
ortopædiske sko	3	PS
ortose	3	PS
parkeringskort	3	PS
personlift	3	PS
personlovlift	3	PS
plejeseng	3	PS
protese	2	PS
psykisk funktionsnedsættelse	3	PS
punktskrift	3	PS
ramper til	3	PS
respirationsinsufficiens	3	PS
respiratoren	3	PS
rollator	3	PS
rullestol	3	PS
sansestimulerende	3	PS
seng med hejs	3	PS
senhjerneskade	3	PS
servicehund	3	PS
sidder i kørestol	2	X
skinne til	3	PS
specialstol	2	PS
stomipose	3	PS
stomiprodukt	3	PS
strømper på	2	PS
støtte til bil	3	PS
ståstol	3	PS
svagsynet	3	PS
svagtseende	3	PS
svært handicappet	3	PS
syn på	3	PS
synshandicap	3	PS
synskonsulent	3	PS
synsrest	3	PS
tale-hørelærer	2	PS
talehandicap	3	PS
talemaskine	3	PS
talepædagog	2	PS
taleundervisning	3	PS
tegnsprog	3	PS
tegnsprogstolk	3	PS
teleslynge til	3	PS
teststrimmel	3	PS
toiletforhøjer	3	PS
trehjulet cykel	3	PS
trykaflastende	3	PS
tunghør	3	PS
tyngdedyne	3	PS
udviklingshæmmede	3	PS
varig funktionsnedsættelse	3	PS
øjenstyring	3	PS
`,
};
