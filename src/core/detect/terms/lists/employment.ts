import type { TermList } from "../term-list.ts";

/** Personnel matters and applications for jobs. */
export const employment: TermList = {
  kind: "employment",
  topic: "employment",
  table: `
advarsel	2	PS
advarsel for	3	PS
afskedige	3	PS
afskedigelse	3	PS
afskediget	3	PS
ansættelse	2	PS
ansættelsesbrev	2	PS
ansættelsesforhold	2	PS
ansættelseskontrakt	2	PS
ansættelsessamtale	2	PS
ansøger	1	PS
ansøgning til stilling	2	PS
barsel	2	PS
barselsorlov	2	PS
bortvise	3	PS
bortvisning	3	PS
bortvist	3	PS
chikane	3	PS
dagpengeret	2	PS
disciplinærsag	3	PS
fleksjobber	2	PS
fratrædelsesaftale	3	PS
fratræder	2	PS
fraværsstatistik	2	PS
fyreseddel	3	PS
fyret	3	PS
jobansøgning	2	PS
jobcenter	1	X
jobplan	2	PS
jobsamtale	2	PS
krænkende adfærd	3	PS
lederudtalelse	3	PS
lønforhold	2	PS
lønindplacering	3	PS
løntilskud	2	PS
medarbejder	1	X
medarbejderudviklingssamtale	3	PS
min plan	2	PS
mobning	3	PS
mus-samtale	3	PS
nyansat	2	PS
opsagt	3	PS
opsigelse	2	PS
opsigelse af din stilling	3	PS
opsigelsessag	3	PS
orlov	2	PS
personalemappe	3	PS
personalesag	3	PS
personlighedstest	2	PS
personprofil	3	PS
prøvetid	3	PS
påtænker at afskedige	3	PS
påtænkt afskedigelse	3	PS
påtænkt opsigelse	3	PS
referencetagning	3	PS
samarbejdsproblemer	3	PS
samarbejdsvanskeligheder	3	PS
skriftlig advarsel	3	PS
stillingsansøgning	2	PS
sygefravær medarbejder	2	PS
tillidsrepræsentant	2	PS
timelønnet	2	PS
tjenestelig samtale	3	PS
tjenstlig advarsel	3	PS
tjenstlig samtale	3	PS
uansøgt afsked	3	PS
uopfordret ansøgning	2	PS
vikar	1	X
virksomhedspraktik	2	PS
whistleblower	3	PS
`,
};
