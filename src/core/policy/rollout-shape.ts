import { defaultRollout } from "./default-rollout.ts";
import { NAME } from "./names.ts";
import { PHASES } from "./policy.ts";
import { flag, map, may, number, record, word } from "./shape/make-shape.ts";

const phase = (about: string) =>
  word(
    `${about} observe: counted, never shown. advise: shown while writing, or once at Send, and always passable. hold: at Send.`,
    PHASES,
  );

/** How far the organisation has come with Postvagt. */
export const rolloutShape = record("How far the organisation has come with Postvagt.", {
  phase: may(phase("The phase of every rule that is not named below."), defaultRollout.phase),
  rules: may(map("Rules that are ahead of the others or behind them, by id.", NAME, phase("This rule's phase.")), {}),
  falseAlarmLimit: may(
    number("Percent of a rule's warnings that senders may call false before the administrator is told.", 1, 100),
    defaultRollout.falseAlarmLimit,
  ),
  leastShown: may(
    number("How many warnings of a rule must be counted before the limit is scanned at.", 1),
    defaultRollout.leastShown,
  ),
  dropsToAdvice: may(
    flag(
      "A rule beyond the limit advises by itself, unless it blocks, until its definition or its phase here is changed.",
    ),
    defaultRollout.dropsToAdvice,
  ),
});
