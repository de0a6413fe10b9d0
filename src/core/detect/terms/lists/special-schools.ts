import type { TermList } from "../term-list.ts";

/** Schools, classes and lessons that only children with a disability or diagnosis have (log rows 3 and 5). */
export const specialSchools: TermList = {
  kind: "health",
  topic: "special-school",
  table: `
adhd-gruppe	3	PS
adhd-klasse	3	PS
adhd-skole	3	PS
AKT	2	UP
akt-forløb	2	PS
akt-lærer	2	PS
akt-støtte	3	PS
akt-vejleder	2	PS
aspergerklasse	3	PS
autisme-skole	3	PS
autismecenter	3	PS
autismegruppe	3	PS
autismegruppen	3	PS
autismeklasse	3	PS
autismeskole	3	PS
autismeskolen	3	PS
autismespor	3	PS
autismetilbud	3	PS
autistskole	3	PS
behandlingsafdeling	3	PS
behandlingsdagtilbud	3	PS
behandlingshjem	3	PS
behandlingsklasse	3	PS
behandlingsskole	3	PS
børn med særlige behov	3	PS
børn med udviklingshandicap	3	PS
børnepsykolog	3	PS
centerklasse	3	PS
dagbehandling	3	PS
dagbehandlingstilbud	3	PS
døveskole	3	PS
familieklasse for	3	PS
fysioterapi i skolen	3	PS
gruppeordning	2	PS
gruppeordningen	3	PS
heldagsskole	3	PS
heldagsskolen	3	PS
heldagstilbud	3	PS
høreafdeling	3	PS
hørekonsulent	3	PS
hørekonsulenten	3	PS
inklusionsforløb	2	PS
inklusionspædagog	2	PS
inklusionsstøtte	2	PS
intern skole	2	PS
kommunikationsklasse	3	PS
kompetencecenterklasse	3	PS
KST	2	U
læsehold for ordblinde	3	PS
læseklasse for ordblinde	3	PS
nest-klasse	3	PS
ordblindeefterskole	3	PS
ordblindehjælpemiddel	3	PS
ordblindeklasse	3	PS
ordblindelærer	3	PS
ordblindeskole	3	PS
ordblindetesten	3	PS
ordblindeundervisning	3	PS
PPR	3	UP
ppr-psykolog	2	PS
PPV	2	UP
praktisk pædagogisk støtte	3	PS
psykologisk-pædagogisk	3	PS
pædagogisk psykologisk vurdering	3	PS
pædagogisk-psykologisk vurdering	3	PS
ressourcecenter	2	PS
ressourceperson	2	PS
ressourcepædagog	3	PS
rækkeklasse	3	PS
skole for autister	3	PS
skole for børn med autisme	3	PS
skole for børn med særlige behov	3	PS
skole for elever med	3	PS
skole for elever med autisme	3	PS
skole med særlige hensyn	3	PS
skoleplacering i specialtilbud	3	PS
skolepsykolog	2	PS
skolevisitation	2	PS
skolevægrer	2	PS
skolevægring	2	PS
småbørnsgruppe for børn med	3	PS
specialafdeling	3	PS
specialbørnehave	3	PS
specialbørnehaven	3	PS
specialbørnehaveplads	3	PS
specialcenter	2	PS
specialdagtilbud	3	PS
specialefterskole	3	PS
specialeskole	3	PS
specialgruppe	3	PS
specialgruppeordning	3	PS
specialklasse	3	PS
specialklassen	3	PS
specialklasserække	3	PS
specialområdet	2	PS
specialpædagog	2	PS
specialpædagogik	3	PS
specialpædagogisk	3	PS
specialpædagogisk bistand	3	PS
specialrækken	3	PS
specialskole	3	PS
specialskolen	3	PS
specialskoleplads	3	PS
specialskoletilbud	3	PS
specialtilbud	3	PS
specialtilbuddet	3	PS
specialundervisning	2	PS
specialvuggestue	3	PS
sprogbørnehave	3	PS
sprogklasse for børn med	3	PS
STU	3	UP
stu-forløb	3	PS
stu-plads	3	PS
støtte i undervisningen	2	PS
støtteklasse	3	PS
støttelærer til	3	PS
støtteperson i klassen	2	PS
støttepædagog	3	PS
støttepædagogen	3	PS
støttepædagogtimer	3	PS
støttetime	3	PS
støttetimer	3	PS
støttetimer i klassen	3	PS
sygeundervisning	3	PS
synsafdeling	3	PS
særlig støtte i skolen	2	PS
særlig tilrettelagt	3	PS
særligt tilrettelagt ungdomsuddannelse	3	PS
tale- og høreafdeling	3	PS
tale-høre	3	PS
tale-hørekonsulent	3	PS
tale-hørepædagog	3	PS
talehold	3	PS
talehørelærer	3	PS
taleklasse	3	PS
talepædagogen	3	PS
talepædagogisk	3	PS
TOPI	2	UP
tosprogs- og talepædagog	3	PS
udviklingsklasse	3	PS
ungdomsuddannelse for unge med særlige behov	3	PS
`,
};
