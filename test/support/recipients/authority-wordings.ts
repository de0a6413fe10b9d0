import { check } from "#core/check.ts";
import type { Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import type { Message } from "#core/mail/message.ts";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { Policy } from "#core/policy/policy.ts";
import { shownTo } from "#core/policy/shown-to.ts";
import type { Memory } from "#core/recipients/memory.ts";
import { extractBody } from "#extract/extract-body.ts";

/** One way in which a mail says which authority it is for; `meant` is the domain of that authority. */
export interface AuthorityWording {
  readonly how: string;
  readonly meant: string;
  readonly body?: string;
  readonly subject?: string;
  readonly file?: readonly [name: string, text: string];
  readonly shownName?: string;
}

const CASE = "CPR-nr. 010203-9996. Barnet har brug for støtte.";

export const authorityWordings: readonly AuthorityWording[] = [
  { how: "an address line", meant: "gentofte.dk", body: `Til Gentofte Kommune\n\n${CASE}` },
  {
    how: "the letterhead of a file",
    meant: "gentofte.dk",
    file: ["Underretning.docx", `Gentofte Kommune\nBørn og Familie\n\n${CASE}`],
  },
  { how: "the subject", meant: "gentofte.dk", subject: "Overdragelse til Gentofte Kommune" },
  { how: "the name of a file", meant: "gentofte.dk", file: ["Akter til Gentofte Kommune.pdf", CASE] },
  { how: "where the citizen lives", meant: "gentofte.dk", body: `Familien bor i Gentofte Kommune.\n\n${CASE}` },
  {
    how: "where the citizen has moved",
    meant: "gentofte.dk",
    body: `Jeres borger er flyttet til Hellerup.\n\n${CASE}`,
  },
  { how: "a postcode and a town of it", meant: "gentofte.dk", body: `Strandvejen 1, 2900 Hellerup\n\n${CASE}` },
  { how: "a region for short", meant: "regionh.dk", body: `Henvisning til Region H\n\n${CASE}` },
  { how: "the recipient's display name", meant: "gentofte.dk", shownName: "Gentofte Kommune" },
];

const organisation = { ...defaultPolicy.organisation, name: "Gladsaxe Kommune", domains: ["gladsaxe.dk"] };
const signal = {
  id: "sikker",
  type: "subjectContains" as const,
  values: ["[sikker]"],
  covers: "all" as const,
  matching: [],
  strength: "guarantee" as const,
  negative: false,
  caseSensitive: false,
  subjectProtected: false,
  acceptInReply: true,
  note: "",
};
const policy: Policy = { ...defaultPolicy, organisation: { ...organisation, secureMail: [signal] } };

/** The rules that ask about the recipient where the secure mail goes to this domain. */
export function askedAtAuthority(
  { body = CASE, subject = "Sag", file, shownName = "" }: Partial<AuthorityWording>,
  domain: string,
  memory?: Memory,
): readonly string[] {
  const message: Message = {
    from: { address: "pia.lund@gladsaxe.dk", name: "Pia Lund" },
    recipients: [{ address: `post@${domain}`, name: shownName, field: "to", isGroup: false }],
    subject: `${subject} [sikker]`,
    body: { format: "text", content: body },
    attachments: [],
    signals: [],
    composeType: "new",
  };
  const [name, text] = file ?? [];
  const files: readonly Piece[] =
    name === undefined
      ? []
      : [
          { origin: [name], value: name, inName: true },
          { origin: [name], value: text ?? "" },
        ];
  const pieces: readonly Piece[] = [
    { origin: "subject", value: message.subject },
    ...extractBody(message.body, "new"),
    ...files,
  ];
  const options = { organisation: policy.organisation, today: "2026-11-24", memory, minute: 29_932_000 };
  const verdict = shownTo(check(gather(message, pieces, options), policy).verdict, "send");
  return verdict.action === "allow" ? [] : verdict.reasons.map(({ rule }) => rule);
}
