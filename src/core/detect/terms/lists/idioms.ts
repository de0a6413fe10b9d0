import type { TermList } from "../term-list.ts";

/**
 * Turns of speech, names of organisations and titles whose words only look like somebody's health: what a hit inside one
 * says is dropped. Each is a pair in `test/core/detect/terms/traps`.
 */
export const idioms: TermList = {
  kind: "idiom",
  topic: "idiom",
  table: `
allergisk over for	1	X
allergisk over for møder	1	X
allergisk over for regneark	1	X
allergisk over for workshops	1	X
alzheimerforeningen	1	X
amputeret projekt	1	X
amputeret udgave	1	X
amputeret version	1	X
anfald af kreativitet	1	X
astma-allergi danmark	1	X
autistisk it-system	1	X
bevidstløs gentagelse	1	X
bevidstløst forbrug	1	X
bitter medicin	1	X
blind alarm	1	X
blind for fakta	1	X
blind for kritik	1	X
blind makker	1	X
blind passager	1	X
blind tillid	1	X
blind vej	1	X
blind vinkel	1	X
blinde for	1	X
blinde høns	1	X
blinde passager	1	X
blinde vej	1	X
blinde vinkel	1	X
blinde vinkler	1	X
blødende hjerte	1	X
bløder medlemmer	1	X
bløder penge	1	X
brud på aftalen	1	X
brud på datasikkerheden	1	X
brud på fjernvarmerør	1	X
brud på kontrakten	1	X
brud på persondatasikkerheden	1	X
brud på reglerne	1	X
brud på sikkerheden	1	X
brud på tavshedspligten	1	X
brud på vandledning	1	X
brud på vandledningen	1	X
brud på vilkårene	1	X
bryde sammen af grin	1	X
bryder sammen af grin	1	X
byens diagnose	1	X
byens grønne lunger	1	X
byens lunger	1	X
børnesygdomme i systemet	1	X
dansk blindesamfund	1	X
dansk handicap forbund	1	X
danske handicaporganisationer	1	X
den bitre pille	1	X
den blinde vej	1	X
den spanske syge	1	X
den store depression	1	X
depression i trediverne	1	X
depressionen i trediverne	1	X
diabetesforeningen	1	X
diagnosen på økonomien	1	X
dosis humor	1	X
driften er lammet	1	X
dræbt leverancen	1	X
dø af grin	1	X
død periode	1	X
død som en sild	1	X
døde batterier	1	X
døde link	1	X
døde punkter	1	X
døde timer	1	X
døde træer	1	X
døde vinkler	1	X
døv for argumenter	1	X
døve ører	1	X
egen medicin at smage	1	X
en bitter pille	1	X
en dosis held	1	X
en god dosis	1	X
en røntgen blik	1	X
en sund dosis	1	X
epilepsiforeningen	1	X
er blind for	1	X
er døv for	1	X
er helt døde	1	X
et anfald af	1	X
et handicap for projektet	1	X
et hul i hovedet	1	X
faldet om på halen	1	X
faldet på plads	1	X
faldt om på gulvet af grin	1	X
faldt på plads	1	X
feber i blodet	1	X
gigtforeningen	1	X
gik kold i møder	1	X
giver hovedpine i forvaltningen	1	X
gået ned med 10	1	X
gået ned med flaget	1	X
går i koma	1	X
handicap i golf	1	X
handicap på 12	1	X
handicap på 18	1	X
har anfald af	1	X
har ondt af	1	X
har ondt af at	1	X
helt syg efter	1	X
hjerteforeningen	1	X
hjertestarter	1	X
hjertestartere	1	X
hjertestarteren	1	X
hovedpine for ledelsen	1	X
hovedpine over budgettet	1	X
hovedpinen over budgettet	1	X
hård medicin for økonomien	1	X
høreforeningen	1	X
i respirator indtil budgettet	1	X
indlagt el	1	X
indlagt fibernet	1	X
indlagt internet	1	X
indlagt strøm	1	X
indlagt vand	1	X
indlagt varme	1	X
indsprøjtning til økonomien	1	X
invaliderende for driften	1	X
kan ikke huske adgangskoden	1	X
kan ikke huske hvornår	1	X
kan ikke huske koden	1	X
kan ikke huske kodeordet	1	X
kan ikke huske navnet	1	X
kan ikke huske om	1	X
kan ikke huske sit kodeord	1	X
kan ikke høre dig	1	X
kan ikke høre jer	1	X
kan ikke løfte opgaven	1	X
kan ikke løfte sløret	1	X
kan ikke se bilaget	1	X
kan ikke se filen	1	X
kan ikke se kalenderen	1	X
kan ikke se mailen	1	X
kan ikke se sagen	1	X
kan ikke se skoven	1	X
kan ikke se skærmen	1	X
kan ikke se vedhæftningen	1	X
kan ikke stå alene	1	X
kan ikke stå i vejen	1	X
kirurgisk præcision	1	X
kræftens bekæmpelse	1	X
kærligheden gør blind	1	X
lammende strejke	1	X
lammet trafik	1	X
landsforeningen autisme	1	X
lider af forsinkelser	1	X
lider under forsinkelse	1	X
lider under forsinkelser	1	X
ligger i respirator	1	X
ligger i respirator økonomisk	1	X
linjen er død	1	X
livsfarligt gode	1	X
livsfarligt godt	1	X
lungeforeningen	1	X
manisk opdatering	1	X
maniske indkøb	1	X
med kirurgisk præcision	1	X
medicinen mod underskud	1	X
mental sundhed i byrådet	1	X
muskelsvindfonden	1	X
må ikke løfte sløret	1	X
nu er jeg træt af	1	X
nyreforeningen	1	X
ondt i budgettet	1	X
ondt i deadline	1	X
ondt i maven over budgettet	1	X
ondt i ordene	1	X
ondt i pengepungen	1	X
ondt i sjælen	1	X
ondt i økonomien	1	X
osteoporoseforeningen	1	X
paranoid firewall	1	X
paranoid sikkerhed	1	X
parkinsonforeningen	1	X
planen bløder	1	X
projektet er i respirator	1	X
projektet ligger i respirator	1	X
psoriasisforeningen	1	X
psykiatrifonden	1	X
psykotisk printer	1	X
ramte hovedet på sømmet	1	X
raske servere	1	X
røntgenblik	1	X
sagen er død	1	X
saltvandsindsprøjtning	1	X
sclerosefonden	1	X
scleroseforeningen	1	X
serveren gik kold	1	X
sindssygt dejligt	1	X
sindssygt flot	1	X
sindssygt godt	1	X
skizofren politik	1	X
skizofren situation	1	X
skizofrent	1	X
sluge en bitter pille	1	X
slået hovedet på sømmet	1	X
slår hovedet på sømmet	1	X
smage sin egen medicin	1	X
smertelig erkendelse	1	X
smertens barn	1	X
smitsom latter	1	X
smitsomt humør	1	X
smittende humør	1	X
smittende latter	1	X
stafet for livet	1	X
stress af systemet	1	X
stressede servere	1	X
sund økonomi	1	X
sundhed.dk	1	X
sundt blodomløb i	1	X
svimlende beløb	1	X
svimlende summer	1	X
svimlende udsigt	1	X
syg branche	1	X
syg efter	1	X
syg humor	1	X
syge brønde	1	X
syge efter	1	X
syge elme	1	X
syge hus	1	X
syge træer	1	X
sygt dejligt	1	X
sygt fedt	1	X
sygt flot	1	X
sygt godt	1	X
sygt mange	1	X
sygt sjovt	1	X
systemet er lammet	1	X
sårbar natur	1	X
sårbar økonomi	1	X
sårbare data	1	X
sårbart system	1	X
telefonen er død	1	X
terminal 2	1	X
terminal 3	1	X
trafikken er lammet	1	X
trafikken var lammet	1	X
trappe ned på møder	1	X
trappet ned på	1	X
trappet ud af aftalen	1	X
traume for branchen	1	X
træt af at vente	1	X
træt af ventetiden	1	X
trætte af at vente	1	X
trætte af trækken	1	X
tørlagt areal	1	X
tørlagt grund	1	X
tørlagt kælder	1	X
tørlagt sø	1	X
tørlægges med pumper	1	X
udvikler allergi over for	1	X
verdensomspændende depression	1	X
vira på nettet	1	X
vitaminindsprøjtning	1	X
økonomisk depression	1	X
`,
};
