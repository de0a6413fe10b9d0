import { useEffect, useRef } from "react";
import { clientProfile } from "../../host/client-profile.ts";
import { sendDialog, type SendButton, type SendDialog } from "../../host/send-dialog.ts";
import { MarkdownText } from "./markdown-text.tsx";
import type { WindowProps } from "./window-props.ts";

/** The dialog that stands between Send and sent. */
export function SendDialogBox(props: WindowProps) {
  const { state, words, send, outlook } = props;
  const { sending, addIn } = state;
  if (sending === null || addIn === null) return null;
  if (sending.leaving) return <LeavingBox {...props} />;
  const item = state.items[sending.itemKey];
  const type = item?.kind === "appointment" ? "OnAppointmentSend" : "OnMessageSend";
  const mode = addIn.launchEvents.find((event) => event.type === type)?.sendMode ?? "SoftBlock";
  const dialog = sendDialog(sending.flow, mode, addIn, clientProfile(state.settings.client));
  if (dialog === null) return null;
  const press = (button: SendButton): void => {
    if (button.kind === "send-anyway") outlook.sender.release();
    else outlook.sender.cancel();
    if (button.kind === "take-action" && item !== undefined) {
      send({ type: "item-changed", item: { ...item, initializationContext: button.contextData || null } });
      const command = addIn.commands.find(({ id }) => id === button.commandId);
      if (command !== undefined) outlook.press(command);
    }
  };
  return (
    <Modal
      key={dialog.kind}
      title={dialog.title}
      kind={dialog.kind}
      cancel={() => {
        outlook.sender.cancel();
      }}
    >
      <div className="dialog-text">
        <DialogText dialog={dialog} fallback={words.dialog[dialog.kind](addIn.name)} />
      </div>
      {dialog.kind === "slow" && <div className="progress" role="progressbar" aria-label={words.checking} />}
      <div className="dialog-buttons">
        {dialog.buttons.map((button, index) => (
          <button
            key={button.kind}
            type="button"
            data-button={button.kind}
            className={index === 0 && button.kind !== "send-anyway" ? "primary" : ""}
            onClick={() => {
              press(button);
            }}
          >
            {(button.kind === "take-action" ? button.label : null) ?? words.button[button.kind]}
          </button>
        ))}
      </div>
    </Modal>
  );
}

function DialogText({ dialog: { message }, fallback }: { readonly dialog: SendDialog; readonly fallback: string }) {
  if (message === null) return <p>{fallback}</p>;
  return message.isMarkdown ? <MarkdownText text={message.text} /> : <p className="plain">{message.text}</p>;
}

/** Somebody clicked elsewhere while the mail is being checked (platform.md 1.5). */
function LeavingBox({ state, words, send, outlook }: WindowProps) {
  return (
    <Modal
      title={state.addIn?.name ?? ""}
      kind="leaving"
      cancel={() => {
        send({ type: "leaving-asked", leaving: false });
      }}
    >
      <p>{words.leaving}</p>
      <div className="dialog-buttons">
        <button
          type="button"
          className="primary"
          data-button="wait"
          onClick={() => {
            send({ type: "leaving-asked", leaving: false });
          }}
        >
          {words.wait}
        </button>
        <button
          type="button"
          data-button="save-as-draft"
          onClick={() => {
            outlook.sender.cancel();
            send({ type: "item-opened", key: null });
            send({ type: "toast-shown", toast: "saved" });
          }}
        >
          {words.saveAsDraft}
        </button>
      </div>
    </Modal>
  );
}

function Modal({
  title,
  kind,
  cancel,
  children,
}: {
  readonly title: string;
  readonly kind: string;
  readonly cancel: () => void;
  readonly children: React.ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="dialog-title"
      data-dialog={kind}
      onCancel={(event) => {
        event.preventDefault();
        if (kind !== "slow") cancel();
      }}
    >
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
