import type { Breach } from "#core/breach/breach.ts";

import { RegisterError } from "../register-error.ts";
import type { Scan } from "../scan/scan.ts";
import type { TenantSettings } from "../store/read-tenant.ts";
import { NOTIFICATION_ITEMS } from "./notification-items.ts";

export interface SheetItem {
  readonly no: number;
  readonly title: string;
  /** To be copied into the form; empty where the register has nothing. */
  readonly text: string;
}

/** What goes into the authority's form, item by item. The authority wants no personal data in it, so a CPR number stops the sheet. */
export function notificationSheet(breach: Breach, tenant: TenantSettings, scan: Scan): readonly SheetItem[] {
  const items = NOTIFICATION_ITEMS.map(({ no, title, answer }) => {
    const parts = answer(breach, tenant).filter((part) => part !== null && part !== "");
    return { no, title, text: parts.join("\n") };
  });
  const problems = items.flatMap((item) => scan(item.text, `${item.no} ${item.title}`));
  if (problems.length > 0) throw new RegisterError("personal_data", problems);
  return items;
}
