import { databases } from "../../test/support/databases.ts";
import { fillWithEvidence, restoreDrill } from "../../test/support/restore-drill.ts";

const COMMANDS = ["export", "import", "verify", "second export"] as const;

/** Megabytes of evidence; `npm run restore -- 1024` for a gigabyte. */
const megabytes = Number(process.argv[2] ?? 300);

/** A register is taken out of each engine and into the other by the commands that an administrator runs. */
async function drill(): Promise<void> {
  for (const [at, [from, makeFrom]] of databases.entries()) {
    const [to, makeTo] = databases[(at + 1) % databases.length] ?? [from, makeFrom];
    const source = await makeFrom();
    const target = await makeTo();
    await fillWithEvidence(source.database, megabytes);
    const {
      status,
      said,
      isSame,
      peaks,
      seconds,
      megabytes: size,
    } = await restoreDrill(source.database, target.database);
    console.log(
      `${from} to ${to}: an export of ${size} MB, ${isSame ? "the same" : "NOT the same"} when it is written again`,
    );
    console.table(
      COMMANDS.map((command, index) => ({
        command,
        "exit code": status[index],
        "peak MB": peaks[index],
        seconds: seconds[index]?.toFixed(1),
      })),
    );
    if (said !== "") console.error(said);
    await source.remove();
    await target.remove();
  }
}

if (Number.isInteger(megabytes) && megabytes > 0) await drill();
else {
  console.error("npm run restore takes a number of megabytes.");
  process.exitCode = 64;
}
