import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReviewView } from "../../review/view-model.ts";
import { useTexts } from "../language.ts";

const INTENTS = { allow: "success", answered: "success", warn: "warning", justify: "warning", block: "error" } as const;

/** What would happen at Send, in one line; read out when it changes. */
export function VerdictBanner({ verdict }: { readonly verdict: ReviewView["verdict"] }) {
  const { title, line } = useTexts().review.verdict[verdict];
  return (
    <MessageBar intent={INTENTS[verdict]} layout="multiline" politeness="polite" data-verdict={verdict} tabIndex={-1}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {line}
      </MessageBarBody>
    </MessageBar>
  );
}
