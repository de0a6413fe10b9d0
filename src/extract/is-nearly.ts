/** As long as a known word and other in one sign: the word that it was before a byte of it went wrong. */
export function isNearly(word: string, known: readonly string[]): boolean {
  return known.some((one) => {
    let others = one.length === word.length ? 0 : 2;
    for (let at = 0; others < 2 && at < one.length; at++) if (one.charAt(at) !== word.charAt(at)) others++;
    return others === 1;
  });
}
