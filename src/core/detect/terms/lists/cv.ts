import type { TermList } from "../term-list.ts";

/** Headings and words of a CV or an application. */
export const cv: TermList = {
  kind: "cv",
  topic: "cv",
  table: `
ansættelsesforløb	3	X
arbejdserfaring	3	X
beskæftigelse	3	X
civilstand	2	X
curriculum vitae	2	PS
curriculum vitæ	3	X
cv	3	X
efteruddannelse	2	X
erfaring	2	X
erhvervserfaring	2	PS
faglige kompetencer	3	X
fritid	2	X
fritidsinteresser	2	X
født	2	X
interesser	2	X
it-kompetencer	2	X
it-kundskaber	2	X
joberfaring	3	X
kompetencer	2	X
kurser	2	X
kvalifikationer	2	X
kørekort	2	X
personlige data	2	X
personlige kompetencer	3	X
personlige oplysninger	2	X
profil	2	X
referencer	2	X
resumé	2	X
sprog	2	X
sprogkundskaber	2	X
tidligere ansættelser	3	X
tidligere beskæftigelse	2	PS
uddannelse	2	X
uddannelse og kurser	3	X
uddannelser	2	X
`,
};
