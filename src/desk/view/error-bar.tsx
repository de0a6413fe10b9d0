import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { fieldNames } from "#core/wording/breach/field-names.ts";
import { fieldOfPath, sayProblem } from "#core/wording/breach/say-problem.ts";
import { fillTemplate } from "#web/fill-template.ts";
import type { DeskError } from "../state/desk-state.ts";
import type { Texts } from "../wording/texts.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";

/** What went wrong, with the way on; each problem leads to its field, and what was written stays where it is. */
export function ErrorBar({ state, send, goTo }: DeskProps & { readonly goTo?: (path: string) => void }) {
  const texts = useTexts();
  const { error } = state;
  if (error === null) return null;
  const isSignIn = error.code === "sign-in" || error.code === "wrong-account";
  return (
    <MessageBar intent="error" layout="multiline" data-trouble={error.code}>
      <MessageBarBody>
        {sayError(error, texts)} <Problems error={error} goTo={goTo} />
        {error.request !== undefined && (
          <small data-request={error.request}>{fillTemplate(texts.errorId, { id: error.request })}</small>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          data-do={isSignIn ? "sign-in" : "retry"}
          onClick={() => {
            send({ type: isSignIn ? "sign-in" : "retry" });
          }}
        >
          {isSignIn ? texts.signIn : texts.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** The register's own code says it best; the kind of failure says it where there is none. */
function sayError({ code, reason }: DeskError, { error, reasons }: Texts): string {
  const known: Readonly<Partial<Record<string, string>>> = reasons;
  return (reason === null || reason === undefined ? undefined : known[reason]) ?? error[code];
}

function Problems({ error, goTo }: { readonly error: DeskError; readonly goTo: ((path: string) => void) | undefined }) {
  const { language } = useTexts();
  const names: Readonly<Partial<Record<string, string>>> = fieldNames(language);
  return error.problems.map((problem) => {
    const name = names[fieldOfPath(problem.path)];
    const said = sayProblem(problem, language);
    return (
      <span key={`${problem.path} ${problem.expected}`}>
        {name !== undefined && goTo !== undefined && (
          <Link
            as="button"
            data-go={fieldOfPath(problem.path)}
            onClick={() => {
              goTo(problem.path);
            }}
          >
            {name}
          </Link>
        )}
        {name !== undefined && goTo === undefined && name}
        {name !== undefined && ": "}
        {said}{" "}
      </span>
    );
  });
}
