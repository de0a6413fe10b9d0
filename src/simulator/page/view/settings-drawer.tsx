import { calls } from "../../host/calls/index.ts";
import { clientProfile, clientProfiles } from "../../host/client-profile.ts";
import type { Fault, FaultKind } from "../../host/fault.ts";
import type { Settings } from "../../host/settings.ts";
import { Icon } from "./icon.tsx";
import { TraceList } from "./trace-list.tsx";
import type { WindowProps } from "./window-props.ts";

const faultKinds: Readonly<Record<FaultKind, string>> = {
  error: "fejler med koden",
  silent: "svarer aldrig",
  null: "svarer null",
  empty: "afleverer intet indhold",
};

const callNames = [...new Set(calls.map(({ name }) => name))].sort();

/** Where the played Outlook is chosen, and what goes wrong in it; and the talk with the add-in, live. */
export function SettingsDrawer(props: WindowProps) {
  const { state, words, send } = props;
  const { settings } = state;
  const change = (part: Partial<Settings>): void => {
    send({ type: "settings-changed", settings: { ...settings, ...part } });
  };
  return (
    <aside className="drawer" aria-label={words.settings}>
      <div className="pane-head">
        <h2>{words.settings}</h2>
        <button
          className="quiet small"
          aria-label={words.close}
          onClick={() => {
            send({ type: "drawer-toggled" });
          }}
        >
          <Icon name="close" />
        </button>
      </div>
      <label className="setting">
        <span>Klient</span>
        <select
          value={settings.client}
          data-setting="client"
          onChange={(event) => {
            change({ client: clientProfile(event.target.value).id });
          }}
        >
          {clientProfiles.map(({ id, title, mailboxSet }) => (
            <option key={id} value={id}>
              {title.includes(mailboxSet) ? title : `${title} (${mailboxSet})`}
            </option>
          ))}
        </select>
      </label>
      <label className="setting">
        <span>Sprog</span>
        <select
          value={settings.locale}
          data-setting="locale"
          onChange={(event) => {
            change({ locale: event.target.value === "en-US" ? "en-US" : "da-DK" });
          }}
        >
          <option value="da-DK">Dansk</option>
          <option value="en-US">English</option>
        </select>
      </label>
      <NumberSetting
        label="Svartid pr. kald (ms)"
        value={settings.latency}
        change={(latency) => {
          change({ latency });
        }}
      />
      <NumberSetting
        label="“Længere end ventet” efter (ms)"
        value={settings.slowAfter}
        change={(slowAfter) => {
          change({ slowAfter });
        }}
      />
      <NumberSetting
        label="Opgiver efter (ms)"
        value={settings.timeOutAfter}
        change={(timeOutAfter) => {
          change({ timeOutAfter });
        }}
      />
      <CheckSetting
        label="Tilføjelsen er utilgængelig"
        value={settings.addInUnavailable}
        change={(addInUnavailable) => {
          change({ addInUnavailable });
        }}
      />
      <Faults
        faults={settings.faults}
        change={(faults) => {
          change({ faults });
        }}
      />
      <TraceList {...props} />
    </aside>
  );
}

function NumberSetting({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: number;
  readonly change: (value: number) => void;
}) {
  return (
    <label className="setting">
      <span>{label}</span>
      <input
        type="number"
        min="0"
        value={value}
        onChange={(event) => {
          change(Math.max(0, event.target.valueAsNumber || 0));
        }}
      />
    </label>
  );
}

function CheckSetting({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly change: (value: boolean) => void;
}) {
  return (
    <label className="setting">
      <span>{label}</span>
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => {
          change(event.target.checked);
        }}
      />
    </label>
  );
}

function Faults({
  faults,
  change,
}: {
  readonly faults: readonly Fault[];
  readonly change: (faults: readonly Fault[]) => void;
}) {
  const replace = (index: number, part: Partial<Fault>): void => {
    change(faults.map((fault, other) => (other === index ? { ...fault, ...part } : fault)));
  };
  return (
    <fieldset className="faults">
      <legend>Fejl</legend>
      {faults.map((fault, index) => (
        <div key={index} className="fault">
          <select
            aria-label="Kald"
            value={fault.call}
            onChange={(event) => {
              replace(index, { call: event.target.value });
            }}
          >
            <option value="*">alle kald</option>
            {callNames.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
          <select
            aria-label="Fejl"
            value={fault.kind}
            onChange={(event) => {
              const kind = (Object.keys(faultKinds) as FaultKind[]).find((known) => known === event.target.value);
              replace(index, { kind: kind ?? "error" });
            }}
          >
            {Object.entries(faultKinds).map(([kind, text]) => (
              <option key={kind} value={kind}>
                {text}
              </option>
            ))}
          </select>
          {fault.kind === "error" && (
            <input
              aria-label="Kode"
              type="number"
              value={fault.code}
              onChange={(event) => {
                replace(index, { code: event.target.valueAsNumber || 0 });
              }}
            />
          )}
          <button
            className="quiet small"
            aria-label="Fjern"
            onClick={() => {
              change(faults.filter((_, other) => other !== index));
            }}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <button
        className="quiet"
        onClick={() => {
          change([...faults, { call: "item.getAttachmentContentAsync", kind: "error", code: 9020 }]);
        }}
      >
        Tilføj en fejl
      </button>
    </fieldset>
  );
}
