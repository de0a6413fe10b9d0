import type { Attachment } from "../../host/item.ts";
import { Icon } from "./icon.tsx";

const units = ["B", "KB", "MB", "GB"] as const;

const sizeText = (bytes: number): string => {
  const step = bytes < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1024)));
  const size = bytes / 1024 ** step;
  return `${size < 10 && step > 0 ? size.toFixed(1) : Math.round(size)} ${units[step] ?? ""}`;
};

/** The files of a mail, with a cross where they may be taken off again. */
export function AttachmentTray({
  attachments,
  remove,
  removeLabel,
}: {
  readonly attachments: readonly Attachment[];
  readonly remove: ((id: string) => void) | null;
  readonly removeLabel: (name: string) => string;
}) {
  if (attachments.length === 0) return null;
  return (
    <ul className="tray">
      {attachments.map(({ id, name, size }) => (
        <li key={id} className="file" title={name}>
          <Icon name="file" />
          <span className="file-name">{name}</span>
          <span className="file-size">{sizeText(size)}</span>
          {remove !== null && (
            <button
              className="quiet small"
              aria-label={removeLabel(name)}
              onClick={() => {
                remove(id);
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
