import type { KeyValueStore } from "../usage-counts.ts";
import type { ContactStore, RoamingSettings } from "./contact-store.ts";
import { readCopy } from "./roaming-copy.ts";

/** The stores of this client; none where it lacks settings, and then nobody is remembered. */
export function openContacts(
  stores: readonly KeyValueStore[],
  settings: RoamingSettings | undefined,
  roams: boolean,
): ContactStore | undefined {
  if (settings === undefined) return undefined;
  // Where there are two, the runtime's is the one that classic Outlook's handler and the pane share.
  const box = stores[stores.length - 1];
  if (box !== undefined) return { box, settings, roams };
  return roams ? { box: boxOfCopy(settings), settings, roams } : undefined;
}

/** Classic Outlook without a storage of its runtime (office-js #6106) can still read what another machine has left. */
function boxOfCopy(settings: RoamingSettings): KeyValueStore {
  const refuse = () => Promise.reject(new Error("only to be read"));
  return {
    get: (name) => {
      const copy = readCopy(settings);
      return Promise.resolve(copy !== undefined && copy.box === name ? copy.sealed : null);
    },
    set: refuse,
    remove: refuse,
    keys: () => Promise.resolve([]),
  };
}
