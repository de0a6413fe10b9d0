/** Makes a value on first use and keeps it: loading the bundle must stay quick. */
export function once<Value>(build: () => Value): () => Value {
  let built: Value | undefined;
  return () => (built ??= build());
}
