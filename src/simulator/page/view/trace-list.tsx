import { ToolButton } from "./tool-button.tsx";
import type { WindowProps } from "./window-props.ts";

/** What the add-in and its host have said to each other, newest first; sizes and names only. */
export function TraceList({ state, words, send }: WindowProps) {
  return (
    <section className="trace" aria-label={words.messages}>
      <div className="pane-head">
        <h3>{words.messages}</h3>
        <ToolButton
          label={words.clear}
          press={() => {
            send({ type: "trace-cleared" });
          }}
        />
      </div>
      <ol>
        {state.trace
          .map((entry, index) => (
            <li key={index} className={`entry ${entry.result}`}>
              <span className="entry-way">{entry.direction === "from add-in" ? "→" : "←"}</span>
              <span className="entry-frame">{entry.frame}</span>
              <span className="entry-call">{entry.call ?? entry.action}</span>
              <span className="entry-result">
                {entry.code ?? (entry.result === "ok" || entry.result === "asked" ? "" : entry.result)}
              </span>
              <span className="entry-size">{entry.size}</span>
            </li>
          ))
          .reverse()}
      </ol>
    </section>
  );
}
