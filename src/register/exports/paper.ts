import type { Table } from "./table.ts";

/** A document that leaves the house, whatever it is written as: a report to the council, one case, a letter. */
export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  /** A label beside each value. */
  | { readonly kind: "facts"; readonly facts: readonly (readonly [label: string, value: string])[] }
  /** A chart: a bar for each line, with its number. */
  | { readonly kind: "bars"; readonly title: string; readonly bars: readonly Bar[] }
  | { readonly kind: "table"; readonly table: Pick<Table, "heading" | "widths" | "rows"> };

export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** The register as a paper of one wide table. */
export function tablePaper(table: Table): Paper {
  return {
    title: table.title,
    subtitle: table.subtitle,
    isLandscape: true,
    blocks: [...table.notes.map((text) => ({ kind: "text", text }) as const), { kind: "table", table }],
  };
}
