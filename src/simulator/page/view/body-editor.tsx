import { useEffect, useRef } from "react";
import type { Body } from "../../host/item.ts";
import { sanitizeHtml } from "../sanitize-html.ts";
import { editorMark } from "../insert-into-editor.ts";
import type { Wording } from "../wording.ts";
import { EditorToolbar } from "./editor-toolbar.tsx";

interface EditorProps {
  readonly itemKey: string;
  readonly body: Body;
  readonly words: Wording;
  readonly change: (content: string) => void;
  readonly select: (text: string) => void;
}

/** The editor of a mail: rich text with a small toolbar, or plain text. */
export function BodyEditor(props: EditorProps) {
  if (props.body.format === "html") return <RichEditor {...props} />;
  return (
    <textarea
      className="editor"
      aria-label={props.words.body}
      value={props.body.content}
      onChange={(event) => {
        props.change(event.target.value);
      }}
    />
  );
}

function RichEditor({ itemKey, body, words, change, select }: EditorProps) {
  const editor = useRef<HTMLDivElement>(null);
  const written = useRef<string | null>(null);
  useEffect(() => {
    // Only what came from elsewhere is put in: writing back what the user types would move the cursor.
    if (editor.current === null || written.current === body.content) return;
    if (editor.current.innerHTML !== body.content) editor.current.innerHTML = sanitizeHtml(body.content);
    written.current = body.content;
  }, [body.content]);
  const report = (): void => {
    written.current = editor.current?.innerHTML ?? "";
    change(written.current);
  };
  return (
    <>
      <EditorToolbar words={words} done={report} />
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
