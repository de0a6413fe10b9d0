import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "./language.ts";

/** In place of a page that could not be drawn. The frames are for whoever fixes it: places in the code, nothing of the mail. */
export function Crashed({ frames, retry }: { readonly frames: readonly string[]; readonly retry: () => void }) {
  const { crashed } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline" data-crashed>
      <MessageBarBody>
        {crashed.text}
        <details>
          <summary>{crashed.details}</summary>
          <code>{frames.join(" · ")}</code>
        </details>
      </MessageBarBody>
      <MessageBarActions>
        <Button data-do="redraw" onClick={retry}>
          {crashed.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
