import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { fieldNames } from "#core/wording/breach/field-names.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";

/** Two officers at once: field by field what stands there now and what was written here, and the choice. */
export function Merge({ state, send }: DeskProps) {
  const { entry, language } = useTexts();
  const texts = entry.merge;
  const { theirs, shown, edits } = state;
  if (theirs === null || shown === null) return null;
  const names: Readonly<Partial<Record<string, string>>> = fieldNames(language);
  const before: Readonly<Partial<Record<string, unknown>>> = { ...shown.entry };
  const now: Readonly<Partial<Record<string, unknown>>> = { ...theirs.entry };
  const clashes = Object.entries(edits).filter(([name]) => formatValue(before[name]) !== formatValue(now[name]));
  return (
    <MessageBar intent="warning" layout="multiline" data-merge={clashes.length}>
      <MessageBarBody>
        <MessageBarTitle>{texts.title}</MessageBarTitle>
        {clashes.length === 0 && texts.noClash}
        {clashes.map(([name, mine]) => (
          <p key={name}>
            {fillTemplate(texts.line, {
              field: names[name] ?? name,
              theirs: formatValue(now[name]),
              mine: formatValue(mine),
            })}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          data-merge-keep="mine"
          onClick={() => {
            send({ type: "merge", keep: "mine" });
          }}
        >
          {texts.keep}
        </Button>
        <Button
          data-merge-keep="theirs"
          onClick={() => {
            send({ type: "merge", keep: "theirs" });
          }}
        >
          {texts.take}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function formatValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
