import { closeSync, fsyncSync, openSync } from "node:fs";

import { NodeFS } from "@electric-sql/pglite/nodefs";

interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}

interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  realPath(node: unknown): string;
  tryFSOperation(work: () => void): void;
}

interface WasmModule {
  readonly NODEFS?: NodeFileSystem;
  readonly FS: { readonly filesystems?: { readonly NODEFS?: NodeFileSystem } };
}

type Init = Parameters<NodeFS["init"]>;

/**
 * PGlite's file layer with an fsync that reaches the disk: as delivered it has none, and 11 of 12 simulated power losses left
 * a database that could not be opened (register.md 4.1, pglite #1107).
 */
export class SyncingFiles extends NodeFS {
  #syncs = 0;

  /** How often a file was forced to disk so far. */
  get syncs(): number {
    return this.#syncs;
  }

  override async init(...[pg, options]: Init): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const patch = (module: unknown): void => {
      this.#addSync(module as WasmModule);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), patch] } };
  }

  #addSync(module: WasmModule): void {
    const files = module.NODEFS ?? module.FS.filesystems?.NODEFS;
    if (files === undefined) return;
    files.stream_ops.fsync = (stream) => {
      files.tryFSOperation(() => {
        if (stream.nfd === undefined) syncFolder(files.realPath(stream.node));
        else fsyncSync(stream.nfd);
      });
      this.#syncs += 1;
      return 0;
    };
  }
}

function syncFolder(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
