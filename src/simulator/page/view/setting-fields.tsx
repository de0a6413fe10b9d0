import type { ReactNode } from "react";

/** A line of the settings drawer: a word, and something to choose with. */
export function SettingLine({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <label className="setting">
      <span>{label}</span>
      {children}
    </label>
  );
}

/** A number of milliseconds, or of whatever the label says; never below zero. */
export function NumberSetting({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: number;
  readonly change: (value: number) => void;
}) {
  return (
    <SettingLine label={label}>
      <input
        type="number"
        min="0"
        value={value}
        onChange={(event) => {
          change(Math.max(0, event.target.valueAsNumber || 0));
        }}
      />
    </SettingLine>
  );
}

/** Yes or no. */
export function CheckSetting({
  label,
  value,
  change,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly change: (value: boolean) => void;
}) {
  return (
    <SettingLine label={label}>
      <input
        type="checkbox"
        checked={value}
        onChange={(event) => {
          change(event.target.checked);
        }}
      />
    </SettingLine>
  );
}

/** One of a few. */
export function ChoiceSetting({
  label,
  value,
  choices,
  change,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
  readonly change: (value: string) => void;
}) {
  return (
    <SettingLine label={label}>
      <Choice label={label} value={value} choices={choices} change={change} />
    </SettingLine>
  );
}

/** The choice itself, without a line around it. */
export function Choice({ label, value, choices, change }: Parameters<typeof ChoiceSetting>[0]) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        change(event.target.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.title}
        </option>
      ))}
    </select>
  );
}
