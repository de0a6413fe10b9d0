/** What an add-in hands to a call: whatever it likes, so every reader here says what it falls back on. */
export type Parameters = Readonly<Record<string, unknown>>;

/** The member where it is text, else the fallback. */
export function textOf(parameters: Parameters, name: string, fallback = ""): string {
  const value = parameters[name];
  return typeof value === "string" ? value : fallback;
}

/** The member where it is a number, else the fallback. */
export function numberOf(parameters: Parameters, name: string, fallback = 0): number {
  const value = parameters[name];
  return typeof value === "number" ? value : fallback;
}

/** The member's objects; empty where it is no list. */
export function recordsOf(parameters: Parameters, name: string): readonly Parameters[] {
  const value = parameters[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The member's texts; empty where it is no list. */
export function textsOf(parameters: Parameters, name: string): readonly string[] {
  const value = parameters[name];
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}

/** Whether a value of unknown making has members that can be looked up. */
export function isRecord(value: unknown): value is Parameters {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
