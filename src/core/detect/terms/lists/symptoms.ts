import type { TermList } from "../term-list.ts";

/** What a person feels or cannot do, without a diagnosis (log row 6). */
export const symptoms: TermList = {
  kind: "health",
  topic: "symptom",
  table: `
angstanfald	2	PS
angstpræget	2	PS
appetitløshed	2	PS
balanceproblem	2	PS
besvimelse	2	PS
blødning	2	PS
brystsmerte	2	PS
cutter	2	X
diarré	2	PS
dobbeltsyn	2	PS
dårlig ryg	2	X
dårlige ben	2	X
dårligt gående	2	X
dårligt hørende	2	X
energiforladt	2	PS
epileptisk anfald	3	PS
er ked af det	1	X
falder ofte	2	X
faldet om	2	X
faldtendens	2	PS
fantomsmerte	2	PS
feber	2	PS
forstoppelse	2	PS
funktionstab	3	PS
føleforstyrrelse	2	PS
føleforstyrrelser	2	PS
førlighed	3	PS
gangbesvær	2	PS
gangbesværet	2	X
gangvanskelighed	3	PS
græder meget	2	PS
grådlabil	2	PS
grådlabilitet	2	PS
hallucinering	3	PS
har det skidt	2	X
hjertebanken	2	PS
hoftesmerte	2	PS
hoste	2	PS
hovedpine	2	PS
hukommelsesbesvær	2	PS
hukommelsesproblem	2	PS
hukommelsestab	2	PS
hævelse	2	X
hævelser	2	X
hæver op	2	X
hørenedsættelse	2	PS
høreproblem	2	PS
hører dårligt	2	X
høreskade	2	PS
høretab	2	PS
indlæringsvanskelighed	2	PS
inkontinens	3	PS
isolerer sig	2	PS
kan ikke gå	2	X
kan ikke sove	2	X
kaster op	2	X
kløe	1	PS
knæsmerte	2	PS
kognitiv svækkelse	2	PS
kognitive vanskeligheder	2	PS
koncentrationsbesvær	2	PS
koncentrationsvanskelighed	2	PS
kontaktvanskelighed	2	PS
krampeanfald	2	PS
kramper	2	PS
kvalme	2	PS
ledsmerte	2	PS
ledsmerter	2	PS
lungeproblem	3	PS
læsevanskelighed	2	PS
mange smerter	2	X
manglende koncentration	2	PS
mavesmerte	2	PS
meldt sig syg	2	X
mistrivsel	2	PS
motoriske vanskeligheder	2	PS
muskelsmerte	2	PS
nakkesmerte	2	PS
nattesved	2	PS
nedsat arbejdsevne	2	X
nedsat bevægelighed	2	PS
nedsat energi	2	PS
nedsat funktionsevne	2	X
nedsat fysisk	2	X
nedsat førlighed	2	PS
nedsat hørelse	2	X
nedsat kognitiv	2	PS
nedsat kraft	2	PS
nedsat psykisk	2	X
nedsat syn	2	X
nedtrykthed	2	PS
nervesmerte	2	PS
næsten blind	2	X
ondt i brystet	2	X
ondt i hoften	2	X
ondt i hovedet	2	X
ondt i knæene	2	X
ondt i knæet	2	X
ondt i kroppen	2	X
ondt i leddene	2	X
ondt i maven	2	X
ondt i nakken	2	X
ondt i ryggen	2	X
ondt i skulderen	2	X
overbelastet	2	PS
panikanfald	2	PS
raserianfald	2	PS
rygsmerte	2	PS
rysten	1	PS
sansemotorisk	2	PS
selvdestruktiv	2	PS
selvmordstanker	3	PS
selvmordstruende	2	PS
selvskadende	2	PS
sengevædning	2	PS
ser dårligt	2	X
skolevægring	2	PS
skuldersmerte	2	PS
skærehud	2	X
smerte	2	PS
snurren	2	PS
socialt samspil	2	PS
sover dårligt	2	X
spasme	3	PS
spasmer	2	PS
sprogforstyrrelse	2	PS
stivhed i	2	PS
svimmel	2	PS
svimmelhed	2	PS
synkebesvær	3	PS
synsbesvær	2	PS
synsforstyrrelse	2	PS
synsnedsættelse	2	PS
synstab	2	PS
søvnbesvær	2	PS
søvnløshed	2	PS
søvnproblem	2	PS
sårdannelse	2	PS
tale- og sprogvanskelighed	2	PS
talebesvær	3	PS
talevanskelighed	3	PS
tristhed	1	PS
træthed	2	PS
tåler ikke	2	X
udadreagerende	2	PS
udadreagerende adfærd	2	PS
udbrændt	2	PS
udmattelse	2	PS
udslæt	2	PS
udtrætning	2	PS
udtrættet	2	PS
uro	1	S
uro i kroppen	2	PS
vejrtrækningsbesvær	3	PS
vejrtrækningsproblem	3	PS
vidste ikke hvor	2	X
vægtstigning	2	PS
vægttab	2	PS
åndenød	2	PS
`,
};
