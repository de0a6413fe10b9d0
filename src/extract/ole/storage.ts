/** A folder of a compound file (OLE): streams and folders by their names, in lower case, for programs differ in them. */
export interface Storage {
  readonly name: string;
  readonly streams: ReadonlyMap<string, () => Uint8Array>;
  readonly storages: readonly Storage[];
}

/** Every stream of a file, by its name. */
export function eachStream(storage: Storage, visit: (name: string, read: () => Uint8Array) => void): void {
  storage.streams.forEach((read, name) => {
    visit(name, read);
  });
  storage.storages.forEach((inner) => {
    eachStream(inner, visit);
  });
}

/** A stream's bytes; none when there is no such stream. */
export function readStream(storage: Storage, name: string): Uint8Array | undefined {
  const read = storage.streams.get(name.toLowerCase());
  return read === undefined ? undefined : read();
}
