import type { Piece } from "#core/facts/facts.ts";
import type { Message } from "#core/mail/message.ts";
import { byEffort } from "./by-effort.ts";
import { extractAttachment } from "./extract-attachment.ts";
import { extractBody } from "./extract-body.ts";
import type { ExtractOptions } from "./extract-file.ts";
import { uniquelyNamed } from "./uniquely-named.ts";

/** All that a mail says: subject, body, quoted history, and its attachments, small ones first, under one budget of time. */
export function extractMessage(message: Message, options: ExtractOptions): readonly Piece[] {
  const latest = options.now() + options.limits.mailMillis;
  const deadline = options.deadline === undefined ? latest : Math.min(latest, options.deadline);
  const written: readonly Piece[] = [{ origin: "subject", value: message.subject }];
  return byEffort(uniquelyNamed(message.attachments)).reduce<readonly Piece[]>(
    (pieces, attachment) => pieces.concat(extractAttachment(attachment, { ...options, deadline })),
    written.concat(extractBody(message.body, message.composeType)),
  );
}
