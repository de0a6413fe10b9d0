import type { Breach } from "#core/breach/breach.ts";
import { nis2Deadlines } from "./nis2-deadlines.ts";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "./desk-props.ts";
import { showShort } from "./show-short.ts";

/** The clocks of the NIS 2 Act, which run beside the 72 hours of art. 33. */
export function Nis2({ entry }: { readonly entry: Breach }) {
  const { nis2, locale } = useTexts();
  if (entry.nis2 !== "yes" || entry.awareAt === null) return null;
  const deadlines = nis2Deadlines(Date.parse(entry.awareAt));
  return (
    <ul data-nis2>
      {(["warning", "notification", "report"] as const).map((what) => (
        <li key={what}>
          {fillTemplate(nis2[what], {
            at: showShort(new Date(deadlines[what]).toISOString(), locale, entry.awarePrecision),
          })}
        </li>
      ))}
    </ul>
  );
}
