/** Outlook lets two attachments have one name; each text needs an origin of its own, so the second becomes "name (2)". */
export function uniquelyNamed<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let { name } = file;
    for (let n = 2; taken.has(name); n++) name = `${file.name} (${n})`;
    taken.add(name);
    return { ...file, name };
  });
}
