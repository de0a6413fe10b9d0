/** What the trial add-in's pane offers to tests (test/fixtures/add-in/pane.js). */
interface CallResult {
  readonly status: string;
  readonly value: unknown;
  readonly code: number | undefined;
  readonly name: string | undefined;
}

interface Window {
  call(path: string, ...values: readonly unknown[]): Promise<CallResult>;
  seen(): readonly { readonly name: string }[];
}
