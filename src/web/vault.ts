/** Small records that outlive the pane, encrypted at rest with a key that no script can read out. */
export interface Vault {
  /** False where the browser keeps nothing: then all of it is gone when the pane closes. */
  readonly isLasting: boolean;
  readonly put: (id: string, value: unknown) => Promise<void>;
  readonly get: (id: string) => Promise<unknown>;
  readonly all: () => Promise<ReadonlyMap<string, unknown>>;
  readonly remove: (id: string) => Promise<void>;
  /** A keyed hash of a text; the key never leaves this browser. */
  readonly fingerprint: (text: string) => Promise<string>;
}

interface Sealed {
  readonly id: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

interface Keys {
  readonly seal: CryptoKey;
  readonly hash: CryptoKey;
}

const NAME = "postvagt";

/** Opens the vault of this origin; one that forgets where the browser has no storage to give. */
export async function openVault(): Promise<Vault> {
  try {
    return await lastingVault();
  } catch {
    return forgetfulVault(await makeKeys());
  }
}

async function lastingVault(): Promise<Vault> {
  const db = await openDatabase();
  const keys = await keysOf(db);
  const records = (mode: IDBTransactionMode) => db.transaction("records", mode, { durability: "strict" });
  return {
    isLasting: true,
    put: async (id, value) => {
      const sealed = await seal(keys.seal, id, value);
      const tx = records("readwrite");
      tx.objectStore("records").put(sealed);
      await finished(tx);
    },
    get: async (id) => {
      const sealed = (await answered(records("readonly").objectStore("records").get(id))) as Sealed | undefined;
      return sealed === undefined ? undefined : unseal(keys.seal, sealed);
    },
    all: async () => {
      const sealed = (await answered(records("readonly").objectStore("records").getAll())) as Sealed[];
      const opened = await Promise.all(sealed.map(async (one) => [one.id, await unseal(keys.seal, one)] as const));
      return new Map(opened.filter(([, value]) => value !== undefined));
    },
    remove: async (id) => {
      const tx = records("readwrite");
      tx.objectStore("records").delete(id);
      await finished(tx);
    },
    fingerprint: (text) => fingerprint(keys.hash, text),
  };
}

function forgetfulVault({ hash }: Keys): Vault {
  const records = new Map<string, unknown>();
  return {
    isLasting: false,
    put: (id, value) => {
      records.set(id, value);
      return Promise.resolve();
    },
    get: (id) => Promise.resolve(records.get(id)),
    all: () => Promise.resolve(new Map(records)),
    remove: (id) => {
      records.delete(id);
      return Promise.resolve();
    },
    fingerprint: (text) => fingerprint(hash, text),
  };
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("keys");
    request.result.createObjectStore("records", { keyPath: "id" });
  };
  return answered(request);
}

/** The keys of this browser, made once: two panes that open together agree on those that came first. */
async function keysOf(db: IDBDatabase): Promise<Keys> {
  const made = await makeKeys();
  const tx = db.transaction("keys", "readwrite", { durability: "strict" });
  const store = tx.objectStore("keys");
  const known = (await answered(store.get("1"))) as Keys | undefined;
  if (known === undefined) store.put(made, "1");
  await finished(tx);
  return known ?? made;
}

async function makeKeys(): Promise<Keys> {
  const seal = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const hash = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return { seal, hash };
}

async function seal(key: CryptoKey, id: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { id, iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes) };
}

/** A record that cannot be opened is left where it is: another version of the pane may know how. */
async function unseal(key: CryptoKey, { iv, data }: Sealed): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data)));
  } catch {
    return undefined;
  }
}

async function fingerprint(key: CryptoKey, text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(text)));
  return [...bytes.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("storage"));
    };
  });
}

function finished(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => {
      resolve();
    };
    tx.onerror = tx.onabort = () => {
      reject(tx.error ?? new Error("storage"));
    };
  });
}
