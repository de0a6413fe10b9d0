import { register } from "node:module";

/** `node --import ./test/support/run-typescript.js file.ts` runs TypeScript in a process of its own, as Jest does in its workers. */
register("./typescript-hooks.js", import.meta.url);
