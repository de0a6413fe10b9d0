import { newAppointment, newDraft } from "../drafts.ts";
import { readEml } from "../read-eml.ts";
import type { FolderId } from "../state/state.ts";
import { FilePicker } from "./file-picker.tsx";
import { Icon } from "./icon.tsx";
import type { WindowProps } from "./window-props.ts";

const folders: readonly FolderId[] = ["inbox", "drafts", "sent", "deleted", "calendar"];

/** The left column: new mail, the folders, and opening .eml files. */
export function Folders({ state, words, send }: WindowProps) {
  const { user } = state.mailbox;
  return (
    <nav className="folders">
      <button
        className="primary wide"
        onClick={() => {
          send({ type: "item-added", item: newDraft(user), folder: "drafts", open: true });
        }}
      >
        <Icon name="mail" /> {words.newMail}
      </button>
      <ul>
        {folders.map((folder) => (
          <li key={folder}>
            <button
              className="folder"
              aria-current={state.folder === folder ? "page" : undefined}
              onClick={() => {
                send({ type: "folder-opened", folder });
              }}
            >
              <Icon name={folder} />
              <span>{words.folders[folder]}</span>
              <span className="count">{state.folders[folder].length || ""}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="folders-foot">
        <button
          className="quiet wide"
          onClick={() => {
            send({ type: "item-added", item: newAppointment(user), folder: "calendar", open: true });
          }}
        >
          <Icon name="calendar" /> {words.newMeeting}
        </button>
        <EmlButton as="draft" label={words.openEmlAsDraft} state={state} send={send} />
        <EmlButton as="received" label={words.openEmlAsReceived} state={state} send={send} />
      </div>
    </nav>
  );
}

function EmlButton({
  as,
  label,
  state,
  send,
}: Pick<WindowProps, "state" | "send"> & { readonly as: "draft" | "received"; readonly label: string }) {
  const open = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const item = await readEml(new Uint8Array(await file.arrayBuffer()), state.mailbox.user, as);
      send({ type: "item-added", item, folder: as === "draft" ? "drafts" : "inbox", open: true });
    }
  };
  return (
    <FilePicker
      icon="open"
      label={label}
      accept=".eml,message/rfc822"
      what={`open-${as}`}
      pick={(files) => void open(files)}
    />
  );
}
