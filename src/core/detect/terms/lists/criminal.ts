import type { TermList } from "../term-list.ts";

/** Criminal convictions and offences (GDPR article 10). */
export const criminal: TermList = {
  kind: "criminal",
  topic: "criminal",
  table: `
afsoner	3	PS
afsoning	3	PS
afsoningsplads	3	PS
anbringelsesdom	3	PS
anholdelse	3	PS
anholdt	3	PS
anklager	2	PS
anmeldt til politiet	3	PS
arresten	3	PS
arresthus	3	PS
bandemedlem	3	PS
bandetilknytning	3	PS
bedrageri	2	PS
besiddelse af	2	PS
betinget dom	3	PS
betinget fængsel	3	PS
butikstyveri	3	PS
bødestraf	2	PS
børneattest	1	PS
dokumentfalsk	3	PS
dom til behandling	3	PS
domfældelse	2	PS
domfældt	3	PS
dømt for	3	PS
fodlænke	3	PS
forsvarer	2	PS
fængsel	2	PS
fængselsdom	3	PS
fængslet	3	PS
gerningsmand	2	PS
herstedvester	3	PS
hæleri	3	PS
hærværk	3	PS
idømt	3	PS
kriminalforsorgen	3	PS
kriminalitet	2	PS
kriminel	2	PS
kriminel fortid	3	PS
kriminelt forhold	3	PS
løsladt	3	PS
mandatsvig	3	PS
mentalundersøgelse	3	PS
mistænkt	2	PS
narkodømt	3	PS
narkohandel	3	PS
narkokriminalitet	3	PS
opholdsforbud	3	PS
overtrædelse af straffeloven	3	PS
plet på straffeattesten	3	PS
plettet straffeattest	3	PS
politianmeldelse	3	PS
politianmeldt	3	PS
prøveløsladelse	3	PS
prøveløsladt	3	PS
retsmøde	2	PS
rockermiljø	3	PS
røveri	3	PS
samfundstjeneste	3	PS
sigtelse	3	PS
sigtet for	3	PS
snyd med	2	PS
socialbedrageri	3	PS
socialt bedrageri	3	PS
spirituskørsel	3	PS
spritkørsel	3	PS
ssp	2	PS
stjålet fra kassen	2	PS
straf	2	PS
strafbare forhold	3	PS
strafbart forhold	3	PS
straffeattest	1	PS
straffelovens	3	PS
straffet for	3	PS
tidligere straffet	3	PS
tilhold	3	PS
tiltalt for	3	PS
tiltalt i	3	PS
trusler mod	2	PS
tyveri	3	PS
ubetinget dom	3	PS
ubetinget fængsel	3	PS
udvisningsdom	3	PS
underslæb	3	PS
ungdomskriminalitetsnævn	3	PS
ungdomssanktion	3	PS
varetægt	2	PS
varetægtsfængslet	3	PS
varetægtsfængsling	3	PS
vestre fængsel	3	PS
vold mod	3	PS
voldsdom	3	PS
voldsdømt	3	PS
`,
};
