import type { TermList } from "../term-list.ts";

/** How the small print below a mail begins; what stands on the rest of its line is about no mail in particular. */
export const disclaimers: TermList = {
  kind: "idiom",
  topic: "disclaimer",
  table: `
denne e-mail er fortrolig	1	X
denne e-mail kan indeholde	1	X
denne mail er fortrolig	1	X
denne mail kan indeholde	1	X
denne meddelelse er fortrolig	1	X
denne meddelelse kan indeholde	1	X
er ikke den rette modtager	1	X
er ikke rette modtager	1	X
har du modtaget denne e-mail ved en fejl	1	X
har du modtaget denne mail ved en fejl	1	X
hvis du ved en fejl har modtaget	1	X
læs om hvordan vi behandler dine	1	X
læs om vores behandling af personoplysninger	1	X
send aldrig personfølsomme oplysninger	1	X
send ikke cpr-nummer eller	1	X
send ikke følsomme oplysninger	1	X
send ikke personfølsomme oplysninger	1	X
skriv aldrig følsomme oplysninger	1	X
skriv ikke følsomme oplysninger	1	X
this e-mail may contain	1	X
this message may contain	1	X
`,
};
