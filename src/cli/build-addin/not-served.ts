/** Folders that lie beside the add-in in the package and are no part of it. */
export const NOT_SERVED: readonly string[] = ["cli", "simulator"];
