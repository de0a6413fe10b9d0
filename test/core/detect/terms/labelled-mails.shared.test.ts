import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { termMailDetectors, termTextDetectors } from "#core/detect/terms/index.ts";
import type { Finding } from "#core/detect/finding.ts";
import type { Piece } from "#core/facts/facts.ts";
import { gather } from "#core/facts/gather.ts";
import { aMessage, aRecipient } from "../../../support/a-message.ts";
import { anOrganisation } from "../../../support/an-organisation.ts";

interface Labelled {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly labels: { readonly personalHealth: boolean };
  readonly expected: { readonly externalPlain: string };
}

const shared = new URL("../../../../../shared/", import.meta.url);
const mails = readFileSync(new URL("labelled-mails/mails.jsonl", shared), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Labelled);

function findAll(mail: Labelled): readonly Finding[] {
  const message = aMessage({
    from: { address: mail.from, name: "" },
    recipients: mail.to.map((address) => aRecipient(address)),
  });
  const pieces = mail.attachments.reduce<readonly Piece[]>(
    (all, { name, text }) => all.concat({ origin: [name], value: name, inName: true }, { origin: [name], value: text }),
    [
      { origin: "subject", value: mail.subject },
      { origin: "body", value: mail.body },
    ],
  );
  const facts = gather(message, pieces, { organisation: anOrganisation(), today: "2026-11-24" });
  const found = facts.texts.flatMap((text) => termTextDetectors.flatMap((detector) => detector(text, facts)));
  return termMailDetectors.reduce<readonly Finding[]>((all, detector) => all.concat(detector(facts, all)), found);
}

const stops = (mail: Labelled, kind: string) =>
  findAll(mail).some((finding) => finding.kind === kind && finding.certainty !== "possible");

describe("the labelled mails", () => {
  test("at least 85 % of the mails with somebody's health are found, before CPR numbers help", () => {
    const health = mails.filter(({ labels }) => labels.personalHealth);
    expect(health.filter((mail) => stops(mail, "health")).length / health.length).toBeGreaterThanOrEqual(0.85);
  });

  test("at most 4 % of the harmless mails raise a health alarm", () => {
    const harmless = mails.filter(({ expected }) => expected.externalPlain === "allow");
    expect(harmless.filter((mail) => stops(mail, "health")).length / harmless.length).toBeLessThanOrEqual(0.04);
  });

  test("letters addressed to one authority and sent to another are the four that the labels name", () => {
    expect(mails.filter((mail) => stops(mail, "other-authority"))).toHaveLength(4);
  });
});

const cut = (text: string) => text.match(/[\s\S]{1,1500}/g) ?? [];

describe("text about nobody's health", () => {
  test.each([
    ["laws", "corpus-da/laws/laws-da.txt", 0.002],
    [
      "a day in Folketinget",
      "corpus-da/folketinget-2023-01/dk_forhandlinger_20222_20222M014_2023-01-18_1300.pdf.txt",
      0.01,
    ],
  ])("%s", (_, path, most) => {
    const pieces = cut(readFileSync(new URL(path, shared), "utf8"));
    const flagged = pieces.filter((value) =>
      termTextDetectors.some((detector) =>
        detector({ origin: "body", value }, { today: "2026-11-24", organisation: anOrganisation() }).some(
          ({ kind, certainty }) => kind === "health" && certainty !== "possible",
        ),
      ),
    );
    expect(flagged.length / pieces.length).toBeLessThanOrEqual(most);
  });
});
