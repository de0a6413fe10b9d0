import type { TermList } from "../term-list.ts";

/** Pupils: marks, absence, tests and behaviour. */
export const school: TermList = {
  kind: "school",
  topic: "school",
  table: `
adfærdsproblem	3	PS
afdelingsleder udskoling	2	PS
afgangsprøve	2	PS
afsluttende prøve	3	PS
alderstrin	3	PS
bekymrende fravær	3	PS
bekymring for elev	3	PS
bekymring i klassen	2	PS
bliver drillet	3	X
bliver mobbet	3	X
bortvisning af elev	3	X
bortvisning fra undervisning	3	PS
bortvist	2	P
bortvist fra skolen	3	PS
børnehaveklasselærer	3	PS
drilleri	2	PS
drilles	2	X
eksamen	1	X
eksamensbevis	2	PS
elev fra	2	PS
elev i	2	PS
elev på	2	PS
elevens trivsel	3	PS
elevfravær	3	PS
elevliste	2	PS
elevmappe	2	PS
elevplan	3	PS
elevsag	3	PS
elevsamtale	3	PS
elevudtalelse	3	PS
er mødt i skole	3	X
faglig udvikling	3	PS
faglige niveau	2	X
faglige vanskeligheder	3	PS
fagligt niveau	2	X
folkeskole	2	PS
for sent i skole	3	X
forlader klassen	3	PS
forløbsplan	2	PS
forstyrrer undervisningen	3	X
fravær	1	X
fravær på	3	PS
fraværsprocent	3	PS
friskole	2	P
fritaget for undervisning	3	PS
gymnasium	2	PS
hjemmeundervisning	2	PS
hjemsendt fra skole	3	PS
hjemsendt i	3	X
hjemsendt to dage	3	X
ikke i skole	3	X
ikke uddannelsesparat	3	PS
indstilling til specialundervisning	3	PS
karakter	2	P
karakterblad	3	PS
karakterer	3	PS
karaktererne	3	PS
karakterudskrift	2	PS
klarer sig dårligt i	3	X
klarer sig fint i	3	X
klassekammerat	2	PS
klassekonference	3	PS
klasseliste	2	PS
klasselog	3	PS
klasselærer	2	PS
klassens trivsel	3	PS
klasseteam	2	PS
klassetest	3	PS
klassetrin	2	PS
koloni	2	P
kolonien	2	PS
kommer for sent	3	X
kommer ikke i skole	3	X
kommer ikke til undervisning	3	X
kommet for sent	3	X
konflikt i klassen	2	PS
konflikter i klassen	2	PS
kontaktlærer	2	PS
lejrskole	2	PS
lektier	1	X
luciaoptog	2	PS
lærermøde om elev	3	X
læseniveau	3	PS
læsetest	2	P
matematikniveau	3	PS
mellemtrinnet	2	PS
mistrives i klassen	3	PS
mobber	3	PS
mobbes	3	P
mobbesag	3	PS
mobbet	3	PS
nationale test	3	PS
optagelse på skole	3	PS
optaget på	1	X
overlevering til ny skole	3	PS
pædagogisk observation	3	PS
revisiteres	3	PS
sfo	1	X
skifter skole	3	X
skippede timer	2	X
skole-hjem-samtale	3	PS
skolefravær	3	PS
skolegang	2	PS
skolehjemsamtale	3	PS
skoleindskrivning	2	PS
skolekørsel	2	PS
skolens psykolog	2	X
skoleplacering	3	PS
skolepsykolog	2	PS
skoleskift	3	PS
skoleskifte	2	PS
skolestart	2	PS
skoletilbud	3	PS
skoleudsættelse	3	PS
skoleudtalelse	3	PS
skolevægring	3	PS
skoleår	2	P
socialt i klassen	2	PS
sprogvurdering	2	PS
standpunkt	3	PS
standpunktskarakter	3	PS
standpunktskarakterer	3	PS
starter hos jer	3	X
starter i 0	2	X
starter i skole	3	X
støttelærer	2	PS
svært ved matematik	2	PS
testresultat	3	PS
trivsel	1	X
trivselssamtale	2	PS
uddannelsesparathed	3	PS
uddannelsesplan	2	PS
udeblevet fra undervisning	3	X
udskoling	2	PS
udskolingen	2	PS
ulovlig fravær	3	PS
ulovligt fravær	3	PS
undervisningsforstyrrende	3	PS
ungdomsuddannelse	2	PS
vil ikke i skole	3	X
visitationsudvalg	2	PS
vores elev	2	PS
wisc-test	3	PS
`,
};
