import { describe, expect, test } from "@jest/globals";
import { createMemory } from "#core/recipients/memory.ts";
import { learn } from "#core/recipients/learn.ts";
import { askedAtAuthority, authorityWordings } from "../../support/recipients/authority-wordings.ts";

describe("a secure mail with personal data and the authority that it is for", () => {
  test.each(authorityWordings.map((one) => [one.how, one] as const))("%s", (_, wording) => {
    expect(askedAtAuthority(wording, "herlev.dk").length).toBe(1);
    expect(askedAtAuthority(wording, wording.meant)).toEqual([]);
  });

  test.each<[string, string, string, string?]>([
    ["the town of the recipient's own postal district", "Familien bor i Hellerup, 2900 Hellerup.", "gentofte.dk"],
    ["a town of the sender's own municipality", "Familien bor i Søborg. Adresse: 2860 Søborg", "herlev.dk"],
    ["an office of the sender's, with its address", "Mvh\nPia Lund\nRosenkæret 39, 2860 Søborg", "herlev.dk"],
    ["where a citizen comes from, and where she goes", "Hun bor i Virum og flytter til Herlev.", "herlev.dk"],
    ["a usual word that is a town's name too", "Jeg vil ringe og give besked om de nye mål for i år.", "herlev.dk"],
    ["a firm's address", "Varen kommer fra Lift & Gang, Blokken 9, 3460 Birkerød.", "herlev.dk", "Kan I bruge liften?"],
    ["a street", "Vi ses på Hellerupvej 4.", "herlev.dk"],
  ])("%s is no other authority", (_, line, domain, rest = "CPR-nr. 010203-9996.") => {
    expect(askedAtAuthority({ body: `${line}\n\n${rest}` }, domain)).toEqual([]);
  });
});

describe("an authority that is written to for the first time", () => {
  const aMemory = (known: readonly string[] = []) => {
    const memory = createMemory(2900);
    for (const address of ["bo@gladsaxe.dk", ...known])
      learn(memory, { recipients: [{ address, name: "" }], greeted: [] }, 29_930_000);
    return memory;
  };

  test.each<[string, string | undefined, readonly string[], readonly string[]]>([
    ["and that nothing names", undefined, [], ["first-time-authority"]],
    ["and is named in the text", "Til Herlev Kommune. CPR-nr. 010203-9996.", [], ["first-time-recipient"]],
    ["and is named by a town of it", "Borgeren i 2730 Herlev. CPR-nr. 010203-9996.", [], ["first-time-recipient"]],
    ["and nothing personal goes there", "Hvornår holder I lukket?", [], []],
    ["but has been written to", undefined, ["post@herlev.dk"], []],
  ])("%s", (_, body, known, rules) => {
    expect(askedAtAuthority(body === undefined ? {} : { body }, "herlev.dk", aMemory(known))).toEqual(rules);
  });

  test("without a memory nobody is new", () => {
    expect(askedAtAuthority({}, "herlev.dk")).toEqual([]);
  });
});
