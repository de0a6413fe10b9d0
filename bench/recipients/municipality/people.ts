/** Invented people of an invented municipality; the names are usual ones. */
export interface Somebody {
  readonly address: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

export const OWN = "eksempelkommune.dk";

const FIRST =
  "Mette Søren Anne Lars Kirsten Jens Hanne Åse Bjørn Gitte Poul Inge Niels Birgit Ole Lone Per Ulla Kåre Signe Mads Ida Freja Malthe Karl Nanna Rasmus Signe Torben Yrsa Ærlig Fatima Ahmed Zeynep Milan Agnieszka".split(
    " ",
  );
const LAST =
  "Hansen Jensen Møller Sørensen Nørgaard Kjær Bæk Østergaard Åkjær Lund Holm Vestergaard Bruun Dam Iversen Krogh Skov Thomsen Winther Ravn Friis Juhl Bech Lauridsen Çelik Nowak Hussein Petrović".split(
    " ",
  );

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/[^a-z]/g, "");

export const pick = <T>(all: readonly T[], random: () => number): T => {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
};

function aName(random: () => number): Pick<Somebody, "first" | "last" | "name"> {
  const [first, last] = [pick(FIRST, random), pick(LAST, random)];
  const middle = random() < 0.3 ? ` ${pick(LAST, random)}` : "";
  return { first, last, name: `${first}${middle} ${last}` };
}

/** Colleagues by initials where there are many, and by name; the address list names them all. */
export function aColleague(random: () => number, number: number): Somebody {
  const one = aName(random);
  const initials = plain(
    one.name
      .split(" ")
      .map((word) => word.charAt(0))
      .join(""),
  );
  const local =
    random() < 0.5 ? `${initials}${number}` : `${plain(one.first)}.${plain(one.last)}${number % 7 === 0 ? number : ""}`;
  return { ...one, address: `${local}@${OWN}` };
}

const WEBMAIL = ["gmail.com", "hotmail.com", "outlook.dk", "live.dk", "mail.dk", "yahoo.dk"];

/** Citizens write from where they like; half of them show no name. */
export function aCitizen(random: () => number, number: number): Somebody {
  const one = aName(random);
  const local = pick(
    [
      `${plain(one.first)}.${plain(one.last)}${number}`,
      `${plain(one.first)}${plain(one.last)}${number}`,
      `${plain(one.last)}${number}`,
    ],
    random,
  );
  return { ...one, name: random() < 0.5 ? one.name : "", address: `${local}@${pick(WEBMAIL, random)}` };
}

const AUTHORITIES =
  "gladsaxe.dk gentofte.dk herlev.dk rudersdal.dk ballerup.dk regionh.dk atp.dk domstol.dk politi.dk kk.dk".split(" ");
const UNITS = "post visitation jobcenter borgerservice familieafdelingen handicap".split(" ");

export function anAuthority(random: () => number): Somebody {
  const domain = pick(AUTHORITIES, random);
  if (random() < 0.6) return { name: "", first: "", last: "", address: `${pick(UNITS, random)}@${domain}` };
  const one = aName(random);
  return { ...one, address: `${plain(one.first)}.${plain(one.last)}@${domain}` };
}

const FIRMS = "nordhjaelp.dk brolaug.dk vikarnord.dk tolkekontoret.dk hjaelpemiddelcentralen.dk taxasyd.dk".split(" ");

export function aSupplier(random: () => number): Somebody {
  const domain = pick(FIRMS, random);
  if (random() < 0.5)
    return { name: "", first: "", last: "", address: `${pick(["ordre", "kontakt", "info"], random)}@${domain}` };
  const one = aName(random);
  return { ...one, address: `${plain(one.first)}.${plain(one.last)}@${domain}` };
}
