import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Person } from "../../host/item.ts";
import { personAt } from "../drafts.ts";
import { Icon } from "./icon.tsx";

const separators = /[;,\n]+/;
const named = /^(.*?)\s*<([^<>\s]+)>$/;

/** The people in a text as somebody types or pastes it: "Mona Lund <mona@example.dk>; her@example.dk". */
function peopleIn(text: string, user: Person): readonly Person[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [, name = "", address = part] = named.exec(part) ?? [];
      const person = personAt(address, user);
      return name === "" ? person : { ...person, name: name.replace(/^"|"$/g, "") };
    });
}

/** One line of recipients: chips, and a place to write more. */
export function RecipientField({
  label,
  people,
  user,
  removeLabel,
  change,
}: {
  readonly label: string;
  readonly people: readonly Person[];
  readonly user: Person;
  readonly removeLabel: (name: string) => string;
  readonly change: (people: readonly Person[]) => void;
}) {
  const [text, setText] = useState("");
  const take = (written: string): void => {
    const added = peopleIn(written, user);
    setText("");
    if (added.length > 0) change([...people, ...added]);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const ends = event.key === "Enter" || event.key === ";" || event.key === ",";
    if (ends) {
      event.preventDefault();
      take(text);
    } else if (event.key === "Backspace" && text === "" && people.length > 0) change(people.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const pasted = event.clipboardData.getData("text");
    if (!separators.test(pasted)) return;
    event.preventDefault();
    take(text + pasted);
  };
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <div className="chips">
        {people.map((person, index) => (
          <span key={`${person.address}${index}`} className={`chip ${person.kind}`} title={person.address}>
            {person.name}
            <button
              className="quiet small"
              aria-label={removeLabel(person.name)}
              onClick={() => {
                change(people.filter((_, other) => other !== index));
              }}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <input
          aria-label={label}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
          onKeyDown={onKey}
          onPaste={onPaste}
          onBlur={() => {
            take(text);
          }}
        />
      </div>
    </div>
  );
}
