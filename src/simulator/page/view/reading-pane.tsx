import type { Item, Person } from "../../host/item.ts";
import { textToHtml } from "../../host/html-text.ts";
import { forwardOf, replyTo } from "../drafts.ts";
import { AttachmentTray } from "./attachment-tray.tsx";
import { Notices } from "./notices.tsx";
import { Ribbon } from "./ribbon.tsx";
import { ToolButton } from "./tool-button.tsx";
import type { WindowProps } from "./window-props.ts";

type ReadingProps = WindowProps & { readonly item: Item };

const names = (people: readonly Person[]): string => people.map(({ name }) => name).join("; ");

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.slice(0, 1))
    .slice(0, 2)
    .join("")
    .toUpperCase();

/** A received or sent mail. */
export function ReadingPane(props: ReadingProps) {
  const { item, words } = props;
  return (
    <article className="reading">
      <ReadingCommands {...props} />
      <Notices {...props} />
      <h2>{item.subject || words.noSubject}</h2>
      <SenderLine {...props} />
      <AttachmentTray attachments={item.attachments} remove={null} removeLabel={words.remove} />
      <BodyFrame item={item} />
    </article>
  );
}

function ReadingCommands(props: ReadingProps) {
  const { item, words, send, state } = props;
  const { user } = state.mailbox;
  const open = (draft: Item): void => {
    send({ type: "item-added", item: draft, folder: "drafts", open: true });
  };
  const reply = (toAll: boolean) => (): void => {
    open(replyTo(item, user, { toAll, html: "" }));
  };
  const forward = (): void => {
    open(forwardOf(item, user));
  };
  return (
    <div className="commands">
      <ToolButton icon="reply" label={words.reply} press={reply(false)} />
      <ToolButton label={words.replyAll} press={reply(true)} />
      <ToolButton icon="forward" label={words.forward} press={forward} />
      <span className="spacer" />
      <Ribbon {...props} />
    </div>
  );
}

function SenderLine({ item, words, state }: ReadingProps) {
  return (
    <div className="sender">
      <span className="avatar" aria-hidden="true">
        {initials(item.from.name)}
      </span>
      <div>
        <strong>{item.from.name}</strong> <span className="address">{item.from.address}</span>
        <div className="address">
          {words.to}: {names(item.to)}
          {item.cc.length > 0 && ` · ${words.cc}: ${names(item.cc)}`}
        </div>
      </div>
      <time className="address">
        {new Date(item.created).toLocaleString(state.settings.locale, { dateStyle: "medium", timeStyle: "short" })}
      </time>
    </div>
  );
}

/** A mail's body in a frame that runs no scripts: what a stranger wrote stays apart from the window. */
function BodyFrame({ item }: { readonly item: Item }) {
  const { format, content } = item.body;
  const style = "<style>body{font:14px/1.5 'Segoe UI',system-ui,sans-serif;margin:0;color:#242424}</style>";
  return (
    <iframe
      className="body-frame"
      sandbox=""
      title="Mail"
      srcDoc={style + (format === "html" ? content : textToHtml(content))}
    />
  );
}
