import type { TermList } from "../term-list.ts";

/** Headings and words of a CV or an application. */
export const cv: TermList = {
  kind: "cv",
  topic: "cv",
  table: `
ansættelser	2	X
ansættelsesforløb	3	X
ansøgning som	3	X
ansøgning til stillingen	3	X
arbejdserfaring	3	X
beskæftigelse	3	X
beskæftigelser	2	X
bestyrelser	2	X
civilstand	2	X
curriculum vitae	2	PS
curriculum vitæ	3	X
cv	3	X
efteruddannelse	2	X
erfaring	2	X
erfaring med	2	X
erhverv	2	X
erhvervserfaring	2	PS
faglige kompetencer	3	X
fritid	2	X
fritidsinteresser	2	X
frivilligt arbejde	2	X
født	2	X
interesser	2	X
interesser og fritid	2	X
it-kompetencer	2	X
it-kundskaber	2	X
jobansøgning	3	X
joberfaring	3	X
karriere	2	X
kernekompetencer	2	X
kompetencer	2	X
kurser	2	X
kvalifikationer	2	X
køreevne	2	X
kørekort	2	X
ledererfaring	2	X
nuværende stilling	2	X
nøglekompetencer	2	X
om mig	2	X
personlige data	2	X
personlige kompetencer	3	X
personlige oplysninger	2	X
personligt	2	X
profil	2	X
referencer	2	X
resume	2	X
resumé	2	X
sprog	2	X
sprogkundskaber	2	X
stillinger	2	X
studier	2	X
tidligere ansættelser	3	X
tidligere beskæftigelse	2	PS
uddannelse	2	X
uddannelse og kurser	3	X
uddannelser	2	X
uddannelsesmæssig baggrund	2	X
udtalelser	2	X
uopfordret ansøgning	3	X
`,
};
