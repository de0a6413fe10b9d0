import { useEffect, useRef } from "react";
import type { Pane } from "../state/state.ts";
import { Icon } from "./icon.tsx";
import type { WindowProps } from "./window-props.ts";

/** The task pane: the add-in's page in a frame of its own, on its own origin. */
export function TaskPane({ pane, words, send, outlook }: WindowProps & { readonly pane: Pane }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current === null ? undefined : outlook.openPane(frame.current)), [outlook]);
  return (
    <aside className="pane" aria-label={pane.title}>
      <div className="pane-head">
        <h2>{pane.title}</h2>
        {pane.command.action.kind === "pane" && pane.command.action.canBePinned && (
          <button
            className="quiet small"
            aria-pressed={pane.isPinned}
            aria-label={pane.isPinned ? words.unpin : words.pin}
            title={pane.isPinned ? words.unpin : words.pin}
            onClick={() => {
              send({ type: "pane-pinned", isPinned: !pane.isPinned });
            }}
          >
            <Icon name="pin" />
          </button>
        )}
        <button
          className="quiet small"
          aria-label={words.close}
          onClick={() => {
            send({ type: "pane-closed" });
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <div ref={frame} className="pane-frame" data-pane={pane.command.id} />
    </aside>
  );
}
