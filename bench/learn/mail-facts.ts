import type { Facts, Text } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import { aMessage, aRecipient } from "../../test/support/a-message.ts";
import type { CorpusMail } from "./corpus.ts";

const TODAY = "2026-11-24";

/** The facts of a mail of the corpus, whose sender's domain is its own organisation's. */
export function factsOfMail({ from, to, cc, subject, body, attachments }: CorpusMail): Facts {
  const texts: readonly Text[] = [
    { origin: "subject", value: subject.text },
    { origin: "body", value: body.text },
    ...attachments.flatMap(({ name, content }): readonly Text[] => [
      { origin: [name.text], value: name.text, inName: true },
      { origin: [name.text], value: content.text },
    ]),
  ];
  const message = aMessage({
    from: { address: from, name: "" },
    recipients: [
      ...to.map((address) => aRecipient(address)),
      ...cc.map((address) => ({ ...aRecipient(address), field: "cc" as const })),
    ],
  });
  const organisation = { ...defaultPolicy.organisation, domains: [from.slice(from.lastIndexOf("@") + 1)] };
  return gather(message, texts, { organisation, today: TODAY });
}
