import type { Answer } from "#hosts/outlook/ask.ts";
import type { Notice, Notices } from "#hosts/outlook/outlook.ts";

/** The bar above a mail, and what was asked of it. */
export interface ANoticeBar {
  readonly bar: Notices;
  readonly shown: Map<string, string>;
  readonly notices: Map<string, Notice>;
  readonly calls: readonly string[];
}

/** `frozen`: a notice that is replaced stays as it was, and the call succeeds (office-js #6650). */
export function aNoticeBar({ isFrozen = false } = {}): ANoticeBar {
  const shown = new Map<string, string>();
  const notices = new Map<string, Notice>();
  const calls: string[] = [];
  const good = <T>(value: T): Answer<T> => ({ status: "succeeded", value, error: undefined });
  const bad = (code: number): Answer<unknown> => ({ status: "failed", value: undefined, error: { code } });
  const put = (key: string, notice: Notice): void => {
    shown.set(key, notice.message);
    notices.set(key, notice);
  };
  const bar: Notices = {
    getAllAsync: (answer) => {
      answer(good([...shown].map(([key, message]) => ({ key, message }))));
    },
    addAsync: (key, notice, answer) => {
      calls.push("add");
      if (!shown.has(key)) put(key, notice);
      answer(calls.length > 0 && notices.get(key) === notice ? good(undefined) : bad(9023));
    },
    replaceAsync: (key, notice, answer) => {
      calls.push("replace");
      if (!isFrozen || !shown.has(key)) put(key, notice);
      answer(good(undefined));
    },
    removeAsync: (key, answer) => {
      calls.push("remove");
      answer(shown.delete(key) ? good(undefined) : bad(9024));
    },
  };
  return { bar, shown, notices, calls };
}
