import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { fill } from "#web/word.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";

/** Two officers at once: field by field what stands there now and what was written here, and the choice. */
export function Merge({ state, send }: DeskProps) {
  const { entry, fields } = useTexts();
  const texts = entry.merge;
  const { theirs, shown, edits } = state;
  if (theirs === null || shown === null) return null;
  const names: Readonly<Partial<Record<string, string>>> = fields;
  const before: Readonly<Partial<Record<string, unknown>>> = { ...shown.entry };
  const now: Readonly<Partial<Record<string, unknown>>> = { ...theirs.entry };
  const clashes = Object.entries(edits).filter(([name]) => say(before[name]) !== say(now[name]));
  return (
    <MessageBar intent="warning" layout="multiline" data-merge={clashes.length}>
      <MessageBarBody>
        <MessageBarTitle>{texts.title}</MessageBarTitle>
        {clashes.length === 0 && texts.noClash}
        {clashes.map(([name, mine]) => (
          <p key={name}>{fill(texts.line, { field: names[name] ?? name, theirs: say(now[name]), mine: say(mine) })}</p>
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

function say(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
