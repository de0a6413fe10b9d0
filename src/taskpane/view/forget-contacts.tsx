import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "./language.ts";
import { useStyles } from "./styles.ts";

type Forgetting = "ready" | "busy" | "done" | "failed";

/** What the add-in remembers of the sender's contacts, and the button that forgets it. */
export function ForgetContacts({ forget }: { readonly forget: () => Promise<void> }) {
  const { contacts } = useTexts();
  const styles = useStyles();
  const [state, setState] = useState<Forgetting>("ready");
  if (state === "done" || state === "failed")
    return (
      <MessageBar intent={state === "done" ? "success" : "error"} data-forgotten={state}>
        <MessageBarBody>{contacts[state]}</MessageBarBody>
      </MessageBar>
    );
  return (
    <section className={styles.section}>
      <p>{contacts.about}</p>
      <Button
        size="small"
        appearance="subtle"
        disabled={state === "busy"}
        onClick={() => {
          setState("busy");
          forget().then(
            () => {
              setState("done");
            },
            () => {
              setState("failed");
            },
          );
        }}
      >
        {contacts.forget}
      </Button>
    </section>
  );
}
