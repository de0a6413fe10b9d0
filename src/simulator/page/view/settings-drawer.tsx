import { clientProfile, clientProfiles } from "../../host/client-profile.ts";
import type { Settings } from "../../host/settings.ts";
import { FaultList } from "./fault-list.tsx";
import { CheckSetting, ChoiceSetting, NumberSetting } from "./setting-fields.tsx";
import { ToolButton } from "./tool-button.tsx";
import { TraceList } from "./trace-list.tsx";
import type { WindowProps } from "./window-props.ts";

const clients = clientProfiles.map(({ id, title, mailboxSet }) => ({
  value: id,
  title: title.includes(mailboxSet) ? title : `${title} (${mailboxSet})`,
}));

const locales = [
  { value: "da-DK", title: "Dansk" },
  { value: "en-US", title: "English" },
];

const numbers = ["latency", "slowAfter", "timeOutAfter"] as const;
const checks = ["addInUnavailable", "sharedFolder", "afterUndoSend", "duplicateRuntimes"] as const;

/** Where the played Outlook is chosen, and what goes wrong in it; and the talk with the add-in, live. */
export function SettingsDrawer(props: WindowProps) {
  const { state, words, send } = props;
  const change = (part: Partial<Settings>): void => {
    send({ type: "settings-changed", settings: { ...state.settings, ...part } });
  };
  const close = (): void => {
    send({ type: "drawer-toggled" });
  };
  return (
    <aside className="drawer" aria-label={words.settings}>
      <div className="pane-head">
        <h2>{words.settings}</h2>
        <ToolButton kind="small" icon="close" label={words.close} press={close} />
      </div>
      <Choices {...props} change={change} />
      <FaultList
        faults={state.settings.faults}
        words={words}
        change={(faults) => {
          change({ faults });
        }}
      />
      <TraceList {...props} />
    </aside>
  );
}

function Choices({ state, words, change }: WindowProps & { readonly change: (part: Partial<Settings>) => void }) {
  const { settings } = state;
  return (
    <>
      <ChoiceSetting
        label={words.client}
        value={settings.client}
        choices={clients}
        change={(id) => {
          change({ client: clientProfile(id).id });
        }}
      />
      <ChoiceSetting
        label={words.language}
        value={settings.locale}
        choices={locales}
        change={(locale) => {
          change({ locale: locale === "en-US" ? "en-US" : "da-DK" });
        }}
      />
      {numbers.map((name) => (
        <NumberSetting
          key={name}
          label={words.settingNames[name]}
          value={settings[name]}
          change={(value) => {
            change({ [name]: value });
          }}
        />
      ))}
      {checks.map((name) => (
        <CheckSetting
          key={name}
          label={words.settingNames[name]}
          value={settings[name]}
          change={(value) => {
            change({ [name]: value });
          }}
        />
      ))}
    </>
  );
}
