import type { Item } from "../../host/item.ts";
import { placeOf } from "../../host/place-of.ts";
import type { WindowProps } from "./window-props.ts";

/** The add-in's buttons for this surface, drawn from its manifest. */
export function Ribbon({ item, state, outlook }: WindowProps & { readonly item: Item }) {
  const commands = (state.addIn?.commands ?? []).filter(({ surface }) => surface === placeOf(item));
  const hidden = item.fromSharedFolder && state.addIn?.supportsSharedFolders !== true;
  if (commands.length === 0 || hidden) return null;
  return (
    <div className="ribbon" role="group" aria-label={commands[0]?.group}>
      {commands.map((command) => (
        <button
          key={command.id}
          className="add-in-button"
          data-command={command.id}
          title={command.description}
          aria-pressed={state.pane?.command.id === command.id}
          onClick={() => {
            outlook.press(command);
          }}
        >
          {command.icon !== null && <img src={command.icon} alt="" width="20" height="20" />}
          {command.label}
        </button>
      ))}
    </div>
  );
}
