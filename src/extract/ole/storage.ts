/** A folder of a compound file (OLE): streams and folders by their names, in lower case, for programs differ in them. */
export interface Storage {
  readonly name: string;
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
  readonly storages: readonly Storage[];
}

/** A stream's bytes; none when there is no such stream. */
export function readStream(storage: Storage, name: string): Uint8Array | undefined {
  const read = storage.streams.get(name.toLowerCase());
  return read === undefined ? undefined : read();
}
