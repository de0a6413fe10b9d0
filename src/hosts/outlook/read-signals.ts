import type { SecureSignal } from "#core/facts/organisation.ts";
import type { Signal } from "#core/mail/message.ts";
import { ask, orElse, required } from "./ask.ts";
import { HostError } from "./host-error.ts";
import type { Outlook } from "./outlook.ts";
import type { Calls } from "./read-people.ts";

export interface ReadSignals {
  readonly signals: readonly Signal[];
  /** Kinds that were asked for and could not be read. */
  readonly unreadSignals: readonly Signal["kind"][];
}

type Question = (outlook: Outlook, calls: Calls, wanted: readonly SecureSignal[]) => Promise<readonly Signal[]>;

const questions: readonly (readonly [SecureSignal["type"], Signal["kind"], Question])[] = [
  ["header", "header", askHeaders],
  ["labelId", "label", askLabel],
  ["category", "category", askCategories],
  ["itemClass", "itemClass", askItemClass],
];

/** The marks on the item that the organisation's list of secure-mail signals asks for, and no others: each is a call. */
export async function readSignals(
  outlook: Outlook,
  secureMail: readonly SecureSignal[],
  calls: Calls,
): Promise<ReadSignals> {
  const unreadSignals: Signal["kind"][] = [];
  const answers = questions.map(([type, kind, question]) => {
    const wanted = secureMail.filter((signal) => signal.type === type);
    if (wanted.length === 0) return Promise.resolve<readonly Signal[]>([]);
    return orElse(question(outlook, calls, wanted), () => {
      unreadSignals.push(kind);
      return [];
    });
  });
  const found = await Promise.all(answers);
  return { signals: found.reduce((all, some) => all.concat(some), []), unreadSignals };
}

async function askHeaders(
  { item }: Outlook,
  calls: Calls,
  wanted: readonly SecureSignal[],
): Promise<readonly Signal[]> {
  const headers = present(item.internetHeaders);
  const names = wanted.reduce<readonly string[]>((all, { values }) => all.concat(values.map(nameOf)), []);
  const answer = await calls.turns(() =>
    required(
      ask<Readonly<Record<string, string>>>((callback) => {
        headers.getAsync(names.slice(), callback);
      }, calls.deadline()),
    ),
  );
  return Object.keys(answer).map((name) => ({ kind: "header", name, value: answer[name] ?? "" }));
}

const nameOf = (header: string) => (header.indexOf(":") < 0 ? header : header.slice(0, header.indexOf(":"))).trim();

/** The catalog is asked first: a tenant without labels answers the second question with an error (platform.md 3.4). */
async function askLabel({ item, labels }: Outlook, calls: Calls): Promise<readonly Signal[]> {
  const label = present(item.sensitivityLabel);
  const catalog = present(labels);
  const isEnabled = await calls.turns(() =>
    required(
      ask<boolean>((callback) => {
        catalog.getIsEnabledAsync(callback);
      }, calls.deadline()),
    ),
  );
  if (!isEnabled) return [];
  const id = await calls.turns(() =>
    ask<string>((callback) => {
      label.getAsync(callback);
    }, calls.deadline()),
  );
  return id ? [{ kind: "label", id }] : [];
}

async function askCategories({ item }: Outlook, calls: Calls): Promise<readonly Signal[]> {
  const categories = present(item.categories);
  const names = await calls.turns(() =>
    ask<readonly { readonly displayName: string }[] | null>((callback) => {
      categories.getAsync(callback);
    }, calls.deadline()),
  );
  return (names || []).map(({ displayName }) => ({ kind: "category", name: displayName }));
}

async function askItemClass({ item }: Outlook, calls: Calls): Promise<readonly Signal[]> {
  const name = await calls.turns(() =>
    required(
      ask<string>((callback) => {
        if (!item.getItemClassAsync) throw new HostError("not-supported");
        item.getItemClassAsync(callback);
      }, calls.deadline()),
    ),
  );
  return [{ kind: "itemClass", name }];
}

function present<T>(part: T | undefined): T {
  if (part === undefined) throw new HostError("not-supported");
  return part;
}
