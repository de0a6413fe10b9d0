import { check } from "#core/check.ts";
import { gather } from "#core/facts/gather.ts";
import { judgeChannels } from "#core/facts/judge-channels.ts";
import type { Organisation } from "#core/facts/organisation.ts";
import type { Message } from "#core/mail/message.ts";
import type { Policy } from "#core/policy/policy.ts";

/** Addresses that nobody's secure mail reaches: private webmail, and a company like any other. */
const STRANGERS: readonly (readonly [address: string, whom: string])[] = [
  ["borger@gmail.com", "gmail.com"],
  ["borger@hotmail.dk", "hotmail.dk"],
  ["info@enhver-virksomhed.dk", "any company"],
];

/** A number of ten digits with the right form and a serial that is given to nobody. */
const CPR = "070761-9995";

const probe = (sender: string, to: string, body: string): Message => ({
  from: { address: sender, name: "Sagsbehandler" },
  recipients: [{ address: to, name: "", field: "to", isGroup: false }],
  subject: "Vedrørende din henvendelse",
  body: { format: "text", content: body },
  attachments: [],
  signals: [{ kind: "itemClass", name: "IPM.Note" }],
  composeType: "new",
});

const senderOf = ({ domains }: Organisation): string => `sagsbehandler@${domains[0] ?? "kommune.example"}`;

/** Marks that cover an ordinary mail to a stranger, which bears none: each once, with the first whom it covers. */
export function coveredWithoutAMark(
  organisation: Organisation,
): readonly { readonly id: string; readonly whom: string }[] {
  return organisation.secureMail
    .filter(({ negative }) => !negative)
    .flatMap((mark) => {
      const alone = { ...organisation, secureMail: [mark] };
      const covered = STRANGERS.find(([to]) => {
        const domain = to.slice(to.indexOf("@") + 1);
        return judgeChannels(probe(senderOf(organisation), to, ""), alone).of(to, domain) === "secure";
      });
      return covered === undefined ? [] : [{ id: mark.id, whom: covered[1] }];
    });
}

/** Whether a CPR number to a stranger's webmail would meet no rule at all, were every rule held at Send. */
export function letsCprGo({ organisation, ...policy }: Policy): boolean {
  const [[to]] = STRANGERS as [readonly [string, string]];
  const body = `Vedrørende CPR-nr. ${CPR}.`;
  const message = probe(senderOf(organisation), to, body);
  const pieces = [{ origin: "body" as const, value: body }];
  const facts = gather(message, pieces, { organisation, today: "2026-11-30" });
  const rules = policy.rules.map(({ id, when, then }) => ({ id, when, then }));
  const strictest = {
    ...policy,
    organisation,
    rules,
    rollout: { ...policy.rollout, phase: "hold", rules: {} },
  } as const;
  const { verdict } = check(facts, strictest);
  const aboutContent =
    verdict.action === "allow"
      ? []
      : verdict.reasons.filter(({ findings }) => findings.some(({ kind }) => kind === "cpr"));
  return aboutContent.length === 0;
}
