import { Badge } from "@fluentui/react-components";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "./desk-props.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long is left of the 72 hours, in the colour of its urgency and in words. */
export function DeadlineBadge({ left, isSettled }: { readonly left: number | null; readonly isSettled: boolean }) {
  const { clock } = useTexts();
  if (isSettled)
    return (
      <Badge appearance="tint" color="success">
        {clock.stopped}
      </Badge>
    );
  if (left === null)
    return (
      <Badge appearance="tint" color="informative">
        {clock.not_started}
      </Badge>
    );
  const size = Math.abs(left);
  const words =
    size >= DAY
      ? fillTemplate(clock.days, { d: Math.floor(size / DAY), h: Math.floor((size % DAY) / HOUR) })
      : fillTemplate(clock.hours, { h: Math.floor(size / HOUR), m: Math.floor((size % HOUR) / 60_000) });
  const colour = left < 0 ? "danger" : left < DAY ? "warning" : "informative";
  return (
    <Badge appearance={left < DAY ? "filled" : "tint"} color={colour} data-left={Math.round(left / HOUR)}>
      {fillTemplate(left < 0 ? clock.overdue : clock.running, { left: words })}
    </Badge>
  );
}
