import type { TermList } from "../term-list.ts";

/** Mental illness, developmental disorders and addiction, with what people call them. */
export const diagnosesPsychiatric: TermList = {
  kind: "health",
  topic: "diagnosis",
  table: `
abstinens	3	PS
ADD	2	U
adfærdsforstyrrelse	3	PS
adfærdsproblematik	2	PS
adfærdsvanskelighed	3	PS
adfærdsvanskeligheder	3	PS
ADHD	3	UP
ADHD-PI	3	UP
affektiv lidelse	3	PS
affektudbrud	3	PS
afhængighedsbehandling	3	PS
afrusning	3	PS
agorafobi	3	PS
aldersdemens	3	PS
alkohol og stoffer	2	PS
alkoholafhængig	3	PS
alkoholbrug	3	PS
alkoholforbrug	3	PS
alkoholiker	3	PS
alkoholiseret	3	X
alkoholisme	3	PS
alkoholmisbrug	3	PS
alkoholproblem	3	X
alkoholrelateret	3	PS
alzheimer	3	PS
amfetamin	2	PS
angst	2	PS
angst og depression	3	PS
angstlidelse	3	PS
angstproblematik	3	PS
angstproblemer	3	PS
angstprægede	3	PS
angstramt	3	X
angsttilstand	3	PS
anoreksi	3	PS
anorektisk	3	X
anpasningsforstyrrelse	3	PS
antabus	3	PS
arbejdsrelateret stress	3	PS
ASF	3	UP
asperger	3	X
aspergers syndrom	3	X
atypisk autisme	3	X
autisme	3	PS
autismediagnose	3	PS
autismeprofil	3	PS
autismespektret	3	PS
autismespektrum	3	PS
autismespektrumforstyrrelse	3	PS
autist	3	PS
autistisk	3	X
autistiske træk	3	PS
belastningsreaktion	3	PS
bipolar	3	X
bipolar lidelse	3	X
blandingsdiagnose	3	PS
blandingsmisbrug	3	PS
blev misbruger	3	X
bliver dement	3	X
borderline	3	PS
BPD	3	UP
brændt ud	2	X
bulimi	3	PS
børnedepression	3	PS
børnepsykiatri	3	PS
cannabis	2	PS
clean i	3	X
delir	3	PS
demens	3	PS
demensdiagnose	3	PS
demenslidelse	3	PS
demensramt	3	X
demenssygdom	3	PS
demenssymptom	3	PS
demensutredning	3	PS
dement	2	X
depression	3	PS
depressionsbehandling	3	PS
depressiv	3	X
depressive symptomer	3	PS
depressivitet	3	PS
deprimeret	3	PS
diagnosticeret med	3	X
dissociativ	3	PS
distriktspsykiatri	3	PS
dld	3	PS
dobbeltdiagnose	3	PS
drikker for meget	3	X
drikker igen	3	X
drikker sig fuld	3	X
drikkeri	2	PS
dysleksi	3	PS
dårlig psyke	2	X
dødsønske	3	PS
døgnrytmeforstyrrelse	3	PS
ecstacy	2	PS
ecstasy	2	PS
efterfødselsreaktion	3	PS
efterreaktion	3	PS
eksamensangst	3	PS
eksplosiv adfærd	3	PS
emotionel ustabil	3	PS
emotionelt ustabil	3	PS
enuresis	3	PS
er blevet dement	3	X
er dement	3	X
er diagnosticeret	3	X
er nedbrudt	2	X
er stoffri	3	X
er stresset	2	X
EUPD	3	UP
evneniveau	3	X
evnesvag	3	PS
faldet i igen	3	X
fixer	3	X
flashback	2	PS
fobi	3	PS
frontotemporal	3	PS
fået konstateret	3	X
fødselsdepression	3	PS
fødselspsykose	3	PS
følelsesmæssigt ustabil	3	PS
gaming-afhængig	3	PS
gennemgribende udviklingsforstyrrelse	3	X
graviditetspsykose	3	PS
GUA	3	U
gået ned med stress	3	X
hallucination	3	PS
har fået diagnosen	3	X
har fået stillet diagnosen	3	X
hash	2	X
hashafhængig	3	PS
hashmisbrug	3	PS
hashpsykose	3	PS
helbredsangst	3	PS
heroin	2	PS
hjerneskade	3	PS
hjerneskaderamt	3	PS
hjerneskadet	3	X
hjernetræthed	3	PS
hukommelsen svigter	2	X
hukommelsesproblemer	2	X
hukommelsessygdom	3	PS
hypomani	3	PS
hører stemmer	3	X
impulsstyringsproblem	3	PS
indadvendt adfærd	2	X
infantil autisme	3	X
intellektuel funktionsnedsættelse	3	PS
kan ikke styre sit drikkeri	3	X
katatoni	3	PS
ketamin	2	PS
klaustrofobi	3	PS
kleptomani	3	PS
kognitiv funktionsnedsættelse	3	PS
kokain	2	PS
kokainafhængig	3	PS
kokainmisbrug	3	PS
korsakoff	3	PS
korsakovs	3	PS
krigstraume	3	PS
krisereaktion	2	PS
kronisk stress	3	PS
kønsdysfori	3	PS
lav selvværd	2	PS
lavt selvværd	2	PS
let demens	3	PS
lettere udviklingshæmmet	3	PS
lewy body	3	PS
lider af	3	X
lider under angst	3	X
livslede	3	PS
ludoman	3	PS
ludomani	3	PS
mani	3	S
maniodepressiv	3	X
manisk	3	X
medicinafhængig	3	PS
mental retardering	3	X
mental sundhed hos	2	X
mentalt retarderet	3	X
mentalt sammenbrud	3	X
mentalt udfordret	3	PS
misbrug	2	PS
misbruger	3	X
misbrugsbehandling	3	PS
mutisme	3	PS
narkoman	3	PS
narkomani	3	PS
narkomisbrug	3	PS
narkotikamisbrug	3	PS
nervesammenbrud	3	X
nervøs lidelse	3	PS
OCD	3	UP
opiatafhængig	3	PS
opioidafhængig	3	PS
opmærksomhedsforstyrrelse	3	X
opmærksomhedsproblem	2	PS
ordblind	3	X
ordblindetest	3	X
ordblindhed	2	PS
ortoreksi	3	PS
overgrebstraume	3	PS
overspisningslidelse	3	PS
panik	1	PS
panikanfald	3	PS
panikangst	3	PS
panikreaktion	3	PS
panikslagen	2	PS
paranoia	3	PS
paranoid	3	X
paranoide	3	PS
personlighedsforstyrrelse	3	PS
personlighedsproblem	3	PS
pillemisbrug	3	PS
posttraumatisk	3	X
psykiater	2	PS
psykiatrisk	3	PS
psykiatrisk diagnose	3	PS
psykiatrisk lidelse	3	PS
psykisk belastet	2	X
psykisk belastningsreaktion	3	PS
psykisk dårligt	2	X
psykisk handicap	3	PS
psykisk helbred	2	PS
psykisk lidelse	3	PS
psykisk lidende	3	PS
psykisk nedbrud	3	PS
psykisk pres	2	X
psykisk skrøbelig	3	PS
psykisk syg	3	X
psykisk sygdom	3	PS
psykisk sårbar	3	PS
psykisk sårbarhed	3	X
psykisk ubalance	3	PS
psykisk udmattelse	3	PS
psykisk ustabil	3	PS
psykisk ustabilitet	3	PS
psykiske	2	X
psykiske lidelser	3	PS
psykiske problemer	3	PS
psykiske vanskeligheder	3	PS
psykose	3	PS
psykoseudløsende	3	PS
psykotisk	3	X
psykotiske træk	3	PS
PTSD	3	UP
på antabus	3	X
på stoffer	3	X
retarderet	3	X
retspsykiatri	3	PS
retspsykiatrisk	3	PS
rusafhængig	3	PS
rusmiddel	2	PS
rusmiddelmisbrug	3	PS
rusmidler	2	PS
ryger hash	3	X
røg hash	3	X
selektiv mutisme	3	PS
selvhadende	3	PS
selvmordsforsøg	3	PS
selvmordsforsøget	3	PS
selvmordsrisiko	3	X
selvmordstanke	3	PS
selvmordstanker	3	X
selvmordstruede	3	X
selvmordstruende	2	PS
selvmordstruet	3	X
selvskade	3	PS
selvskadeadfærd	3	PS
sen udvikling	3	X
senfølger af overgreb	3	PS
senfølger af seksuelle overgreb	3	PS
senhjerneskadet	3	X
senildemens	3	PS
sensorisk overfølsomhed	2	PS
sent udviklet	3	X
sindslidelse	3	PS
sindssyge	3	PS
skizoaffektiv	3	PS
skizofren	3	X
skizofreni	3	PS
skizoid	3	PS
skizotyp	3	PS
skizotypi	3	PS
skolefobi	3	PS
skolerelateret angst	3	PS
skrupuløsitet	3	PS
sniffer	3	X
socialangst	3	PS
socialangsten	3	PS
socialfobi	3	PS
socialpsykiatri	3	PS
sorg	1	PS
sorgdepression	3	PS
sorgreaktion	2	PS
spilafhængig	3	PS
spilleafhængig	3	PS
spillemisbrug	3	PS
spiseforstyrrelse	3	PS
sprogforstyrrelser	2	PS
stemningslidelse	3	PS
stillet diagnosen	3	X
stofafhængig	3	PS
stoffri	3	X
stofmisbrug	3	PS
stofproblemer	2	PS
stofpåvirket	3	PS
stress	2	PS
stress-sygemelding	3	PS
stressbelastning	3	PS
stresskollaps	3	PS
stressnedbrud	3	PS
stressramt	3	PS
stressreaktion	3	PS
stresssygemelding	3	PS
stresssygemeldt	3	PS
stresssymptom	3	PS
stresssymptomer	3	PS
suicidal	3	X
svær depression	3	PS
sygdomsangst	3	PS
søvnapnø	3	PS
søvnforstyrrelse	3	PS
tager stoffer	3	X
tilbagefald i misbrug	3	PS
tilknytningsforstyrrelse	3	PS
tilknytningsproblem	3	PS
tilpasningsreaktion	3	PS
tourette	3	X
tourettes syndrom	3	X
traumatiseret	3	X
traume	2	PS
tvangshandling	3	PS
tvangslidelse	3	PS
tvangsneurose	3	PS
tvangspræget	3	PS
tvangsritualer	3	PS
tvangstanke	3	PS
tvangstanker	2	X
tørlagt	3	X
tørlægges	3	X
udbrændthed	3	PS
udmattelsesdepression	3	PS
udviklingsalder	2	PS
udviklingsforsinkelse	2	PS
udviklingsforstyrrelse	3	PS
udviklingshandicap	3	PS
udviklingshandicappet	3	PS
udviklingshæmmede	3	PS
udviklingshæmmet	3	PS
udviklingshæmning	3	PS
udviklingsretardering	3	PS
udviklingstruet	2	PS
ungdomspsykiatri	3	PS
vaskulær demens	3	PS
vinterdepression	3	PS
vrangforestilling	3	PS
vredesproblemer	3	PS
`,
};
