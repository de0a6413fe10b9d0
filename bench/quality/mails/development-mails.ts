import type { FindingKind } from "#core/detect/finding.ts";
import { detect } from "#core/detect/detect.ts";
import type { Text } from "#core/facts/facts.ts";
import { isSure } from "../context.ts";
import { share, table } from "../markdown.ts";
import { readSet } from "../../../test/support/labelled/read-sets.ts";
import { factsOf } from "../../../test/support/labelled/read-mail.ts";

export interface DevelopmentMail {
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly string[];
  readonly expect: { readonly cpr: boolean; readonly personal_health: boolean };
}

/** mails-da-dev.jsonl, each with the kinds of finding that would hold it up, and all of its CPR findings' certainties. */
export function judgeDevelopmentMails(): readonly {
  readonly mail: DevelopmentMail;
  readonly kinds: readonly FindingKind[];
  readonly cpr: readonly string[];
}[] {
  return (readSet("corpus-da/mails-da-dev.jsonl") as readonly DevelopmentMail[]).map((mail) => {
    const names = mail.attachments.map((name): Text => ({ origin: [name], value: name, inName: true }));
    const found = detect(
      factsOf([{ origin: "subject", value: mail.subject }, { origin: "body", value: mail.body }, ...names]),
    );
    return {
      mail,
      kinds: found.filter(isSure).map(({ kind }) => kind),
      cpr: found.filter(({ kind }) => kind === "cpr").map(({ certainty }) => certainty),
    };
  });
}

/** The two labels of mails-da-dev.jsonl that are detectors' own. */
export function developmentTable(): string {
  const all = judgeDevelopmentMails();
  const row = (kind: FindingKind, isLabelled: (mail: DevelopmentMail) => boolean) => {
    const flagged = all.filter(({ kinds }) => kinds.includes(kind));
    const right = flagged.filter(({ mail }) => isLabelled(mail)).length;
    const others = all.filter(({ mail }) => !isLabelled(mail)).length;
    return [
      kind,
      share(right, all.length - others),
      share(right, flagged.length),
      share(flagged.length - right, others),
    ];
  };
  return table([
    ["detector", "recall", "precision", "other mails flagged"],
    row("cpr", ({ expect }) => expect.cpr),
    row("health", ({ expect }) => expect.personal_health),
  ]);
}
