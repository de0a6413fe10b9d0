import type { TermList } from "../term-list.ts";

/** Schools, classes and lessons that only children with a disability or diagnosis have (log rows 3 and 5). */
export const specialSchools: TermList = {
  kind: "health",
  topic: "school",
  table: `
adhd-klasse	3	PS
AKT	2	UP
akt-forløb	2	PS
akt-lærer	2	PS
akt-støtte	3	PS
akt-vejleder	2	PS
autisme-skole	3	PS
autismecenter	3	PS
autismeklasse	3	PS
autismetilbud	3	PS
autistskole	3	PS
behandlingsdagtilbud	3	PS
behandlingsskole	3	PS
børnepsykolog	3	PS
centerklasse	3	PS
dagbehandling	3	PS
dagbehandlingstilbud	3	PS
fysioterapi i skolen	3	PS
gruppeordning	2	PS
heldagsskole	3	PS
heldagstilbud	3	PS
høreafdeling	3	PS
inklusionspædagog	2	PS
intern skole	3	PS
kompetencecenterklasse	3	PS
kst	3	PS
mellemformer	3	PS
nest-klasse	3	PS
ordblindeklasse	3	PS
ordblindelærer	3	PS
ordblindetesten	3	PS
ordblindeundervisning	3	PS
PPR	3	UP
PPV	2	UP
praktisk pædagogisk støtte	3	PS
psykologisk-pædagogisk	3	PS
pædagogisk-psykologisk vurdering	3	PS
pædagogisk psykologisk vurdering	3	PS
ressourcecenter	2	PS
ressourcepædagog	3	PS
rækkeklasse	3	PS
skole for autister	3	PS
skole for børn med autisme	3	PS
skole for børn med særlige behov	3	PS
skole for elever med	3	PS
skole for elever med autisme	3	PS
skole med særlige hensyn	3	PS
skolepsykolog	2	PS
skolevisitation	2	PS
specialbørnehave	3	PS
specialbørnehaven	3	PS
specialcenter	2	PS
specialdagtilbud	3	PS
specialgruppe	3	PS
specialklasse	3	PS
specialområdet	2	PS
specialpædagogisk	3	PS
specialpædagogisk bistand	3	PS
specialskole	3	PS
specialskolen	3	PS
specialtilbud	3	PS
specialundervisning	2	PS
STU	3	UP
støttepædagog	3	PS
støttetimer	3	PS
sygeundervisning	3	PS
synsafdeling	3	PS
særlig tilrettelagt	3	PS
særligt tilrettelagt ungdomsuddannelse	3	PS
tale- og høreafdeling	3	PS
tale-høre	3	PS
talehørelærer	3	PS
TOPI	2	UP
`,
};
