import type { Vault } from "#web/vault.ts";

/** Outside recipients whom the sender has called right: kept as keyed hashes, so the list tells nobody whom it holds. */
export interface KnownRecipients {
  readonly areKnown: (addresses: readonly string[]) => Promise<boolean>;
  readonly remember: (addresses: readonly string[]) => Promise<void>;
}

const ID = "known recipients";
/** The oldest are forgotten first. */
const MAX_RECIPIENTS = 2_000;

export function knownRecipients(vault: Vault): KnownRecipients {
  const read = async (): Promise<readonly string[]> => ((await vault.get(ID)) as readonly string[] | undefined) ?? [];
  const hashes = (addresses: readonly string[]): Promise<readonly string[]> =>
    Promise.all(addresses.map((address) => vault.fingerprint(address.trim().toLowerCase())));
  return {
    areKnown: async (addresses) => {
      const known = new Set(await read());
      return addresses.length > 0 && (await hashes(addresses)).every((hash) => known.has(hash));
    },
    remember: async (addresses) => {
      if (addresses.length === 0) return;
      const added = await hashes(addresses);
      const before = (await read()).filter((hash) => !added.includes(hash));
      await vault.put(ID, [...before, ...added].slice(-MAX_RECIPIENTS));
    },
  };
}
