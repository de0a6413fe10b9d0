import { closeSync, fsyncSync, openSync } from "node:fs";

import { NodeFS } from "@electric-sql/pglite/nodefs";

interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}

interface Attributes {
  mode?: number;
}

interface NodeOperations {
  mknod: (parent: unknown, name: string, mode: number, device: number) => unknown;
  setattr: (node: unknown, attributes: Attributes) => void;
}

interface NodeFileSystem {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  readonly node_ops: NodeOperations;
  realPath(node: unknown): string;
  tryFSOperation(work: () => void): void;
}

interface WasmModule {
  readonly NODEFS?: NodeFileSystem;
  readonly FS: { readonly filesystems?: { readonly NODEFS?: NodeFileSystem } };
}

type Init = Parameters<NodeFS["init"]>;

/** Permission bits of the group and of everybody else. */
const OTHERS = 0o077;

/**
 * PGlite's file layer with an fsync that reaches the disk: as delivered it has none, and 11 of 12 simulated power losses left
 * a database that could not be opened (register.md 4.1, pglite #1107). And with files for their owner alone: as delivered
 * everybody may read and write them, for PGlite sets 0666 by itself, past the umask.
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
      const { NODEFS, FS } = module as WasmModule;
      const system = NODEFS ?? FS.filesystems?.NODEFS;
      if (system === undefined) return;
      this.#addSync(system);
      keepPrivate(system.node_ops);
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), patch] } };
  }

  #addSync(files: NodeFileSystem): void {
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

function keepPrivate(operations: NodeOperations): void {
  const { mknod, setattr } = operations;
  operations.mknod = (parent, name, mode, device) => mknod(parent, name, mode & ~OTHERS, device);
  operations.setattr = (node, attributes) => {
    setattr(node, attributes.mode === undefined ? attributes : { ...attributes, mode: attributes.mode & ~OTHERS });
  };
}

function syncFolder(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
