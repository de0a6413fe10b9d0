import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";

interface CountProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  /** What is said of what is no number. */
  readonly wrong: string;
  /** What the register said of it. */
  readonly problem: string | undefined;
  readonly set: (next: number | null) => void;
}

/** A whole number. What is typed stays as it is typed; what is no number is said, and changes nothing. */
export function Count({ label, name, value, wrong, problem, set }: CountProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (toCount(typed) !== toCount(value)) setTyped(value);
  }
  const isWrong = typed.trim() !== "" && toCount(typed) === null;
  const said = isWrong ? wrong : problem;
  return (
    <Field label={label} {...(said === undefined ? {} : { validationState: "error", validationMessage: said })}>
      <Input
        name={name}
        inputMode="numeric"
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
          const count = toCount(data.value);
          if (count !== null || data.value.trim() === "") set(count);
        }}
      />
    </Field>
  );
}

/** "1.200" and "1 200" are twelve hundred, as people write them here. */
function toCount(typed: string): number | null {
  const digits = typed.trim().replace(/(?<=\d)[. ](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
