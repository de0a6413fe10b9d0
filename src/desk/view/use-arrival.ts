import { type RefObject, useEffect, useRef } from "react";
import type { Route } from "../state/desk-state.ts";

/**
 * What a page of one document owes to its reader: a title of its own, and the focus on its heading when it has been reached, so that a
 * screen reader says where one is (WCAG 2.2, 2.4.2 and 2.4.3). The page that is opened first leaves the focus alone.
 */
export function useArrival(main: RefObject<HTMLElement | null>, route: Route, title: string): void {
  const reached = useRef(route);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // After each drawing, for a page's heading comes with what it shows.
  useEffect(() => {
    if (reached.current === route) return;
    const heading = main.current?.querySelector("h1") ?? null;
    if (heading === null) return;
    reached.current = route;
    heading.tabIndex = -1;
    heading.focus();
  });
}
