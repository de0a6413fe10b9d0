import { useSyncExternalStore } from "react";
import type { Outlook } from "../outlook.ts";
import type { Store } from "../state/store.ts";
import { wordingFor } from "../wording.ts";
import { Folders } from "./folders.tsx";
import { Header } from "./header.tsx";
import { ItemArea } from "./item-area.tsx";
import { MessageList } from "./message-list.tsx";
import { SendDialogBox } from "./send-dialog-box.tsx";
import { SettingsDrawer } from "./settings-drawer.tsx";
import { TaskPane } from "./task-pane.tsx";
import { ToastLine } from "./toast-line.tsx";

/** The whole window. */
export function App({ store, outlook }: { readonly store: Store; readonly outlook: Outlook }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const words = wordingFor(state.settings.locale);
  const props = { state, words, send: store.send, outlook };
  return (
    <div className="window" lang={state.settings.locale}>
      <Header {...props} />
      <div className="columns">
        <Folders {...props} />
        <MessageList {...props} />
        <ItemArea {...props} />
        {state.pane !== null && <TaskPane key={state.pane.opening} pane={state.pane} {...props} />}
        {state.drawer && <SettingsDrawer {...props} />}
      </div>
      <SendDialogBox {...props} />
      <ToastLine {...props} />
    </div>
  );
}
