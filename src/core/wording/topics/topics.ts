/** Why a finding is one, by the topic that its detector gave it. */
export interface Topics {
  /** By class of words. */
  readonly classes: Readonly<Record<string, string>>;
  /** The laws of `law-sections.ts`, as they stand before a section. */
  readonly laws: Readonly<Record<string, string>>;
  readonly law: string;
  readonly lawWithoutSection: string;
  /** `{law}` is the filled-in `law`. */
  readonly revealsHealth: string;
}
