/** What tracked changes have taken away and put in. */
export interface OdfChanges {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly add: (text: string) => void;
  /** The line at hand as it was before its changes; empty when it has none. */
  readonly take: () => string;
}

/** Deleted text stands at the head of the document, by a number that its place in the text refers to. */
export function createOdfChanges(): OdfChanges {
  const deleted = new Map<string, string>();
  let region: string | undefined;
  let inDeletion = false;
  let inserted = 0;
  let before = "";
  let isChanged = false;
  return {
    open: (name, attribute) => {
      if (name === "changed-region") region = attribute("id");
      else if (name === "deletion") inDeletion = true;
      else if (name === "change-start") inserted++;
      else if (name === "change-end") inserted = Math.max(0, inserted - 1);
      else if (name === "change") {
        before += (deleted.get(attribute("change-id") ?? "") ?? "").trim();
        isChanged = true;
      }
    },
    close: (name) => {
      if (name === "deletion") inDeletion = false;
    },
    add: (text) => {
      if (inDeletion && region !== undefined) deleted.set(region, (deleted.get(region) ?? "") + text);
      else if (inserted === 0) before += text;
    },
    take: () => {
      const line = isChanged ? before.trim() : "";
      before = "";
      isChanged = false;
      return line;
    },
  };
}
