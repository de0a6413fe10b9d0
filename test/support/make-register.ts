import { openEmbedded } from "#register/engine/embedded.ts";

/** Opens an embedded register in a process of its own under the umask that is named, writes to it and closes it. */
process.umask(Number.parseInt(process.argv[3] ?? "", 8));
const db = await openEmbedded(process.argv[2] ?? "");
await db.script("create table filings (no integer); insert into filings select generate_series(1, 1000)");
await db.close();
