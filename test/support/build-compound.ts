/** A compound file in the making: streams by name, folders in folders. */
export interface Tree {
  readonly [name: string]: Uint8Array | Tree;
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly bytes: Uint8Array;
  child: number;
  right: number;
}

const SECTOR = 512;
const NONE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

/** A compound file ([MS-CFB] version 3) in which every stream stands in whole sectors, so that none needs the small stream. */
export function buildCompound(tree: Tree): Uint8Array {
  const entries: Entry[] = [
    { name: "Root Entry", isStream: false, bytes: new Uint8Array(0), child: NONE, right: NONE },
  ];
  addChildren(entries, 0, tree);
  const directory = Math.ceil(entries.length / 4);
  const lengths = entries.map(({ bytes }) => Math.ceil(bytes.length / SECTOR));
  const content = lengths.reduce((sum, length) => sum + length, 0);
  const tables = Math.ceil((directory + content) / 127);
  const whole = new Uint8Array((1 + tables + directory + content) * SECTOR);
  const view = new DataView(whole.buffer);
  writeHead(view, tables, tables);
  const follow = (sector: number, next: number) => {
    view.setUint32(SECTOR + sector * 4, next, true);
  };
  for (let i = 0; i < tables * 128; i++) follow(i, NONE);
  for (let i = 0; i < tables; i++) follow(i, TABLE);
  const chain = (first: number, length: number) => {
    for (let i = 0; i < length; i++) follow(first + i, i === length - 1 ? END : first + i + 1);
  };
  chain(tables, directory);
  let next = tables + directory;
  entries.forEach((entry, index) => {
    const length = lengths[index] ?? 0;
    const first = length === 0 ? END : next;
    chain(next, length);
    whole.set(entry.bytes, SECTOR * (1 + next));
    writeEntry(view, SECTOR * (1 + tables) + index * 128, entry, first);
    next += length;
  });
  return whole;
}

function addChildren(entries: Entry[], parent: number, tree: Tree): void {
  let last = -1;
  for (const [name, value] of Object.entries(tree)) {
    const isStream = value instanceof Uint8Array;
    const index = entries.length;
    entries.push({ name, isStream, bytes: isStream ? value : new Uint8Array(0), child: NONE, right: NONE });
    const before = entries[last < 0 ? parent : last];
    if (before !== undefined && last < 0) before.child = index;
    else if (before !== undefined) before.right = index;
    last = index;
    if (!isStream) addChildren(entries, index, value);
  }
}

function writeHead(view: DataView, tables: number, directory: number): void {
  view.setUint32(0, 0xe011cfd0, true);
  view.setUint32(4, 0xe11ab1a1, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, tables, true);
  view.setUint32(48, directory, true);
  // No stream is so short that it would stand in the small stream.
  view.setUint32(56, 0, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i < tables ? i : NONE, true);
}

function writeEntry(view: DataView, at: number, { name, isStream, bytes, child, right }: Entry, first: number): void {
  for (let i = 0; i < name.length; i++) view.setUint16(at + i * 2, name.charCodeAt(i), true);
  view.setUint16(at + 64, (name.length + 1) * 2, true);
  view.setUint8(at + 66, isStream ? 2 : at % SECTOR === 0 && name === "Root Entry" ? 5 : 1);
  view.setUint32(at + 68, NONE, true);
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, first, true);
  view.setUint32(at + 120, bytes.length, true);
}
