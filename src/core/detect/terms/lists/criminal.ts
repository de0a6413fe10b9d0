import type { TermList } from "../term-list.ts";

/** Criminal convictions and offences (GDPR article 10). */
export const criminal: TermList = {
  kind: "criminal",
  topic: "criminal",
  table: `
afhørt	2	P
afhørt af politiet	3	PS
afsone	3	P
afsoner	3	PS
afsoner dom	3	X
afsoning	3	PS
afsoningen	3	PS
afsoningsplads	3	PS
anbringelsesdom	3	PS
anholdelse	3	PS
anholdt	3	PS
anklager	2	PS
anmeldelse til politiet	2	PS
anmeldt til politiet	3	PS
arresten	3	PS
arresteret	3	PS
arresthus	3	PS
bandekonflikt	3	PS
bandemedlem	3	PS
bandetilhør	3	PS
bandetilknytning	3	PS
bedrageri	2	PS
bedrageriet	3	PS
besiddelse af	2	PS
betinget dom	3	PS
betinget fængsel	3	PS
bliver løsladt	3	X
blufærdighedskrænkelse	3	PS
brandstiftelse	2	PS
butikstyv	2	PS
butikstyveri	3	PS
bøde for	3	PS
bødestraf	2	PS
børneattest	1	PS
dokumentfalsk	3	PS
dom til behandling	3	PS
domfældelse	2	PS
domfældt	3	PS
domfældte	2	PS
dommen	2	P
dømt	3	P
dømt for	3	PS
en dom for	3	X
en dom fra	3	X
fodlænke	3	PS
forbrydelse	2	PS
forsvarer	2	PS
fængsel	2	PS
fængselsdom	3	PS
fængselsophold	3	PS
fængselsstraf	3	PS
fængslet	3	PS
fængslet i	3	X
fængslingen	3	PS
gerning	2	P
gerningsmand	2	PS
har anmeldt	3	X
har stjålet	3	X
hashhandel	2	PS
hashsalg	3	P
herstedvester	3	PS
hustruvold	3	PS
hæler	2	P
hæleri	3	PS
hærværk	3	PS
i fængsel	3	X
idømt	3	PS
indbrud	3	P
knivoverfald	3	PS
knivstikkeri	3	PS
kriminalforsorgen	3	PS
kriminalitet	2	PS
kriminel	2	PS
kriminel fortid	3	PS
kriminel handling	3	PS
kriminelle handlinger	3	PS
kriminelt forhold	3	PS
kørte spirituskørsel	3	X
ladede våben	3	PS
lovovertrædelse	3	PS
løslades fra	3	X
løsladt	3	PS
løsladt efter	3	X
mandatsvig	3	PS
mentalundersøgelse	3	PS
mistænkt	2	PS
narkobesiddelse	3	PS
narkodømt	3	PS
narkohandel	3	PS
narkokriminalitet	3	PS
opholdsforbud	3	PS
overfald	3	P
overfaldet	3	PS
overtrædelse af straffeloven	3	PS
personfarlig	3	PS
plet på straffeattesten	3	PS
plettet straffeattest	3	PS
politianmeldelse	3	PS
politianmeldt	3	PS
politiet har afhørt	3	X
politirapport	3	PS
prøveløsladelse	3	PS
prøveløsladt	3	PS
retsmøde	2	PS
rockermiljø	3	PS
røver	2	P
røveri	3	PS
røverier	3	P
røveriet	3	P
samfundstjeneste	3	PS
sidder inde	3	X
sigtelse	3	PS
sigtelsen	3	PS
sigtet	3	P
sigtet for	3	PS
slagsmål	2	P
smadrede ruden	3	X
snyd	2	P
snyd med	2	PS
socialbedrageri	3	PS
socialt bedrageri	3	PS
socialt snyd	2	PS
solgt hash	3	X
spirituskørsel	3	PS
spritkørsel	3	PS
ssp	2	PS
stalking	3	P
stjal	3	X
stjålet fra kassen	2	PS
stjæler	3	X
straf	2	PS
strafbare forhold	3	PS
strafbart forhold	3	PS
straffeattest	1	PS
straffedom	3	PS
straffedømt	3	PS
straffelovens	3	PS
straffelovens §	3	PS
straffet	2	P
straffet for	3	PS
står en dom	3	X
sælger hash	3	X
sælger stoffer	3	X
taget i at stjæle	3	X
tidligere straffet	3	PS
tilhold	3	PS
tilholdet	3	PS
tilståelse	2	PS
tiltalt for	3	PS
tiltalt i	3	PS
truet med kniv	3	X
trusler mod	2	PS
tyveri	3	PS
tyveriet	3	P
ubetinget dom	3	PS
ubetinget fængsel	3	PS
ud af fængslet	3	X
udvisningsdom	3	PS
ulovlig våbenbesiddelse	3	PS
underslæb	3	PS
ungdomsarrest	3	PS
ungdomskriminalitetsnævn	3	PS
ungdomssanktion	3	PS
vanvidsbilist	3	PS
vanvidskørsel	3	PS
varetægt	2	PS
varetægtsfængslet	3	PS
varetægtsfængsling	3	PS
vestre fængsel	3	PS
vold	2	P
vold mod	3	PS
voldelig	2	P
voldsdom	3	PS
voldsdømt	3	PS
voldsdømte	3	PS
voldsmand	3	PS
voldssag	3	P
voldtægtssag	3	PS
våben	2	P
våbenbesiddelse	3	PS
`,
};
