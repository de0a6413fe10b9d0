import { lockFolder } from "#register/engine/folder-lock.ts";

/** A process that locks a folder, says so, and holds on until it is killed. */
lockFolder(process.argv[2] ?? "")
  .then(() => {
    process.stdout.write("locked\n");
    setInterval(() => undefined, 1000);
  })
  .catch((error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : "?"}\n`);
  });
