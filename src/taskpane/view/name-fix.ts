import { showName } from "#core/wording/show-name.ts";
import type { Fix } from "../fix/fix.ts";
import { fillTemplate } from "#web/fill-template.ts";

const MAX_NAME_LENGTH = 48;

/** A fix in words: on its button, or afterwards. */
export function nameFix(fix: Fix, texts: Readonly<Record<Fix["kind"], string>>): string {
  return fillTemplate(texts[fix.kind], { value: showName(valueOf(fix), MAX_NAME_LENGTH) });
}

function valueOf(fix: Fix): string {
  switch (fix.kind) {
    case "add-tag":
    case "remove-tag":
      return fix.tag;
    case "remove-recipient":
      return fix.address;
    case "replace-recipient":
      return fix.instead;
    case "correct-domain":
      return `${fix.address.slice(0, fix.address.lastIndexOf("@"))}@${fix.domain}`;
    case "remove-attachment":
      return fix.name;
    default:
      return "";
  }
}
