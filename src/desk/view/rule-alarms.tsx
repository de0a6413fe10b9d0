import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "./desk-props.ts";

/** A rule as `/api/rules` tells of it. */
export interface RuleHealth {
  readonly rule: string;
  readonly shown: number;
  readonly falseAlarm: number;
  readonly phase: "observe" | "advise" | "hold";
  readonly isBeyond: boolean;
  readonly mails: number;
  /** Null where no mails were counted. */
  readonly per100: number | null;
}

/** Rules whose warnings senders call false more often than the organisation allows. */
export function RuleAlarms({ health }: { readonly health: readonly RuleHealth[] }) {
  const { statistics: texts } = useTexts();
  return health
    .filter(({ isBeyond }) => isBeyond)
    .map(({ rule, shown, falseAlarm, phase }) => (
      <MessageBar key={rule} intent="warning" layout="multiline" data-beyond={rule}>
        <MessageBarBody>
          {fillTemplate(texts.beyond, { rule, n: falseAlarm, of: shown })} {phase === "advise" && texts.advises}
        </MessageBarBody>
      </MessageBar>
    ));
}
