import type { TermList } from "../term-list.ts";

/** Pupils: marks, absence, tests and behaviour. */
export const school: TermList = {
  kind: "school",
  topic: "school",
  table: `
adfærdsproblem	3	PS
afgangsprøve	2	PS
bekymrende fravær	3	PS
bekymring for elev	3	PS
bortvisning fra undervisning	3	PS
bortvist fra skolen	3	PS
eksamen	1	X
eksamensbevis	2	PS
elev fra	2	PS
elev i	2	PS
elev på	2	PS
elevfravær	3	PS
elevplan	3	PS
elevsag	3	PS
elevsamtale	3	PS
elevudtalelse	3	PS
fravær	1	X
ikke uddannelsesparat	3	PS
karakterblad	3	PS
karakterer	3	PS
karakterudskrift	2	PS
klassekonference	3	PS
klasselog	3	PS
klasselærer	2	PS
klasseteam	2	PS
kolonien	2	PS
konflikt i klassen	2	PS
lektier	1	X
mobber	3	PS
mobbesag	3	PS
mobbet	3	PS
nationale test	3	PS
sfo	1	X
skole-hjem-samtale	3	PS
skolefravær	3	PS
skolegang	2	PS
skolehjemsamtale	3	PS
skoleskift	3	PS
skolestart	2	PS
skoleudsættelse	3	PS
skoleudtalelse	3	PS
standpunktskarakter	3	PS
testresultat	3	PS
trivsel	1	X
trivselssamtale	2	PS
uddannelsesparathed	3	PS
udskolingen	2	PS
ulovligt fravær	3	PS
vores elev	2	PS
`,
};
