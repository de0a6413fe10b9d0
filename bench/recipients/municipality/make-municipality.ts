import type { Box, BoxMail } from "../read-boxes.ts";
import { createRandom } from "../random.ts";
import { aCitizen, aColleague, anAuthority, aSupplier, pick, type Somebody } from "./people.ts";

/** How a kind of employee writes: shares of mails by whom they go to, and how many new citizens there are. */
interface Role {
  readonly title: string;
  readonly citizens: number;
  readonly colleagues: number;
  readonly authorities: number;
  /** Of the mails to citizens, so many go to one who was never written to. */
  readonly newCitizens: number;
  readonly mails: number;
}

const ROLES: readonly Role[] = [
  { title: "caseworker", citizens: 0.3, colleagues: 0.5, authorities: 0.12, newCitizens: 0.15, mails: 900 },
  { title: "citizen service", citizens: 0.6, colleagues: 0.3, authorities: 0.05, newCitizens: 0.6, mails: 900 },
  { title: "family department", citizens: 0.25, colleagues: 0.5, authorities: 0.2, newCitizens: 0.08, mails: 700 },
  { title: "leader", citizens: 0.03, colleagues: 0.85, authorities: 0.06, newCitizens: 0.3, mails: 1_000 },
  { title: "school", citizens: 0.45, colleagues: 0.45, authorities: 0.04, newCitizens: 0.05, mails: 700 },
  { title: "purchasing", citizens: 0.02, colleagues: 0.4, authorities: 0.05, newCitizens: 0.3, mails: 700 },
];

const START = Date.UTC(2026, 0, 5, 8) / 1_000;

/** Mailboxes of a municipality that there is not, the same in every run. All mails are right ones. */
export function makeMunicipality(): readonly Box[] {
  const random = createRandom(98);
  const colleagues = Array.from({ length: 240 }, (_, at) => aColleague(random, at));
  return ROLES.flatMap((role, at) =>
    [0, 1].map((copy) => makeBox(role, `${role.title} ${copy + 1}`, colleagues, createRandom(7 + 31 * at + copy))),
  );
}

/** Seldom the last ones: a few get most of the mail, as everywhere. */
const often = <T>(all: readonly T[], random: () => number): T =>
  pick(all.slice(0, 1 + Math.floor(all.length * random() ** 2)), random);

function makeBox(role: Role, box: string, everybody: readonly Somebody[], random: () => number): Box {
  const shuffled = [...everybody].sort(() => random() - 0.5);
  const team = shuffled.slice(0, 6);
  const colleagues = shuffled.slice(0, 60);
  const citizens = Array.from({ length: 25 }, (_, at) => aCitizen(random, at));
  const authorities = Array.from({ length: 12 }, () => anAuthority(random));
  const suppliers = Array.from({ length: 8 }, () => aSupplier(random));
  const mails = Array.from({ length: role.mails }, (_, at): BoxMail => {
    const t = START + at * 3_600 * 3;
    const dice = random();
    const isReply = random() < 0.45;
    if (dice < role.citizens) {
      const isNew = random() < role.newCitizens;
      const citizen = isNew ? aCitizen(random, 1_000 + at) : often(citizens, random);
      if (isNew && random() < 0.4) citizens.push(citizen);
      return mailTo([citizen], { t, at, isReply, holds: 0.5, random });
    }
    if (dice < role.citizens + role.colleagues) {
      const isTeam = random() < 0.25;
      const some = isTeam ? team : [often(colleagues, random), ...(random() < 0.2 ? [often(colleagues, random)] : [])];
      return mailTo(some, { t, at, isReply, holds: 0.25, random });
    }
    if (dice < role.citizens + role.colleagues + role.authorities)
      return mailTo([random() < 0.08 ? anAuthority(random) : often(authorities, random)], {
        t,
        at,
        isReply,
        holds: 0.7,
        random,
      });
    return mailTo([random() < 0.05 ? aSupplier(random) : often(suppliers, random)], {
      t,
      at,
      isReply,
      holds: 0.1,
      random,
    });
  });
  return { box, mails };
}

interface Making {
  readonly t: number;
  readonly at: number;
  readonly isReply: boolean;
  /** How often such a mail holds personal data. */
  readonly holds: number;
  readonly random: () => number;
}

function mailTo(people: readonly Somebody[], { t, at, isReply, holds, random }: Making): BoxMail {
  const each = people.filter((one, place) => people.findIndex(({ address }) => address === one.address) === place);
  return {
    t,
    kind: isReply ? "reply" : random() < 0.08 ? "forward" : "new",
    to: each.map(({ address, name }, place) => ({
      a: address,
      n: name,
      f: place === 0 ? "to" : "cc",
      inherited: isReply,
    })),
    open: greet(each, random),
    file: random() < holds,
    same: `mail ${at}`,
    len: 400,
  };
}

/** Two in three greet by name: a first name, now and then the whole one, in letters the last. */
function greet(people: readonly Somebody[], random: () => number): string {
  const [first, ...more] = people;
  if (first === undefined || random() < 0.15) return "";
  if (more.length > 1) return pick(["Kære alle", "Hej alle", "Hej"], random);
  if (first.first === "") return pick(["Hej", "Til rette vedkommende", "Goddag"], random);
  const names = more.length === 1 ? `${first.first} og ${more[0]?.first ?? ""}` : first.first;
  return random() < 0.2 ? `Kære ${first.name || first.first}` : `${pick(["Hej", "Kære", "Hej"], random)} ${names}`;
}
