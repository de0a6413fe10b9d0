import { useEffect, useRef } from "react";
import type { Body } from "../../host/item.ts";
import { editorMark } from "../insert-into-editor.ts";
import type { Wording } from "../wording.ts";
import { Icon } from "./icon.tsx";

/** Unsafe to show as it is: scripts and handlers of a pasted or opened mail are taken out before the editor gets it. */
function harmless(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("script, iframe, object, embed, link, meta, style, base"))
    element.remove();
  for (const element of body.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes])
      if (name.startsWith("on") || /^\s*javascript:/i.test(value)) element.removeAttribute(name);
  return body.innerHTML;
}

/** The rich-text editor of a mail, with its small toolbar. */
export function BodyEditor({
  itemKey,
  body,
  words,
  change,
  select,
}: {
  readonly itemKey: string;
  readonly body: Body;
  readonly words: Wording;
  readonly change: (content: string) => void;
  readonly select: (text: string) => void;
}) {
  const editor = useRef<HTMLDivElement>(null);
  const written = useRef<string | null>(null);
  useEffect(() => {
    // Only what came from elsewhere is put in: writing back what the user types would move the cursor.
    if (editor.current === null || written.current === body.content) return;
    if (editor.current.innerHTML !== body.content) editor.current.innerHTML = harmless(body.content);
    written.current = body.content;
  }, [body.content]);
  const report = (): void => {
    written.current = editor.current?.innerHTML ?? "";
    change(written.current);
  };
  if (body.format === "text")
    return (
      <textarea
        className="editor"
        aria-label={words.body}
        value={body.content}
        onChange={(event) => {
          change(event.target.value);
        }}
      />
    );
  return (
    <>
      <Toolbar words={words} done={report} />
      <div
        ref={editor}
        className="editor"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label={words.body}
        {...{ [editorMark]: itemKey }}
        onInput={report}
        onSelect={() => {
          select(document.getSelection()?.toString() ?? "");
        }}
      />
    </>
  );
}

/** `execCommand` is out of favour and in every browser; an editor of our own would be a project of its own. */
const editing: { readonly execCommand: (command: string) => boolean } = document;

function Toolbar({ words, done }: { readonly words: Wording; readonly done: () => void }) {
  const button = (command: string, label: string, face: React.ReactNode) => (
    <button
      key={command}
      className="quiet small tool"
      aria-label={label}
      title={label}
      onMouseDown={(event) => {
        event.preventDefault();
        editing.execCommand(command);
        done();
      }}
    >
      {face}
    </button>
  );
  return (
    <div className="toolbar" role="toolbar" aria-label={words.formatting}>
      {button("bold", words.bold, <b>F</b>)}
      {button("italic", words.italic, <i>K</i>)}
      {button("underline", words.underline, <u>U</u>)}
      {button("insertUnorderedList", words.bullets, <Icon name="bullets" />)}
    </div>
  );
}
