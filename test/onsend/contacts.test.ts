import { describe, expect, test } from "@jest/globals";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import type { ContactStore } from "#hosts/outlook/contacts/contact-store.ts";
import { changeMemory, readMemory } from "#hosts/outlook/contacts/contact-store.ts";
import { learn } from "#core/recipients/learn.ts";
import type { Completion } from "../../src/onsend/complete-once.ts";
import { handleCompose } from "../../src/onsend/handle-change.ts";
import { handleSend } from "../../src/onsend/handle-send.ts";
import { aKeyValueStore } from "../support/a-key-value-store.ts";
import { fakeClock, type FakeClock } from "../support/fake-clock.ts";
import type { FakeOutlook } from "../support/fake-outlook.ts";
import { fakeOutlook, person } from "../support/fake-outlook.ts";
import { plainExtraction } from "../support/plain-extraction.ts";
import { extractBody } from "#extract/extract-body.ts";

const extraction = { ...plainExtraction, body: extractBody };

const FROM = "pia.lund@gladsaxe.dk";
const policy: Policy = { ...defaultPolicy, organisation: { ...defaultPolicy.organisation, domains: ["gladsaxe.dk"] } };
const RIGHT = "henning.toft@firma-nord.dk";
const WRONG = "hening.toft@firma-nord.dk";

function aContactStore(get?: ContactStore["box"]["get"]): ContactStore {
  const settings = new Map<string, unknown>();
  const { box } = aKeyValueStore();
  return {
    box: get === undefined ? box : { ...box, get },
    settings: {
      get: (name) => settings.get(name),
      set: (name, value) => void settings.set(name, value),
      remove: (name) => void settings.delete(name),
      saveAsync: (callback) => {
        callback({ status: "succeeded", value: undefined, error: null });
      },
    },
    roams: true,
  };
}

async function remember(store: ContactStore, clock: FakeClock): Promise<void> {
  const minute = Math.floor(clock.now() / 60_000);
  await changeMemory(store, FROM, { minute, deadline: { clock, at: clock.now() + 1_000 } }, (memory) => {
    for (let time = 0; time < 5; time++)
      learn(memory, { recipients: [{ address: RIGHT, name: "Henning Toft" }], greeted: [] }, minute);
    memory.mails = 300;
  });
}

const draft = (to: string, more: Partial<FakeOutlook> = {}): FakeOutlook => ({
  mailbox: "1.14",
  from: person(FROM),
  user: FROM,
  to: [person(to)],
  subject: "Badebænk",
  body: "<p>Badebænken kommer på onsdag mellem 8 og 12, og montøren ringer, før han kører.</p>",
  composeType: "newMail",
  ...more,
});

async function press(
  fake: FakeOutlook,
  store: ContactStore,
  clock: FakeClock,
  with_: Policy = policy,
): Promise<Completion> {
  const answers: Completion[] = [];
  const outlook = fakeOutlook(fake, clock);
  handleSend(
    { completed: (options: Completion = {}) => answers.push(options) },
    {
      context: () => outlook.context,
      clock,
      policy: with_,
      extraction,
      stores: [],
      contacts: () => store,
    },
  );
  await clock.advance(5_000);
  return answers[0] ?? {};
}

async function contactsOf(store: ContactStore, clock: FakeClock): Promise<readonly string[]> {
  const read = await readMemory(store, FROM, { clock, at: clock.now() + 1_000 });
  return read.kind === "read" ? [...read.memory.contacts.keys()].sort() : [];
}

describe.each(["1.16", "1.15", "1.14", "1.12"])("a client with Mailbox %s", (mailbox) => {
  test("asks about a near address, and learns nothing yet", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    const answer = await press(draft(WRONG, { mailbox }), store, clock);
    expect(answer.allowEvent).toBe(false);
    expect(answer.errorMessage).toContain(WRONG);
    expect(answer.errorMessage).toContain(RIGHT);
    if (mailbox !== "1.12") expect(answer.sendModeOverride).toBe("promptUser");
    expect(await contactsOf(store, clock)).toEqual([RIGHT]);
  });

  test("the question has one fact and the button that corrects the recipient", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    const answer = await press(draft(WRONG, { mailbox }), store, clock);
    expect(answer.cancelLabel).toBe(mailbox === "1.12" ? undefined : "Ret modtager");
    expect(answer.errorMessage).not.toMatch(/fejl|advarsel|•/i);
  });
});

describe("only what left is learned", () => {
  test("a mail that is let go", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await press(draft(RIGHT), store, clock);
    expect(await contactsOf(store, clock)).toEqual([RIGHT]);
  });

  test("a recipient that was taken off after the question is never learned", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    const session = new Map<string, string>();
    await press(draft(WRONG, { session }), store, clock);
    const second = await press(draft(RIGHT, { session }), store, clock);
    expect([second.allowEvent, await contactsOf(store, clock)]).toEqual([true, [RIGHT]]);
    await press(
      draft(RIGHT, { body: "<p>Noget helt andet, en dag senere, med nok ord til at være en tekst.</p>" }),
      store,
      await later(clock),
    );
    expect(await contactsOf(store, clock)).toEqual([RIGHT]);
  });

  test("nothing for a day after the question: it was sent", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    await press(draft(WRONG), store, clock);
    await press(
      draft("bo@gladsaxe.dk", { body: "<p>Noget helt andet, en dag senere, med nok ord til at være en tekst.</p>" }),
      store,
      await later(clock),
    );
    expect(await contactsOf(store, clock)).toContain(WRONG);
  });
});

async function later(clock: FakeClock): Promise<FakeClock> {
  await clock.advance(25 * 60 * 60_000);
  return clock;
}

describe("no memory, no question from memory", () => {
  test.each<[string, ContactStore["box"]["get"]]>([
    ["a storage that hangs", () => new Promise(() => undefined)],
    ["a storage that refuses", () => Promise.reject(new Error("full"))],
    ["a storage with nonsense in it", () => Promise.resolve("1.abc.def")],
    ["an empty storage", () => Promise.resolve(null)],
  ])("%s", async (_, get) => {
    const clock = fakeClock();
    expect(await press(draft(WRONG), aContactStore(get), clock)).toEqual({ allowEvent: true });
  });

  test("the organisation has switched it off", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    const recipients = { memory: false, roaming: true, known: [], never: [] };
    const off: Policy = { ...policy, organisation: { ...policy.organisation, recipients } };
    expect((await press(draft(WRONG), store, clock, off)).allowEvent).toBe(true);
    expect(await contactsOf(store, clock)).toEqual([RIGHT]);
  });
});

describe("whom Outlook put in", () => {
  test("a recipient that stood there when the window opened is not asked about", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    const reply = draft(WRONG, { composeType: "reply", session: new Map<string, string>() });
    const outlook = fakeOutlook(reply, clock);
    const done: unknown[] = [];
    const context = { context: () => outlook.context, clock, policy, extraction };
    handleCompose({ completed: () => done.push(true) }, context);
    await clock.advance(1_000);
    expect([done.length, outlook.session.get("postvagt.opened")]).toEqual([1, JSON.stringify([WRONG])]);
    expect((await press(reply, store, clock)).allowEvent).toBe(true);
  });

  test("one that stands on a draft when it is opened again may have been typed, and is asked about", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    const saved = draft(WRONG, { savedId: "AAMkAD=", session: new Map<string, string>() });
    const outlook = fakeOutlook(saved, clock);
    handleCompose({ completed: () => undefined }, { context: () => outlook.context, clock, policy, extraction });
    await clock.advance(1_000);
    expect(outlook.session.has("postvagt.opened")).toBe(false);
    expect((await press(saved, store, clock)).allowEvent).toBe(false);
  });

  test("nor one whom the head of the answered mail names", async () => {
    const clock = fakeClock();
    const store = aContactStore();
    await remember(store, clock);
    const body = `<p>Tak for det.</p><p>Fra: Hening Toft &lt;${WRONG}&gt;<br>Sendt: 4. maj 2026 10:12<br>Til: Pia Lund<br>Emne: Badebænk</p><p>Hej</p>`;
    expect(
      (await press(draft(WRONG, { composeType: "reply", subject: "SV: Badebænk", body }), store, clock)).allowEvent,
    ).toBe(true);
  });
});
