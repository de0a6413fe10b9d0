import type { Item } from "../../host/item.ts";
import { Icon } from "./icon.tsx";
import type { WindowProps } from "./window-props.ts";

/** The bars that add-ins hang over an item. */
export function Notices({ item, state, words, send, outlook }: WindowProps & { readonly item: Item }) {
  const dismiss = (key: string): void => {
    const notifications = item.notifications.filter((notification) => notification.key !== key);
    send({ type: "item-changed", item: { ...item, notifications } });
    outlook.tellOfDismissal(key);
  };
  return item.notifications.map(({ key, type, message, action }) => (
    <div key={key} className={`notice ${type}`} role="status" data-notice={key}>
      <span>
        <strong>{state.addIn?.name}:</strong> {message}
      </span>
      {action !== null && (
        <button
          className="quiet"
          onClick={() => {
            const command = state.addIn?.commands.find(({ id }) => id === action.commandId);
            const next = { ...item, initializationContext: action.contextData };
            send({ type: "item-changed", item: next });
            if (command !== undefined) outlook.press(command);
          }}
        >
          {action.text}
        </button>
      )}
      <button
        className="quiet small"
        aria-label={words.close}
        onClick={() => {
          dismiss(key);
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  ));
}
