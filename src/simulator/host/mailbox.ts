import type { Person } from "./item.ts";

/** What belongs to the user and not to one item. */
export interface Mailbox {
  readonly user: Person;
  readonly timeZone: string;
  /** Every value is JSON text, as the library sends and expects it. */
  readonly roamingSettings: Readonly<Record<string, string>>;
  readonly masterCategories: readonly Category[];
  readonly labels: readonly SensitivityLabel[];
}

export interface Category {
  readonly displayName: string;
  readonly color: string;
}

export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
}
