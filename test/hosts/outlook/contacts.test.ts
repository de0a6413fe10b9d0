import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { learn } from "#core/recipients/learn.ts";
import type { Deadline } from "#hosts/outlook/clock.ts";
import { chacha20 } from "#hosts/outlook/contacts/chacha20.ts";
import type { ContactStore, RoamingSettings } from "#hosts/outlook/contacts/contact-store.ts";
import { changeMemory, forgetAll, parseOpened, readMemory } from "#hosts/outlook/contacts/contact-store.ts";
import { createKey, seal, unseal } from "#hosts/outlook/contacts/seal.ts";
import type { KeyValueStore } from "#hosts/outlook/usage-counts.ts";
import { aKeyValueStore } from "../../support/a-key-value-store.ts";
import { fakeClock } from "../../support/fake-clock.ts";

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

test("the cipher is ChaCha20: the example of RFC 8439, 2.4.2", () => {
  const key = bytes("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  const nonce = bytes("000000000000004a00000000");
  const text =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
  const sealed = Buffer.from(chacha20(key, nonce, Buffer.from(text))).toString("hex");
  expect(sealed.slice(0, 64)).toBe("6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0b");
  expect(sealed.slice(-36)).toBe("5af90bbf74a35be6b40b8eedf2785e42874d");
  expect(Buffer.from(chacha20(key, nonce, bytes(sealed))).toString()).toBe(text);
});

test("what is sealed opens with its key, and with no other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const key = createKey();
      const sealed = seal(text, key);
      expect(unseal(sealed, key)).toBe(text);
      expect(unseal(sealed, createKey())).toBeUndefined();
      expect(unseal(sealed.slice(0, -2), key)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});

const FROM = "mette.hansen@gladsaxe.dk";
const MINUTE = 29_700_000;

interface Fakes {
  readonly settings?: Partial<RoamingSettings>;
  readonly box?: Partial<KeyValueStore>;
}

function aStore({ settings, box }: Fakes = {}) {
  const kept = aKeyValueStore();
  const roaming = new Map<string, unknown>();
  const store: ContactStore = {
    box: { ...kept.box, ...box },
    settings: {
      get: (name) => roaming.get(name),
      set: (name, value) => {
        roaming.set(name, value);
      },
      remove: (name) => {
        roaming.delete(name);
      },
      saveAsync: (callback) => {
        callback({ status: "succeeded", value: undefined, error: null });
      },
      ...settings,
    },
    roams: true,
  };
  return { store, kept: kept.kept, roaming };
}

function soon(): { readonly deadline: Deadline; readonly clock: ReturnType<typeof fakeClock> } {
  const clock = fakeClock();
  return { clock, deadline: { clock, at: clock.now() + 2_000 } };
}

const learnOne = (store: ContactStore, address = "bo@herlev.dk") =>
  changeMemory(store, FROM, { minute: MINUTE, deadline: soon().deadline }, (memory) => {
    learn(memory, { recipients: [{ address, name: "Bo Ib" }], greeted: [] }, MINUTE);
  });

describe("the memory in two stores", () => {
  test("what is learned is there the next time, for this mailbox alone", async () => {
    const { store } = aStore();
    expect(await learnOne(store)).toBe(true);
    const read = await readMemory(store, "Mette.Hansen@Gladsaxe.dk", soon().deadline);
    expect(read.kind === "read" && [...read.memory.contacts.keys()]).toEqual(["bo@herlev.dk"]);
    expect(await readMemory(store, "fælles@gladsaxe.dk", soon().deadline)).toEqual({ kind: "none" });
  });

  test("neither store tells by itself whom anybody writes to", async () => {
    const { store, kept, roaming } = aStore();
    await learnOne(store);
    const said = JSON.stringify([[...kept], [...roaming]]);
    expect(said).not.toMatch(/herlev|gladsaxe|Bo Ib/);
    expect([...kept.values()].join("")).not.toContain(String([...roaming.values()][0]));
  });

  test("two windows that learn one after the other lose nothing", async () => {
    const { store } = aStore();
    await learnOne(store, "a@herlev.dk");
    await learnOne(store, "b@herlev.dk");
    const read = await readMemory(store, FROM, soon().deadline);
    expect(read.kind === "read" && read.memory.contacts.size).toBe(2);
  });

  test("six hundred contacts with Danish names take at most 24,000 characters", async () => {
    const { store, kept } = aStore();
    await changeMemory(store, FROM, { minute: MINUTE, deadline: soon().deadline }, (memory) => {
      for (let each = 0; each < 600; each++)
        learn(
          memory,
          {
            recipients: [{ address: `s${each}@søborg${each % 99}.dk`, name: `Åse Ødegård Nummer${each}` }],
            greeted: [],
          },
          MINUTE,
        );
    });
    expect(Math.max(...[...kept.values()].map(({ length }) => length))).toBeLessThanOrEqual(24_000);
  });
});

describe("stores that fail", () => {
  const never = () => new Promise<never>(() => undefined);
  const refuse = () => Promise.reject(new Error("full"));

  test.each<[string, Fakes]>([
    [
      "no key can be read",
      {
        settings: {
          get: () => {
            throw new Error("damaged");
          },
        },
      },
    ],
    ["the storage refuses", { box: { get: refuse } }],
    [
      "the storage throws",
      {
        box: {
          get: () => {
            throw new Error("forbidden");
          },
        },
      },
    ],
  ])("%s: no memory", async (_, fakes) => {
    expect(await readMemory(aStore(fakes).store, FROM, soon().deadline)).toEqual({ kind: "unavailable" });
    expect(await learnOne(aStore(fakes).store)).toBe(false);
  });

  test("a storage that never answers costs 300 ms", async () => {
    const { clock, deadline } = soon();
    const start = clock.now();
    const reading = readMemory(aStore({ box: { get: never } }).store, FROM, deadline).then((read) => [
      read,
      clock.now() - start,
    ]);
    await clock.advance(2_000);
    expect(await reading).toEqual([{ kind: "unavailable" }, 300]);
  });

  test("a full storage, and a key that is not kept: nothing is learned", async () => {
    expect(await learnOne(aStore({ box: { set: refuse } }).store)).toBe(false);
    const { store, kept } = aStore({
      settings: {
        saveAsync: (callback) => {
          callback({ status: "failed", value: undefined, error: { code: 9019 } });
        },
      },
    });
    expect([await learnOne(store), kept.size]).toEqual([false, 0]);
  });

  test.each([
    ["damaged", (text: string) => `${text.slice(0, 40)}x${text.slice(41)}`],
    ["cut off", (text: string) => text.slice(0, 60)],
    ["of another version", (text: string) => `2${text.slice(1)}`],
    ["nonsense", () => "nonsense"],
  ])("what is %s is nothing, and begins anew", async (_, damage) => {
    const { store, kept } = aStore();
    await learnOne(store);
    for (const [key, text] of kept) kept.set(key, damage(text));
    expect(await readMemory(store, FROM, soon().deadline)).toEqual({ kind: "none" });
    expect(await learnOne(store)).toBe(true);
  });

  test("with another client's key nothing is read", async () => {
    const { store, roaming } = aStore();
    await learnOne(store);
    for (const [name] of roaming) roaming.set(name, createKey());
    expect(await readMemory(store, FROM, soon().deadline)).toEqual({ kind: "none" });
  });
});

test("forgetting leaves neither data nor key", async () => {
  const { store, kept, roaming } = aStore();
  await learnOne(store);
  kept.set("postvagt.usage.2026-11-24", "{}");
  await forgetAll(store, soon().deadline);
  expect([[...kept.keys()], roaming.size]).toEqual([["postvagt.usage.2026-11-24"], 0]);
  expect(await readMemory(store, FROM, soon().deadline)).toEqual({ kind: "none" });
});

test.each([
  [undefined, []],
  ["", []],
  ["nonsense", []],
  ['{"a":1}', []],
  ['["a@b.dk",7]', ["a@b.dk"]],
])("the note of the window's opening: %j", (note, addresses) => {
  expect(parseOpened(note)).toEqual(addresses);
});
