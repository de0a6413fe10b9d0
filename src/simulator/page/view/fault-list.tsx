import { calls } from "../../host/calls/index.ts";
import { FAULT_KINDS, type Fault } from "../../host/fault.ts";
import type { Wording } from "../wording.ts";
import { Choice } from "./setting-fields.tsx";
import { ToolButton } from "./tool-button.tsx";

const names = [...new Set(calls.map(({ name }) => name))].sort();
const firstFault: Fault = { call: "item.getAttachmentContentAsync", kind: "error", code: 9020 };

interface FaultListProps {
  readonly faults: readonly Fault[];
  readonly words: Wording;
  readonly change: (faults: readonly Fault[]) => void;
}

/** The calls that are to go wrong, and how. */
export function FaultList({ faults, words, change }: FaultListProps) {
  return (
    <fieldset className="faults">
      <legend>{words.faults}</legend>
      {faults.map((fault, index) => (
        <FaultLine
          key={index}
          fault={fault}
          words={words}
          replace={(part) => {
            change(faults.map((other, place) => (place === index ? { ...other, ...part } : other)));
          }}
          remove={() => {
            change(faults.filter((_, place) => place !== index));
          }}
        />
      ))}
      <ToolButton
        label={words.addFault}
        press={() => {
          change([...faults, firstFault]);
        }}
      />
    </fieldset>
  );
}

function FaultLine({
  fault,
  words,
  replace,
  remove,
}: {
  readonly fault: Fault;
  readonly words: Wording;
  readonly replace: (part: Partial<Fault>) => void;
  readonly remove: () => void;
}) {
  return (
    <div className="fault">
      <Choice
        label={words.call}
        value={fault.call}
        choices={[{ value: "*", title: words.everyCall }, ...names.map((name) => ({ value: name, title: name }))]}
        change={(call) => {
          replace({ call });
        }}
      />
      <Choice
        label={words.faults}
        value={fault.kind}
        choices={FAULT_KINDS.map((kind) => ({ value: kind, title: words.faultKinds[kind] }))}
        change={(value) => {
          replace({ kind: FAULT_KINDS.find((kind) => kind === value) ?? "error" });
        }}
      />
      {fault.kind === "error" && (
        <input
          aria-label={words.code}
          type="number"
          value={fault.code}
          onChange={(event) => {
            replace({ code: event.target.valueAsNumber || 0 });
          }}
        />
      )}
      <ToolButton kind="small" icon="close" label={words.remove(fault.call)} press={remove} />
    </div>
  );
}
