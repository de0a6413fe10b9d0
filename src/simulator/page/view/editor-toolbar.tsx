import type { ReactNode } from "react";
import type { Wording } from "../wording.ts";
import { Icon } from "./icon.tsx";

/** `execCommand` is out of favour and in every browser; an editor of our own would be a project of its own. */
const editing: { readonly execCommand: (command: string) => boolean } = document;

/** Bold, italic, underlined, bullets. */
export function EditorToolbar({ words, done }: { readonly words: Wording; readonly done: () => void }) {
  const tools: readonly (readonly [string, string, ReactNode])[] = [
    ["bold", words.bold, <b key="b">B</b>],
    ["italic", words.italic, <i key="i">I</i>],
    ["underline", words.underline, <u key="u">U</u>],
    ["insertUnorderedList", words.bullets, <Icon key="l" name="bullets" />],
  ];
  return (
    <div className="toolbar" role="toolbar" aria-label={words.formatting}>
      {tools.map(([command, label, face]) => (
        <button
          key={command}
          type="button"
          className="quiet small tool"
          aria-label={label}
          title={label}
          onMouseDown={(event) => {
            // The editor keeps its selection only if the button does not take the focus.
            event.preventDefault();
            editing.execCommand(command);
            done();
          }}
        >
          {face}
        </button>
      ))}
    </div>
  );
}
