import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A kind of mail that a municipality sends, and how often among a hundred. */
interface Kind {
  readonly share: number;
  readonly subject: string;
  readonly body: readonly string[];
  readonly to: readonly string[];
  /** Fixtures to choose one from; none in most mails. */
  readonly files?: readonly string[];
}

const DOCUMENTS = resolve("test/fixtures/documents");

/** Senders, all invented. */
const PEOPLE = 400;

/** Working days over which the mails are spread. */
const DAYS = 30;

const KINDS: readonly Kind[] = [
  {
    share: 30,
    subject: "Møde på torsdag",
    body: [
      "Hej. Kan vi flytte mødet til kl. 10.30? Jeg har booket lokale 214.",
      "Referatet kommer i morgen. Tak for i dag.",
    ],
    to: ["kollega@gladsaxe.dk", "team@skole.gladsaxe.dk"],
  },
  {
    share: 28,
    subject: "Materiale til sagen",
    body: ["Her er materialet, som vi talte om.", "Se vedhæftede. Sig til, hvis noget mangler."],
    to: ["kollega@gladsaxe.dk", "leder@gladsaxe.dk"],
    files: [
      ...["letter.pdf", "letter.docx", "letter.doc", "letter.odt", "letter.rtf", "list.xlsx", "list.xls", "list.ods"],
      ...["list.pdf", "slides.ppt", "slides.pptx", "slides.odp", "slides.pdf"],
    ],
  },
  {
    share: 20,
    subject: "Tilbud på rengøring",
    body: [
      "Tak for tilbuddet. Vi vender tilbage i næste uge med en ordre.",
      "Fakturaen er modtaget og sendt til betaling.",
    ],
    to: ["salg@rengoering-nord.example", "ordre@kontor-partner.example", "post@anlaeg-syd.example"],
  },
  {
    share: 17,
    subject: "Vedrørende aftale",
    body: [
      "Vi bekræfter aftalen på onsdag kl. 9. Husk legitimation.",
      "Du er velkommen til at ringe, hvis du har spørgsmål.",
    ],
    to: ["en.borger@gmail.com", "nabo@hotmail.com", "familie@familien-ost.example"],
  },
  {
    share: 3,
    subject: "Journaloplysninger",
    body: [
      "Hermed lægens udtalelse: borgeren har diabetes og er i behandling med insulin. CPR 010190-9996.",
      "Vedhæftet er ansøgningen om hjælpemidler efter servicelovens § 112 til Nancy Berggren 251248-9996.",
      "Du er indstillet til et løntilskud. Vi har brug for dit CV og din ansøgning.",
    ],
    to: ["borger@gmail.com", "klinik@laegehus-vest.example"],
  },
  {
    share: 2,
    subject: "Oversigt",
    body: ["Her er listen, som vi talte om."],
    to: ["konsulent@raadgivning.example", "borger@hotmail.com"],
    files: ["list.xlsx", "letter.pdf", "letter.docx", "slides.pdf"],
  },
];

/** Writes `count` mails of a municipality into a folder, the same ones every time: bodies, recipients, documents, dates. */
export function makeSentMails(folder: string, count: number): void {
  const random = seeded(20_261_124);
  const encoded = new Map<string, string>();
  for (let at = 0; at < count; at++) {
    const sub = join(folder, String(Math.floor(at / 500)).padStart(3, "0"));
    if (at % 500 === 0) mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${String(at).padStart(6, "0")}.eml`), makeMail(at, random, encoded));
  }
}

function makeMail(at: number, random: () => number, encoded: Map<string, string>): string {
  const kind = pick(KINDS, random);
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const sender = `medarbejder${Math.floor(random() ** 2 * PEOPLE)}@gladsaxe.dk`;
  const day = new Date(Date.UTC(2026, 8, 1 + Math.floor(random() * DAYS), 7 + Math.floor(random() * 9), at % 60));
  const head = [
    `From: ${sender}`,
    `To: ${one(kind.to)}`,
    `Subject: =?utf-8?B?${Buffer.from(kind.subject).toString("base64")}?=`,
    `Date: ${day.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${at}@gladsaxe.dk>`,
    "MIME-Version: 1.0",
  ];
  const text = [`Kære modtager,`, one(kind.body), ...filler(random), "Venlig hilsen", "Gladsaxe Kommune"].join(
    "\r\n\r\n",
  );
  const part = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", wrap(text)];
  if (kind.files === undefined || random() < 0.05) return [...head, ...part].join("\r\n");
  const file = one(kind.files);
  const content = encoded.get(file) ?? wrap(readFileSync(join(DOCUMENTS, file)));
  encoded.set(file, content);
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="b"`,
    "",
    "--b",
    ...part,
    "--b",
    `Content-Type: application/octet-stream; name="${file}"`,
    `Content-Disposition: attachment; filename="${file}"`,
    "Content-Transfer-Encoding: base64",
    "",
    content,
    "--b--",
    "",
  ].join("\r\n");
}

/** Sentences without anything in them, as most mails have most of. */
function filler(random: () => number): readonly string[] {
  const sentences = [
    "Vi har modtaget din henvendelse og vender tilbage hurtigst muligt.",
    "Har du spørgsmål, kan du ringe til os mandag til torsdag mellem kl. 9 og 14.",
    "Mødet holdes på rådhuset, og der er parkering bag bygningen.",
    "Planen er sendt i høring, og fristen for bemærkninger er om fire uger.",
    "Vi glæder os til samarbejdet og ser frem til at høre fra jer.",
  ];
  return Array.from({ length: 2 + Math.floor(random() * 8) }, () => sentences[Math.floor(random() * 5)] ?? "");
}

function pick(kinds: readonly Kind[], random: () => number): Kind {
  let left = random() * kinds.reduce((sum, { share }) => sum + share, 0);
  return kinds.find(({ share }) => (left -= share) < 0) ?? (kinds[0] as Kind);
}

function wrap(content: string | Buffer): string {
  const encoded = Buffer.from(content).toString("base64");
  const lines = Array.from({ length: Math.ceil(encoded.length / 76) }, (_, at) => encoded.slice(at * 76, at * 76 + 76));
  return lines.join("\r\n");
}

/** A small linear congruential generator (Numerical Recipes): chance that is the same every time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
