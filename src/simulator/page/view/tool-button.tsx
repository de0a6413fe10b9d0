import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** A button of the command bars: a drawing and a word, or a drawing alone with the word as its name. */
export function ToolButton({
  icon,
  label,
  kind = "quiet",
  press,
  disabled = false,
  what,
}: {
  readonly icon?: IconName;
  readonly label: string;
  readonly kind?: "quiet" | "primary" | "small";
  readonly press: () => void;
  readonly disabled?: boolean;
  /** The deed in a word, for tests and scripts. */
  readonly what?: string;
}): ReactNode {
  const face = icon === undefined ? null : <Icon name={icon} />;
  return (
    <button
      type="button"
      className={kind === "small" ? "quiet small" : kind}
      aria-label={kind === "small" ? label : undefined}
      title={kind === "small" ? label : undefined}
      disabled={disabled}
      data-do={what}
      onClick={press}
    >
      {face}
      {kind === "small" ? null : label}
    </button>
  );
}
