import { clientProfile } from "../../host/client-profile.ts";
import { Icon } from "./icon.tsx";
import type { WindowProps } from "./window-props.ts";

/** The bar at the top: what this is, which Outlook it plays, and the way to the settings. */
export function Header({ state, words, send }: WindowProps) {
  return (
    <header className="bar">
      <span className="brand">
        <Icon name="mail" /> Outlook <span className="brand-note">simulator</span>
      </span>
      <span className="spacer" />
      {state.unknownCalls.length > 0 && (
        <span className="badge alarm" role="status">
          {words.unknownCalls(state.unknownCalls.length)}
        </span>
      )}
      <span className="badge">{clientProfile(state.settings.client).title}</span>
      <span className="badge">{state.mailbox.user.name}</span>
      <button
        className="bar-button"
        aria-label={words.settings}
        title={words.settings}
        aria-expanded={state.drawer}
        onClick={() => {
          send({ type: "drawer-toggled" });
        }}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
