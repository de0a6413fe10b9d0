import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { fillTemplate } from "#web/fill-template.ts";
import { useTexts } from "../language.ts";
import { useStyles } from "../styles.ts";
import type { ReviewProps } from "./review-props.ts";

/** Opens a locked attachment; the password is used once and kept nowhere. */
export type Unlock = (name: string, password: string) => Promise<boolean>;

const MAX_PASSWORD_LENGTH = 256;

/** Asks for the password of a locked archive, so that what is in it can be read before the mail leaves. */
export function LockedFile({
  name,
  unlock,
  send,
}: Pick<ReviewProps, "send"> & { readonly name: string; readonly unlock: Unlock }) {
  const { locked } = useTexts().review;
  const styles = useStyles();
  const [password, setPassword] = useState("");
  const [phase, setPhase] = useState<"asking" | "opening" | "failed">("asking");
  const open = async (): Promise<void> => {
    setPhase("opening");
    const isOpened = await unlock(name, password).catch(() => false);
    setPassword("");
    setPhase(isOpened ? "asking" : "failed");
    if (isOpened) send({ type: "retry" });
  };
  return (
    <form
      className={styles.section}
      data-locked={name}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== "" && phase !== "opening") void open();
      }}
    >
      <Field
        label={fillTemplate(locked.label, { file: name })}
        hint={locked.hint}
        validationMessage={phase === "failed" ? locked.failed : null}
      >
        <Input
          type="password"
          autoComplete="off"
          maxLength={MAX_PASSWORD_LENGTH}
          value={password}
          onChange={(_event, { value }) => {
            setPassword(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" disabledFocusable={password === "" || phase === "opening"} data-do="unlock">
          {locked.open}
        </Button>
      </div>
    </form>
  );
}
