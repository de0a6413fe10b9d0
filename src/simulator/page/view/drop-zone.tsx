import { useState, type ReactNode } from "react";

/** Takes files that somebody drags over its children. */
export function DropZone({
  hint,
  drop,
  children,
}: {
  readonly hint: string;
  readonly drop: (files: readonly File[]) => void;
  readonly children: ReactNode;
}) {
  const [dropping, setDropping] = useState(false);
  return (
    <div
      className={dropping ? "compose dropping" : "compose"}
      data-drop={hint}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        drop([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
