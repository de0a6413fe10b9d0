import { type DeskProps, useTexts } from "./desk-props.ts";
import type { Filter } from "../state/desk-state.ts";
import { Line, OneOf } from "./inputs.tsx";
import { useStyles } from "./styles.ts";

/** What is shown and in which order. */
export function Filters({ state, send }: DeskProps) {
  const { list } = useTexts();
  const styles = useStyles();
  const { filter } = state;
  const set = (name: keyof Filter) => (value: string) => {
    send({ type: "filter", filter: { [name]: value } });
  };
  return (
    <div className={styles.bar} role="search">
      <OneOf
        label={list.only}
        name="only"
        names={{ open: list.open, all: list.all }}
        value={filter.only}
        set={set("only")}
      />
      <Line
        label={list.search}
        name="text"
        type="search"
        placeholder={list.searchHint}
        value={filter.text}
        set={set("text")}
      />
      <Line label={list.year} name="year" placeholder={list.allYears} value={filter.year} set={set("year")} />
      <Narrowed state={state} set={set} />
    </div>
  );
}

/** By risk, kind, unit and person, and the order. */
function Narrowed({
  state: { filter, people, units },
  set,
}: Pick<DeskProps, "state"> & { readonly set: (name: keyof Filter) => (value: string) => void }) {
  const { list, labels, fields } = useTexts();
  const names = Object.fromEntries(people.map(({ oid, name }) => [oid, name]));
  return (
    <>
      <OneOf
        label={fields.risk}
        name="filter-risk"
        none={list.any}
        names={labels.risks}
        value={filter.risk}
        set={set("risk")}
      />
      <OneOf
        label={list.kind}
        name="filter-scenario"
        none={list.any}
        names={labels.scenarios}
        value={filter.scenario}
        set={set("scenario")}
      />
      {units.length > 0 && (
        <OneOf
          label={list.unit}
          name="filter-unit"
          none={list.any}
          names={Object.fromEntries(units.map((unit) => [unit, unit]))}
          value={filter.unit}
          set={set("unit")}
        />
      )}
      {people.length > 0 && (
        <OneOf
          label={list.assigned}
          name="filter-assigned"
          none={list.any}
          names={names}
          value={filter.assigned}
          set={set("assigned")}
        />
      )}
      <OneOf label={list.sort} name="sort" names={list.sorts} value={filter.sort} set={set("sort")} />
    </>
  );
}
