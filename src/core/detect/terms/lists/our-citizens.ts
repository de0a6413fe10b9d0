import type { TermList } from "../term-list.ts";

const WHOSE = "vores jeres ovennævnte nævnte omhandlede".split(" ");
const ROLES =
  "ansøger beboer borger bruger elev fleksjobber klient kollega lejer lærling medarbejder medlem patient praktikant".split(
    " ",
  );

/** "Vores borger", "jeres patient": one person whom writer and reader know. */
export const ourCitizens: TermList = {
  kind: "our-citizen",
  topic: "our-citizen",
  table: WHOSE.map((whose) => ROLES.map((role) => `${whose} ${role}`))
    .reduce((all, some) => all.concat(some), [])
    .map((text) => `${text}\t2\tX`)
    .sort()
    .join("\n"),
};
