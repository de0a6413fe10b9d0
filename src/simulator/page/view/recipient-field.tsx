import { useState, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Person } from "../../host/item.ts";
import { peopleIn, separators } from "../people-in.ts";
import { Icon } from "./icon.tsx";

interface RecipientFieldProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly user: Person;
  readonly removeLabel: (name: string) => string;
  readonly change: (people: readonly Person[]) => void;
}

/** One line of recipients: chips, and a place to write more. */
export function RecipientField(props: RecipientFieldProps) {
  return (
    <div className="field">
      <span className="field-label">{props.label}</span>
      <div className="chips">
        <Chips {...props} />
        <RecipientInput {...props} />
      </div>
    </div>
  );
}

function Chips({ people, removeLabel, change }: RecipientFieldProps) {
  return people.map((person, index) => (
    <span key={`${person.address}${index}`} className={`chip ${person.kind}`} title={person.address}>
      {person.name}
      <button
        type="button"
        className="quiet small"
        aria-label={removeLabel(person.name)}
        onClick={() => {
          change(people.filter((_, other) => other !== index));
        }}
      >
        <Icon name="close" />
      </button>
    </span>
  ));
}

function RecipientInput({ label, people, user, change }: RecipientFieldProps) {
  const [text, setText] = useState("");
  const take = (written: string): void => {
    const added = peopleIn(written, user);
    setText("");
    if (added.length > 0) change([...people, ...added]);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (["Enter", ";", ","].includes(event.key)) {
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
  );
}
