/**
 * What the app registration in Entra must list under "Single-page application", by the address of the add-in: the first is for
 * Outlook's own broker (nested app authentication), the second is the page that takes the answer everywhere else.
 */
export function redirectUris(address: string): readonly string[] {
  return [`brk-multihub://${new URL(address).host}`, `${address}/sign-in.html`];
}
