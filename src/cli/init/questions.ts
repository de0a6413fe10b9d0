import type { Shape } from "#core/policy/shape/shape.ts";
import { findProblems } from "#core/policy/shape/find-problems.ts";
import { addInShape } from "../org/add-in-shape.ts";

/** What `postvagt init` is told, by flags or by answers. */
export interface Answers {
  readonly domain: string;
  readonly name: string;
  readonly dpoMail: string;
  readonly address: string;
  /** A folder, a postgres:// address, or "none". */
  readonly database: string;
}

/** One thing that `postvagt init` wants to know. */
export interface Question {
  readonly key: keyof Answers;
  readonly flag: string;
  readonly text: string;
  /** What holds where nothing is answered; none where an answer is needed. */
  readonly otherwise: (before: Partial<Answers>) => string | undefined;
  /** What is wrong with an answer, in half a sentence. */
  readonly mistake: (answer: string) => string | undefined;
}

const DOMAIN = /^[a-z\dæøåäöü-]+(?:\.[a-z\dæøåäöü-]+)+$/i;

/** `gladsaxe.dk, skole.gladsaxe.dk` as a list. */
export const splitDomains = (answer: string): readonly string[] =>
  answer
    .split(/[\s,;]+/)
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== "");

const firstDomain = ({ domain = "" }: Partial<Answers>): string => splitDomains(domain)[0] ?? "";

export const questions: readonly Question[] = [
  {
    key: "domain",
    flag: "--domain",
    text: "Own mail domains, with commas between them",
    otherwise: () => undefined,
    mistake: (answer) => {
      const domains = splitDomains(answer);
      const isRight = domains.length > 0 && domains.every((one) => DOMAIN.test(one));
      return isRight ? undefined : 'a domain such as "gladsaxe.dk"';
    },
  },
  {
    key: "name",
    flag: "--name",
    text: "Name of the organisation",
    otherwise: firstDomain,
    mistake: (answer) => (answer.length > 125 ? "at most 125 characters" : undefined),
  },
  {
    key: "dpoMail",
    flag: "--dpo-mail",
    text: "Mailbox of the data protection officer",
    otherwise: (before) => `dpo@${firstDomain(before)}`,
    mistake: (answer) => (/^[^\s@]+@[^\s@]+$/.test(answer) ? undefined : "an address"),
  },
  {
    key: "address",
    flag: "--address",
    text: "Address of the add-in, which all staff must reach",
    otherwise: (before) => `https://postvagt.${firstDomain(before)}`,
    mistake: (answer) => mistakeIn(addInShape.fields["address"]?.shape, answer),
  },
  {
    key: "database",
    flag: "--embedded, --postgres or --no-register",
    text: 'The register: a folder on this machine, postgres://user@host/database, or "none"',
    otherwise: () => "register",
    mistake: (answer) => (answer.trim() === "" ? 'a folder, an address, or "none"' : undefined),
  },
];

function mistakeIn(shape: Shape | undefined, answer: string): string | undefined {
  return shape === undefined ? undefined : findProblems(shape, answer)[0]?.expected;
}
