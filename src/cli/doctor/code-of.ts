/** The system's own code of an error, which `fetch` and relays keep below their own; nothing where there is none. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { code, cause }: { readonly code?: unknown; readonly cause?: unknown } = error;
  return typeof code === "string" ? code : codeOf(cause);
}
