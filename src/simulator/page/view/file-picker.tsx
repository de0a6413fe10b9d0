import { useRef } from "react";
import type { IconName } from "./icon.tsx";
import { ToolButton } from "./tool-button.tsx";

/** A button that asks for files of this machine. */
export function FilePicker({
  icon,
  label,
  accept,
  what,
  pick,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly accept?: string;
  /** The deed in a word, for tests and scripts. */
  readonly what: string;
  readonly pick: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <ToolButton icon={icon} label={label} press={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        data-do={what}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          pick(files);
        }}
      />
    </>
  );
}
