import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { learn } from "#core/recipients/learn.ts";
import type { ContactStore, RoamingSettings } from "#hosts/outlook/contacts/contact-store.ts";
import { changeMemory, readMemory } from "#hosts/outlook/contacts/contact-store.ts";
import { openContacts } from "#hosts/outlook/contacts/open-contacts.ts";
import { exchangeCopy } from "#hosts/outlook/contacts/roaming-copy.ts";
import type { KeyValueStore } from "#hosts/outlook/usage-counts.ts";
import { extractBody } from "#extract/extract-body.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { handleSend } from "../../src/onsend/handle-send.ts";
import { clientProfiles } from "../../src/simulator/host/client-profile.ts";
import { aKeyValueStore } from "../support/a-key-value-store.ts";
import { fakeClock, type FakeClock } from "../support/fake-clock.ts";
import type { FakeOutlook } from "../support/fake-outlook.ts";
import { fakeOutlook, person } from "../support/fake-outlook.ts";
import { plainExtraction } from "../support/plain-extraction.ts";

const FROM = "pia.lund@gladsaxe.dk";
const RIGHT = "henning.toft@firma-nord.dk";
const WRONG = "hening.toft@firma-nord.dk";
const policy: Policy = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, domains: ["gladsaxe.dk"] } };
const extraction = { ...plainExtraction, body: extractBody };

/** What a client has, kept where a fault can be put over it. */
interface Client {
  readonly roaming: Map<string, unknown>;
  readonly kept: Map<string, string>;
  readonly box: KeyValueStore;
  readonly settings: RoamingSettings;
}

function aClient(): Client {
  const roaming = new Map<string, unknown>();
  const settings: RoamingSettings = {
    get: (name) => roaming.get(name),
    set: (name, value) => void roaming.set(name, value),
    remove: (name) => void roaming.delete(name),
    saveAsync: (callback) => {
      callback({ status: "succeeded", value: undefined, error: null });
    },
  };
  return { roaming, settings, ...aKeyValueStore() };
}

const minuteOn = (clock: FakeClock) => Math.floor(clock.now() / 60_000);

async function remember(store: ContactStore, clock: FakeClock, address = RIGHT): Promise<void> {
  const minute = minuteOn(clock);
  await changeMemory(store, FROM, { minute, deadline: { clock, at: clock.now() + 1_000 } }, (memory) => {
    for (let time = 0; time < 5; time++)
      learn(memory, { recipients: [{ address, name: "Henning Toft" }], greeted: [] }, minute);
    memory.mails = 300;
  });
}

const exchange = (store: ContactStore, clock: FakeClock) =>
  exchangeCopy(store, FROM, { minute: minuteOn(clock), deadline: { clock, at: clock.now() + 1_000 } });

async function press(mailbox: string, to: string, store: ContactStore | undefined, clock: FakeClock) {
  const answers: Completion[] = [];
  const draft: FakeOutlook = {
    mailbox,
    from: person(FROM),
    user: FROM,
    to: [person(to)],
    subject: "Levering",
    body: "<p>Varerne kommer på onsdag mellem 8 og 12, og chaufføren ringer, før han kører.</p>",
    composeType: "newMail",
  };
  const start = clock.now();
  let after = Infinity;
  const completed = (options: Completion = {}) => {
    answers.push(options);
    after = clock.now() - start;
  };
  const { context } = fakeOutlook(draft, clock);
  handleSend({ completed }, { context: () => context, clock, policy, extraction, stores: [], contacts: () => store });
  await clock.advance(5_000);
  return { answers, after };
}

const never = () => new Promise<never>(() => undefined);
const refuse = () => Promise.reject(new Error("QuotaExceededError"));
const throwing = (): never => {
  throw new Error("SecurityError");
};

type Fault = (client: Client, clock: FakeClock) => ContactStore | undefined;
const open = (client: Client, box: Partial<KeyValueStore> = {}, settings: Partial<RoamingSettings> = {}) =>
  openContacts([{ ...client.box, ...box }], { ...client.settings, ...settings }, true);

/** Stores out of order, each over a memory that would ask. */
const faults: readonly (readonly [string, Fault])[] = [
  ["no storage and no settings", () => openContacts([], undefined, true)],
  ["no settings", ({ box }) => openContacts([box], undefined, true)],
  ["no storage, and nothing roams", ({ settings }) => openContacts([], settings, false)],
  ["a storage that was cleared", (client) => (client.kept.clear(), open(client))],
  ["a key that was cleared", (client) => (client.roaming.clear(), open(client))],
  ["a key of another client", (client) => (client.roaming.set("postvagt.key", "x".repeat(43)), open(client))],
  ["a key that is no text", (client) => (client.roaming.set("postvagt.key", { a: 1 }), open(client))],
  [
    "a text that is damaged",
    (client) => {
      for (const [name, text] of client.kept) client.kept.set(name, text.slice(0, -9));
      return open(client);
    },
  ],
  ["a storage that never answers", (client) => open(client, { get: never, set: never, keys: never })],
  [
    "a storage that answers after 900 ms",
    (client, clock) => {
      const late = (key: string) =>
        new Promise<string | undefined>((resolve) => void clock.after(900, () => void resolve(client.kept.get(key))));
      return open(client, { get: late });
    },
  ],
  ["a storage that refuses", (client) => open(client, { get: refuse, set: refuse, remove: refuse, keys: refuse })],
  ["a storage that throws", (client) => open(client, { get: throwing, set: throwing })],
  ["settings that throw", (client) => open(client, {}, { get: throwing, set: throwing })],
];

describe.each(clientProfiles.map(({ id, mailboxSet }) => [id, mailboxSet] as const))("%s", (_, mailbox) => {
  test("a near address is asked about from memory", async () => {
    const clock = fakeClock();
    const store = open(aClient());
    if (store === undefined) throw new Error("this client has stores");
    await remember(store, clock);
    const { answers } = await press(mailbox, WRONG, store, clock);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.errorMessage).toContain(RIGHT);
  });

  test.each(faults)("%s: no question from memory, and Send is answered once and soon", async (__, fault) => {
    const clock = fakeClock();
    const client = aClient();
    const whole = open(client);
    if (whole !== undefined) await remember(whole, clock);
    const { answers, after } = await press(mailbox, WRONG, fault(client, clock), clock);
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(after).toBeLessThanOrEqual(1_000);
  });

  test("a full storage keeps what it had, and goes on asking from it", async () => {
    const clock = fakeClock();
    const client = aClient();
    const whole = open(client);
    if (whole !== undefined) await remember(whole, clock);
    const full = open(client, { set: refuse });
    expect((await press(mailbox, RIGHT, full, clock)).answers).toEqual([{ allowEvent: true }]);
    expect((await press(mailbox, WRONG, full, clock)).answers[0]?.allowEvent).toBe(false);
  });

  test("stale settings: a memory of an older week still asks about no wrong one", async () => {
    const clock = fakeClock();
    const client = aClient();
    const store = open(client);
    if (store === undefined) throw new Error("this client has stores");
    await remember(store, clock);
    await exchange(store, clock);
    const stale = new Map(client.roaming);
    await remember(store, clock, WRONG);
    const behind = open(client, {}, { get: (name) => stale.get(name) });
    expect((await press(mailbox, WRONG, behind, clock)).answers).toEqual([{ allowEvent: true }]);
  });

  test("without a storage of its own it asks from the copy that another machine left, and learns nothing", async () => {
    const clock = fakeClock();
    const client = aClient();
    const store = open(client);
    if (store === undefined) throw new Error("this client has stores");
    await remember(store, clock);
    await exchange(store, clock);
    const bare = openContacts([], client.settings, true);
    expect((await press(mailbox, WRONG, bare, clock)).answers[0]?.errorMessage).toContain(RIGHT);
    expect((await press(mailbox, RIGHT, bare, clock)).answers).toEqual([{ allowEvent: true }]);
  });
});

describe("the copy for the user's other machines", () => {
  const contactsOf = async (store: ContactStore, clock: FakeClock) => {
    const read = await readMemory(store, FROM, { clock, at: clock.now() + 1_000 });
    return read.kind === "read" ? [...read.memory.contacts.keys()].sort() : [];
  };

  test("what two machines have learned is known to both, a week apart at most", async () => {
    const clock = fakeClock();
    const client = aClient();
    const desk = open(client);
    const home = openContacts([aKeyValueStore().box], client.settings, true);
    if (desk === undefined || home === undefined) throw new Error("both have stores");
    await remember(desk, clock);
    await exchange(desk, clock);
    await remember(home, clock, "ida@herlev.dk");
    await exchange(home, clock);
    expect(await contactsOf(home, clock)).toEqual([RIGHT, "ida@herlev.dk"].sort());
    await clock.advance(7 * 24 * 60 * 60_000);
    await exchange(home, clock);
    await exchange(desk, clock);
    expect(await contactsOf(desk, clock)).toEqual([RIGHT, "ida@herlev.dk"].sort());
  });

  test("is sealed, holds no mail of the last days, and fits the mailbox's settings", async () => {
    const clock = fakeClock();
    const client = aClient();
    const store = open(client);
    if (store === undefined) throw new Error("it has stores");
    await remember(store, clock);
    await exchange(store, clock);
    const copy = String(client.roaming.get("postvagt.contacts"));
    expect(copy).not.toMatch(/toft|gladsaxe|firma/i);
    expect(copy.length).toBeLessThan(20_200);
  });

  test("is not made where the organisation forbids it, nor for a mailbox of others", async () => {
    const clock = fakeClock();
    const client = aClient();
    const kept = openContacts([client.box], client.settings, false);
    if (kept === undefined) throw new Error("it has stores");
    await remember(kept, clock);
    await exchange(kept, clock);
    expect(client.roaming.has("postvagt.contacts")).toBe(false);
  });

  test("another mailbox's copy is left alone by reading and replaced by writing", async () => {
    const clock = fakeClock();
    const client = aClient();
    client.roaming.set(
      "postvagt.contacts",
      JSON.stringify({ week: 1, box: "postvagt.contacts.other", sealed: "1.a.b" }),
    );
    const store = open(client);
    if (store === undefined) throw new Error("it has stores");
    await remember(store, clock);
    await exchange(store, clock);
    expect(await contactsOf(store, clock)).toEqual([RIGHT]);
  });
});

test("two windows that write at the same moment lose nothing", async () => {
  const clock = fakeClock();
  const client = aClient();
  const other = open(client);
  if (other === undefined) throw new Error("it has stores");
  await remember(other, clock, "a@herlev.dk");
  let isFirst = true;
  // The other window writes over what this one has just written.
  const set = async (key: string, text: string) => {
    const before = client.kept.get(key);
    await client.box.set(key, text);
    if (!isFirst || before === undefined) return;
    isFirst = false;
    client.kept.set(key, before);
    await remember(other, clock, "b@herlev.dk");
  };
  const store = open(client, { set });
  if (store === undefined) throw new Error("it has stores");
  await remember(store, clock, "c@herlev.dk");
  const read = await readMemory(store, FROM, { clock, at: clock.now() + 1_000 });
  expect(read.kind === "read" && [...read.memory.contacts.keys()].sort()).toEqual([
    "a@herlev.dk",
    "b@herlev.dk",
    "c@herlev.dk",
  ]);
});
