import type { ExtractionContext } from "../context.ts";
import { scanXml } from "../xml/scan-xml.ts";
import { partKey } from "./part-key.ts";

/** What a part refers to: another part, or something outside of the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `hyperlink`, `worksheet`. */
  readonly kind: string;
  /** The key of a part; of something outside, its address. */
  readonly target: string;
  readonly isOutside: boolean;
}

export function readRelations(xml: string, folder: string, job: ExtractionContext): readonly Relation[] {
  const relations: Relation[] = [];
  scanXml(xml, job, {
    open: (name, attribute) => {
      const target = attribute("Target");
      if (name !== "Relationship" || target === undefined) return;
      const type = attribute("Type") ?? "";
      const isOutside = /^external$/i.test(attribute("TargetMode") ?? "");
      relations.push({
        id: attribute("Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1).toLowerCase(),
        target: isOutside ? target : resolveTarget(target, folder),
        isOutside,
      });
    },
  });
  return relations;
}

/** A target stands beside the part that names it, unless it begins at the root. */
function resolveTarget(target: string, folder: string): string {
  const [path = ""] = target.split("#");
  if (path === "") return "";
  const key = partKey(path);
  if (/^[\\/]/.test(path)) return key;
  const steps = folder.split("/").slice(0, -1);
  for (const step of key.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
