import { useEffect } from "react";
import type { WindowProps } from "./window-props.ts";

const shownFor = 4_000;

/** The short message at the window's foot, which goes by itself. */
export function ToastLine({ state, words, send }: WindowProps) {
  const { toast } = state;
  useEffect(() => {
    if (toast === null) return undefined;
    const timer = setTimeout(() => {
      send({ type: "toast-shown", toast: null });
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [toast, send]);
  return (
    <div role="status" aria-live="polite">
      {toast !== null && (
        <div className="toast" data-toast={toast}>
          {words.toast[toast]}
        </div>
      )}
    </div>
  );
}
