import { useRef, useState, type DragEvent } from "react";
import type { Item } from "../../host/item.ts";
import { AttachmentTray } from "./attachment-tray.tsx";
import { BodyEditor } from "./body-editor.tsx";
import { Icon } from "./icon.tsx";
import { MeetingFields } from "./meeting-fields.tsx";
import { Notices } from "./notices.tsx";
import { RecipientField } from "./recipient-field.tsx";
import { Ribbon } from "./ribbon.tsx";
import type { WindowProps } from "./window-props.ts";

/** A mail or meeting being written. */
export function ComposeForm(props: WindowProps & { readonly item: Item }) {
  const { item, words, send, outlook } = props;
  const [dropping, setDropping] = useState(false);
  const change = (part: Partial<Item>): void => {
    send({ type: "item-changed", item: { ...item, ...part } });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    void outlook.attach(item.key, [...event.dataTransfer.files]);
  };
  return (
    <form
      className={dropping ? "compose dropping" : "compose"}
      data-drop={words.dropHere}
      onSubmit={(event) => {
        event.preventDefault();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropping(false);
      }}
      onDrop={drop}
    >
      <ComposeCommands {...props} />
      <Notices {...props} />
      <Recipients {...props} change={change} />
      {item.meeting !== null && <MeetingFields meeting={item.meeting} words={words} change={change} />}
      <input
        className="subject"
        aria-label={words.subject}
        placeholder={words.subject}
        value={item.subject}
        maxLength={255}
        onChange={(event) => {
          change({ subject: event.target.value });
        }}
      />
      <AttachmentTray
        attachments={item.attachments}
        removeLabel={words.remove}
        remove={(id) => {
          change({ attachments: item.attachments.filter((attachment) => attachment.id !== id) });
        }}
      />
      <BodyEditor
        itemKey={item.key}
        body={item.body}
        words={words}
        change={(content) => {
          change({ body: { ...item.body, content } });
        }}
        select={(selectedText) => {
          if (selectedText !== item.selectedText) change({ selectedText });
        }}
      />
    </form>
  );
}

function ComposeCommands(props: WindowProps & { readonly item: Item }) {
  const { item, state, words, send, outlook } = props;
  const picker = useRef<HTMLInputElement>(null);
  const sending = state.sending?.itemKey === item.key;
  return (
    <div className="commands">
      <button
        type="button"
        className="primary"
        data-do="send"
        disabled={sending}
        onClick={() => {
          outlook.sender.send(item.key);
        }}
      >
        <Icon name="send" /> {words.send}
      </button>
      <button type="button" className="quiet" onClick={() => picker.current?.click()}>
        <Icon name="attach" /> {words.attach}
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        data-do="attach"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          void outlook.attach(item.key, files);
        }}
      />
      <button
        type="button"
        className="quiet"
        data-do="discard"
        onClick={() => {
          send(sending ? { type: "leaving-asked", leaving: true } : { type: "item-discarded", key: item.key });
        }}
      >
        <Icon name="deleted" /> {words.discard}
      </button>
      {sending && state.sending?.flow.step === "checking" && (
        <span className="checking" role="status">
          <span className="spinner" /> {words.checking}
        </span>
      )}
      <span className="spacer" />
      <Ribbon {...props} />
    </div>
  );
}

function Recipients({
  item,
  state,
  words,
  change,
}: WindowProps & { readonly item: Item; readonly change: (part: Partial<Item>) => void }) {
  const common = { user: state.mailbox.user, removeLabel: words.remove };
  const isMessage = item.kind === "message";
  return (
    <>
      <RecipientField {...common} label={isMessage ? words.to : words.required} people={item.to} change={(to) => { change({ to }); }} />
      <RecipientField {...common} label={isMessage ? words.cc : words.optional} people={item.cc} change={(cc) => { change({ cc }); }} />
      {isMessage && <RecipientField {...common} label={words.bcc} people={item.bcc} change={(bcc) => { change({ bcc }); }} />}
    </>
  );
}
