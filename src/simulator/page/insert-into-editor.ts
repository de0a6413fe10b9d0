import type { Item } from "../host/item.ts";
import { answer, type Outcome } from "../host/outcome.ts";
import type { Store } from "./state/store.ts";

/** Marks the editor's element, so that a call can find where the cursor stands. */
export const editorMark = "data-editor";

/** Puts HTML where the cursor stands in the editor, or at the text's end where it stands nowhere. */
export function insertIntoEditor(item: Item, html: string, store: Store): Outcome {
  const editor = document.querySelector<HTMLElement>(`[${editorMark}="${item.key}"]`);
  const selection = document.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (editor === null || range === null || !editor.contains(range.commonAncestorContainer)) {
    const body = { ...item.body, content: item.body.content + html };
    store.send({ type: "item-changed", item: { ...item, body } });
    return answer(undefined);
  }
  range.deleteContents();
  range.insertNode(range.createContextualFragment(html));
  range.collapse(false);
  store.send({ type: "item-changed", item: { ...item, body: { ...item.body, content: editor.innerHTML } } });
  return answer(undefined);
}
