/** Whether a client that declares one requirement set ("1.14") has what another ("1.8") brought. */
export function offersSet(declared: string, needed: string): boolean {
  const [declaredMajor = 0, declaredMinor = 0] = declared.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return declaredMajor > neededMajor || (declaredMajor === neededMajor && declaredMinor >= neededMinor);
}
