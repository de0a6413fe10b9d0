import type { Item } from "../../host/item.ts";
import { AttachmentTray } from "./attachment-tray.tsx";
import { BodyEditor } from "./body-editor.tsx";
import { DropZone } from "./drop-zone.tsx";
import { FilePicker } from "./file-picker.tsx";
import { MeetingFields } from "./meeting-fields.tsx";
import { Notices } from "./notices.tsx";
import { RecipientField } from "./recipient-field.tsx";
import { Ribbon } from "./ribbon.tsx";
import { ToolButton } from "./tool-button.tsx";
import type { WindowProps } from "./window-props.ts";

type ComposeProps = WindowProps & { readonly item: Item };
type Change = (part: Partial<Item>) => void;

/** A mail or meeting being written. */
export function ComposeForm(props: ComposeProps) {
  const { item, words, send, outlook } = props;
  const change: Change = (part) => {
    send({ type: "item-changed", item: { ...item, ...part } });
  };
  return (
    <DropZone hint={words.dropHere} drop={(files) => void outlook.attach(item.key, files)}>
      <ComposeCommands {...props} />
      <Notices {...props} />
      <Recipients {...props} change={change} />
      {item.meeting !== null && <MeetingFields meeting={item.meeting} words={words} change={change} />}
      <Content {...props} change={change} />
    </DropZone>
  );
}

function Content({ item, words, change }: ComposeProps & { readonly change: Change }) {
  return (
    <>
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
    </>
  );
}

function ComposeCommands(props: ComposeProps) {
  const { item, state, words, send, outlook } = props;
  const sending = state.sending?.itemKey === item.key ? state.sending : null;
  const discard = (): void => {
    send(sending === null ? { type: "item-discarded", key: item.key } : { type: "leaving-asked", leaving: true });
  };
  const press = (): void => {
    outlook.sender.send(item.key);
  };
  const pick = (files: readonly File[]): void => {
    void outlook.attach(item.key, files);
  };
  return (
    <div className="commands">
      <ToolButton kind="primary" icon="send" label={words.send} press={press} disabled={sending !== null} what="send" />
      <FilePicker icon="attach" label={words.attach} what="attach" pick={pick} />
      <ToolButton icon="deleted" label={words.discard} press={discard} what="discard" />
      {sending?.flow.step === "checking" && (
        <span className="checking" role="status">
          <span className="spinner" /> {words.checking}
        </span>
      )}
      <span className="spacer" />
      <Ribbon {...props} />
    </div>
  );
}

const messageFields = ["to", "cc", "bcc"] as const;
const meetingFields = ["to", "cc"] as const;

function Recipients({ item, state, words, change }: ComposeProps & { readonly change: Change }) {
  const labels = item.kind === "message" ? words : { ...words, to: words.required, cc: words.optional };
  return (item.kind === "message" ? messageFields : meetingFields).map((field) => (
    <RecipientField
      key={field}
      label={labels[field]}
      people={item[field]}
      user={state.mailbox.user}
      removeLabel={words.remove}
      change={(people) => {
        change({ [field]: people });
      }}
    />
  ));
}
