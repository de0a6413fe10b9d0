import { Icon } from "./icon.tsx";
import { ComposeForm } from "./compose-form.tsx";
import { ReadingPane } from "./reading-pane.tsx";
import { Welcome } from "./welcome.tsx";
import type { WindowProps } from "./window-props.ts";

/** The right column: the open item, read or written. */
export function ItemArea(props: WindowProps) {
  const { state, words } = props;
  const item = state.open === null ? undefined : state.items[state.open];
  if (item === undefined)
    return (
      <main className="item nothing">
        <Icon name="mail" />
        <p>{words.nothingOpen}</p>
        {state.tryOut !== null && <Welcome {...props} desk={state.tryOut.desk} />}
      </main>
    );
  return (
    <main className="item">
      {item.mode === "compose" ? (
        <ComposeForm key={item.key} item={item} {...props} />
      ) : (
        <ReadingPane key={item.key} item={item} {...props} />
      )}
    </main>
  );
}
