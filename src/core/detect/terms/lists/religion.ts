import type { TermList } from "../term-list.ts";

/** Religious belief and what shows it. */
export const religion: TermList = {
  kind: "religion",
  topic: "religion",
  table: `
adventist	3	PS
ateist	3	PS
baptist	3	PS
bar mitzvah	3	PS
bederum	3	PS
bedetæppe	3	PS
buddhist	3	PS
buddhistisk	2	PS
dåb	2	PS
fasten	2	PS
frimenighed	3	PS
halal	2	PS
hindu	3	PS
hinduistisk	2	PS
imam	2	PS
islamisk	2	PS
jehovas vidne	3	PS
jøde	2	PS
jødisk	2	PS
jødisk tro	3	PS
katolik	3	PS
katolsk	2	PS
konfirmation	2	PS
konverteret	2	PS
konverteret til	3	PS
konvertit	3	PS
koranen	2	PS
koranskole	3	PS
kosher	2	PS
kristen tro	3	PS
medlem af folkekirken	3	PS
medlem af menigheden	3	PS
meldt ud af folkekirken	3	PS
menighed	2	PS
mormon	3	PS
moské	3	PS
muslim	2	PS
muslimsk	2	PS
muslimsk tro	3	PS
omskæring	3	PS
omskåret	3	PS
omvendt til	3	PS
ortodoks	2	PS
pinsekirke	3	PS
praktiserende katolik	3	PS
praktiserende muslim	3	PS
præst	2	PS
ramadan	2	PS
religiøs baggrund	3	PS
religiøs overbevisning	3	PS
religiøse grunde	3	PS
religiøse årsager	3	PS
religiøst samfund	3	PS
religiøst tilhørsforhold	3	PS
rituel slagtning	3	PS
scientology	3	PS
sikh	3	PS
synagoge	2	PS
troende muslim	3	PS
trosforhold	3	PS
trosretning	3	PS
trossamfund	3	PS
tørklæde	2	PS
udmeldelse af folkekirken	3	PS
udmeldt af folkekirken	3	PS
`,
};
