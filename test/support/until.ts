/** Asks again until something is so; rejects when it takes longer than a slow machine needs. */
export async function until(isSo: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> {
  const latest = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > latest) throw new Error("it never came about");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
