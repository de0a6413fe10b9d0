import type { Item } from "../../host/item.ts";
import { htmlToText } from "../../host/html-text.ts";
import { Icon } from "./icon.tsx";
import type { WindowProps } from "./window-props.ts";

const previewLength = 90;

const preview = (item: Item): string =>
  (item.body.format === "html" ? htmlToText(item.body.content) : item.body.content)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, previewLength);

const who = (item: Item): string => {
  const sentByUser = item.mode === "compose" || item.savedId?.startsWith("received") !== true;
  return sentByUser ? item.to.map(({ name }) => name).join("; ") : item.from.name;
};

/** The middle column: the folder's items. */
export function MessageList({ state, words, send }: WindowProps) {
  const keys = state.folders[state.folder];
  return (
    <section className="list" aria-label={words.folders[state.folder]}>
      <h1>{words.folders[state.folder]}</h1>
      {keys.length === 0 && <p className="empty">{words.emptyFolder}</p>}
      <ul>
        {keys.map((key) => {
          const item = state.items[key];
          return item === undefined ? null : (
            <li key={key}>
              <button
                className="row"
                aria-current={state.open === key ? "true" : undefined}
                onClick={() => {
                  if (state.sending === null) send({ type: "item-opened", key });
                  else send({ type: "leaving-asked", leaving: true });
                }}
              >
                <Row item={item} noSubject={words.noSubject} locale={state.settings.locale} />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Row({
  item,
  noSubject,
  locale,
}: {
  readonly item: Item;
  readonly noSubject: string;
  readonly locale: string;
}) {
  const date = new Date(item.created);
  return (
    <>
      <span className="row-who">{who(item) || "–"}</span>
      <span className="row-when">
        {item.attachments.length > 0 && <Icon name="attach" />}
        {date.toLocaleDateString(locale, { day: "numeric", month: "short" })}
      </span>
      <span className="row-subject">{item.subject || noSubject}</span>
      <span className="row-preview">{preview(item)}</span>
    </>
  );
}
