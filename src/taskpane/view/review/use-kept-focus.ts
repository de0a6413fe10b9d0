import { type RefObject, useEffect, useRef } from "react";
import type { ReviewState } from "../../review/review-state.ts";

/** Where the focus goes when what had it is gone: the next thing to do, the way back, or the verdict. */
const NEXT = ["[data-next] button, [data-next] input", "[data-do=undo]", "[data-verdict]"];

/**
 * After a mend, an undo or an answer the button that was pressed is often gone, and with it the place in the page. The focus
 * goes on instead of falling back to the top.
 */
export function useKeptFocus(state: ReviewState): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    const isLost = hadFocus.current && (document.activeElement === null || document.activeElement === document.body);
    if (isLost && state.busy === null) focusNext(page.current);
    hadFocus.current = page.current?.contains(document.activeElement) === true || (isLost && state.busy !== null);
  });
  useEffect(() => {
    const note = (): void => {
      hadFocus.current = page.current?.contains(document.activeElement) === true;
    };
    document.addEventListener("focusin", note);
    return () => {
      document.removeEventListener("focusin", note);
    };
  }, []);
  return page;
}

function focusNext(page: HTMLElement | null): void {
  for (const selector of NEXT) {
    const element = page?.querySelector<HTMLElement>(selector);
    if (element === null || element === undefined) continue;
    element.focus();
    return;
  }
}
