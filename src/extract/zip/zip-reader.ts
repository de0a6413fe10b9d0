import type { Reader } from "../context.ts";
import { isZip, readZip } from "./read-zip.ts";

/** Any archive that is no document: each of its files is read in its turn. */
export const zipReader: Reader = {
  name: "zip",
  recognises: isZip,
  read: (bytes, job) => {
    for (const entry of readZip(bytes, job)) {
      if (entry.name.endsWith("/")) continue;
      if (entry.isEncrypted) job.unread("encrypted");
      else {
        const content = entry.read();
        if (content === undefined) job.unread("damaged");
        else job.nested(entry.name, content);
      }
    }
  },
};
