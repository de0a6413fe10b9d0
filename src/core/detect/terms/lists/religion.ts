import type { TermList } from "../term-list.ts";

/** Religious belief and what shows it. */
export const religion: TermList = {
  kind: "religion",
  topic: "religion",
  table: `
adventist	3	PS
af religiøse	3	X
aflægger bøn	3	PS
ateist	3	PS
bahai	3	P
baptist	3	PS
baptistkirke	3	PS
bar mitzvah	3	PS
barnedåb	2	P
beder fem gange	3	X
bederum	3	P
bedetæppe	3	PS
bibeltro	3	P
blive begravet muslimsk	3	X
buddhist	3	PS
buddhistisk	2	PS
burka	2	P
bærer tørklæde	3	X
bøn fem gange	3	PS
bønnen	2	P
dåb	2	PS
døbes	3	P
døbt	3	X
er buddhist	3	X
er hindu	3	X
er jøde	3	X
er katolik	3	X
er kristen	3	X
er muslim	3	X
fasten	2	PS
faster under	3	X
folkekirken	2	PS
frimenighed	3	PS
gudstjeneste	2	PS
går i kirke	3	PS
går i moske	3	PS
går med burka	3	X
går med slør	3	X
går med tørklæde	3	X
halal	2	PS
halalkød	3	P
halalmad	3	P
hijab	2	P
hindu	3	PS
hinduist	3	P
hinduistisk	2	PS
ikke døbt	3	X
imam	2	PS
indre mission	3	PS
islam	3	P
islamisk	2	PS
jehovas vidne	3	PS
jehovas vidner	3	X
julegudstjeneste	2	PS
jøde	2	PS
jødedom	2	P
jødisk	2	PS
jødisk tro	3	PS
katolik	3	PS
katolsk	2	PS
kirkebog	2	P
kirkegang	2	PS
kirkemedlem	2	PS
kirketilhør	2	PS
konfirmation	2	PS
konverteret	2	PS
konverteret til	3	PS
konvertit	3	PS
koranen	2	PS
koranlæsning	2	PS
koranskole	3	PS
koranundervisning	3	PS
kosher	2	PS
kristen	2	P
kristen tro	3	PS
luciaoptog	2	PS
luthersk mission	3	PS
medlem af folkekirken	3	PS
medlem af menigheden	3	PS
meldt sig ud af folkekirken	3	X
meldt ud af folkekirken	3	PS
menighed	2	PS
mormon	3	PS
moské	3	PS
muslim	2	PS
muslimer	3	P
muslimsk	2	PS
muslimsk tro	3	PS
muslimske	2	PS
niqab	2	P
nonne	3	P
omskåret	3	PS
omskæring	3	PS
omvendt til	3	PS
ortodoks	2	PS
pinsekirke	3	PS
praktiserende katolik	3	PS
praktiserende muslim	3	PS
præst	2	PS
ramadan	2	PS
ramadanen	3	PS
rastafari	3	PS
religiøs	2	P
religiøs baggrund	3	PS
religiøs overbevisning	3	PS
religiøse grunde	3	PS
religiøse årsager	3	PS
religiøst samfund	3	PS
religiøst tilhørsforhold	3	PS
rituel slagtning	3	PS
sabbat	3	P
scientology	3	PS
shia	3	P
shiamuslim	3	PS
sikh	3	PS
skal døbes	3	X
spiser ikke svinekød	3	X
sunni	3	P
sunnimuslim	3	PS
svinekød	2	P
synagoge	2	PS
troende	2	P
troende muslim	3	PS
trosforhold	3	PS
trosretning	3	PS
trossamfund	3	PS
tørklæde	2	PS
tørklædet	2	PS
ud af folkekirken	3	X
udmeldelse af folkekirken	3	PS
udmeldt af folkekirken	3	PS
udtrådt af folkekirken	3	PS
vil ikke døbes	3	X
wicca	3	P
`,
};
