import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../language.ts";

/** Copies a text; where the browser does not let a framed page do that, it shows the text to be copied by hand. */
export function CopyText({
  text,
  name,
  size,
}: {
  readonly text: string;
  readonly name: string;
  readonly size: "small" | "medium";
}) {
  const { byMail } = useTexts().report;
  const [outcome, setOutcome] = useState<"none" | "copied" | "shown">("none");
  return (
    <>
      <Button
        size={size}
        data-do={name}
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              setOutcome("copied");
            },
            () => {
              setOutcome("shown");
            },
          );
        }}
      >
        {outcome === "copied" ? byMail.copied : byMail.copy}
      </Button>
      {outcome === "shown" && (
        <Textarea readOnly rows={8} value={text} aria-label={byMail.copy} style={{ width: "100%" }} />
      )}
    </>
  );
}
