import type { TermList } from "../term-list.ts";

/** Mental illness, developmental disorders and addiction, with what people call them. */
export const diagnosesPsychiatric: TermList = {
  kind: "health",
  topic: "diagnosis",
  table: `
abstinens	3	PS
ADD	2	U
adfærdsforstyrrelse	3	PS
ADHD	3	UP
ADHD-PI	3	UP
affektiv lidelse	3	PS
afhængighedsbehandling	3	PS
afrusning	3	PS
agorafobi	3	PS
alkoholafhængig	3	PS
alkoholiker	3	PS
alkoholisme	3	PS
alkoholmisbrug	3	PS
alkoholproblem	3	X
alzheimer	3	PS
angst	2	PS
angstlidelse	3	PS
angstramt	3	X
angsttilstand	3	PS
anoreksi	3	PS
anorektisk	3	X
antabus	3	PS
ASF	3	UP
asperger	3	X
aspergers syndrom	3	X
atypisk autisme	3	X
autisme	3	PS
autismespektrum	3	PS
autist	3	PS
autistisk	3	X
belastningsreaktion	3	PS
bipolar	3	X
bipolar lidelse	3	X
borderline	3	PS
BPD	3	UP
bulimi	3	PS
børnepsykiatri	3	PS
delir	3	PS
demens	3	PS
demensramt	3	X
dement	2	X
depression	3	PS
depressiv	3	X
dissociativ	3	PS
distriktspsykiatri	3	PS
drikker for meget	3	X
dysleksi	3	PS
efterfødselsreaktion	3	PS
EUPD	3	UP
evneniveau	3	X
evnesvag	3	PS
fobi	3	PS
frontotemporal	3	PS
fødselsdepression	3	PS
gennemgribende udviklingsforstyrrelse	3	X
GUA	3	U
gået ned med stress	3	X
hallucination	3	PS
hashmisbrug	3	PS
helbredsangst	3	PS
hjerneskade	3	PS
hjerneskadet	3	X
hukommelsen svigter	2	X
hukommelsesproblemer	2	X
hypomani	3	PS
hører stemmer	3	X
indadvendt adfærd	2	X
infantil autisme	3	X
katatoni	3	PS
klaustrofobi	3	PS
kleptomani	3	PS
kognitiv funktionsnedsættelse	3	PS
kokainmisbrug	3	PS
korsakoff	3	PS
krisereaktion	2	PS
kønsdysfori	3	PS
lewy body	3	PS
ludomani	3	PS
mani	3	S
maniodepressiv	3	X
manisk	3	X
mental retardering	3	X
mentalt retarderet	3	X
mentalt sammenbrud	3	X
misbrug	2	PS
misbruger	3	X
misbrugsbehandling	3	PS
mutisme	3	PS
narkoman	3	PS
narkomani	3	PS
nervesammenbrud	3	X
OCD	3	UP
opioidafhængig	3	PS
opmærksomhedsforstyrrelse	3	X
opmærksomhedsproblem	2	PS
ordblind	3	X
ordblindetest	3	X
ordblindhed	2	PS
ortoreksi	3	PS
panikanfald	3	PS
panikangst	3	PS
paranoia	3	PS
paranoid	3	X
personlighedsforstyrrelse	3	PS
posttraumatisk	3	X
psykiater	2	PS
psykiatrisk	3	PS
psykisk belastet	2	X
psykisk dårligt	2	X
psykisk handicap	3	PS
psykisk helbred	2	PS
psykisk lidelse	3	PS
psykisk lidende	3	PS
psykisk pres	2	X
psykisk syg	3	X
psykisk sygdom	3	PS
psykisk sårbar	3	PS
psykisk sårbarhed	3	X
psykisk ustabil	3	PS
psykiske	2	X
psykiske lidelser	3	PS
psykiske problemer	3	PS
psykiske vanskeligheder	3	PS
psykose	3	PS
psykotisk	3	X
PTSD	3	UP
retarderet	3	X
retspsykiatri	3	PS
rusmiddelmisbrug	3	PS
selvmordsforsøg	3	PS
selvmordsrisiko	3	X
selvmordstanke	3	PS
selvmordstanker	3	X
selvmordstruede	3	X
selvmordstruet	3	X
selvskade	3	PS
sen udvikling	3	X
senhjerneskadet	3	X
sensorisk overfølsomhed	2	PS
sent udviklet	3	X
sindslidelse	3	PS
sindssyge	3	PS
skizoaffektiv	3	PS
skizofren	3	X
skizofreni	3	PS
skizotypi	3	PS
skrupuløsitet	3	PS
socialangst	3	PS
socialpsykiatri	3	PS
sorgreaktion	2	PS
spiseforstyrrelse	3	PS
stofafhængig	3	PS
stofmisbrug	3	PS
stress	2	PS
stressbelastning	3	PS
suicidal	3	X
sygdomsangst	3	PS
søvnapnø	3	PS
søvnforstyrrelse	3	PS
tilbagefald i misbrug	3	PS
tilknytningsforstyrrelse	3	PS
tilpasningsreaktion	3	PS
tourette	3	X
tourettes syndrom	3	X
traumatiseret	3	X
traume	2	PS
tvangshandling	3	PS
tvangslidelse	3	PS
tvangstanke	3	PS
tvangstanker	2	X
udbrændthed	3	PS
udviklingsforsinkelse	2	PS
udviklingsforstyrrelse	3	PS
udviklingshæmmet	3	PS
udviklingshæmning	3	PS
udviklingsretardering	3	PS
ungdomspsykiatri	3	PS
vaskulær demens	3	PS
vrangforestilling	3	PS
`,
};
