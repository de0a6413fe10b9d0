/** Set by a line that `postvagt` puts before the bundles it serves; the pane reads its parts in `src/web/register-settings.ts`. */
declare const POSTVAGT_REGISTER: unknown;

/** Whether the organisation keeps a register; without one nobody would take counts. */
export const hasRegister: boolean = typeof POSTVAGT_REGISTER === "object" && POSTVAGT_REGISTER !== null;
