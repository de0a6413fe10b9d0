import { describe, expect, test } from "@jest/globals";
import { judgeChannels } from "#core/facts/judge-channels.ts";
import { judgeRecipients } from "#core/facts/judge-recipients.ts";
import type { Organisation } from "#core/facts/organisation.ts";
import type { Recipient } from "#core/mail/message.ts";
import { aMessage, aRecipient } from "../../support/a-message.ts";
import { anOrganisation, aSignal } from "../../support/an-organisation.ts";

const organisation = anOrganisation({
  partners: [{ name: "Affald", domains: ["vestforbraending.dk"] }],
  authorities: ["hovedstadens-beredskab.dk"],
});

function judge(recipients: readonly Recipient[], org: Organisation = organisation) {
  const message = aMessage({ recipients });
  return judgeRecipients(message, org, judgeChannels(message, org));
}

describe("who a recipient is", () => {
  test.each([
    ["a colleague", "kollega@gladsaxe.dk", "own"],
    ["a colleague in a school's sub-domain", "laerer@skole.gladsaxe.dk", "own"],
    ["capital letters and blanks", " Kollega@GLADSAXE.DK ", "own"],
    ["Exchange's SMTP: prefix", "SMTP:kollega@gladsaxe.dk", "own"],
    ["a domain that only ends in the same letters", "navn@notgladsaxe.dk", "other"],
    ["our domain as somebody else's sub-domain", "navn@gladsaxe.dk.example.com", "other"],
    ["the partner", "drift@vestforbraending.dk", "partner"],
    ["another municipality", "post@herlev.dk", "authority"],
    ["a sub-domain of another municipality", "ppr@skole.herlev.dk", "authority"],
    ["an authority from the organisation's own list", "vagt@hovedstadens-beredskab.dk", "authority"],
    ["private webmail", "navn@gmail.com", "webmail"],
    ["Danish private webmail", "navn@mail.dk", "webmail"],
    ["somebody else", "kontor@vognmand-hansen.dk", "other"],
    ["an X.500 address", "/o=ExchangeLabs/ou=Group/cn=Recipients/cn=abc", "unknown"],
    ["nothing at all", "", "unknown"],
    ["a CVR number typed as recipient", "12345678", "unknown"],
    ["a guest of the tenant", "anna_gmail.com#EXT#@gladsaxe.onmicrosoft.com", "webmail"],
    ["a guest whose name has the sign too", "anna_maria_vognmand.dk#EXT#@gladsaxe.onmicrosoft.com", "other"],
    ["a guest who cannot be read", "anna#EXT#@gladsaxe.onmicrosoft.com", "unknown"],
    ["punycode", "navn@xn--sknderborg-1cb.dk", "other"],
  ])("%s", (_, address, kind) => {
    expect(judge([aRecipient(address)])[0]?.kind).toBe(kind);
  });

  test("a guest is outside although the tenant's own domain is ours", () => {
    const org = anOrganisation({ domains: ["gladsaxe.dk", "gladsaxe.onmicrosoft.com"] });
    const [guest] = judge([aRecipient("anna_gmail.com#EXT#@gladsaxe.onmicrosoft.com")], org);
    expect(guest).toMatchObject({ kind: "webmail", address: "anna@gmail.com", domain: "gmail.com" });
  });

  const path = "/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=abc";
  test.each([
    ["a path and a place in the directory", path, "own"],
    ["no address and a place in the directory", "", "own"],
    ["an address outside, whatever the directory says", "anna@gmail.com", "webmail"],
    ["digits, whatever the directory says", "1201809996", "unknown"],
  ])("somebody with %s", (_, address, kind) => {
    const [judged] = judge([aRecipient(address, { name: "Ane Andersen", isColleague: true })]);
    expect(judged?.kind).toBe(kind);
    expect(judged?.address).not.toContain("/o=");
  });

  test("ten digits as recipient are secure where the organisation says that Digital Post takes them", () => {
    const signal = aSignal({ type: "recipientPattern", values: ["##########", "######-####"], covers: "matching" });
    const org = anOrganisation({ secureMail: [signal] });
    const channels = ["1201809996", "120180-9996", "12018099"].map((one) => judge([aRecipient(one)], org)[0]?.channel);
    expect(channels).toEqual(["secure", "secure", "plain"]);
    expect(judge([aRecipient("1201809996")])[0]?.channel).toBe("plain");
  });

  test("a mark covers the digits that it names", () => {
    const signal = aSignal({ type: "orgForcedTls", values: [], covers: "matching", matching: ["##########"] });
    const org = anOrganisation({ secureMail: [signal] });
    expect(judge([aRecipient("1201809996")], org)[0]?.channel).toBe("secure");
    expect(judge([aRecipient("12018099")], org)[0]?.channel).toBe("plain");
  });

  test("a group outside cannot be expanded", () => {
    expect(judge([aRecipient("alle@forening.dk", { isGroup: true })])[0]?.kind).toBe("group");
  });

  test("a group of our own is our own", () => {
    expect(judge([aRecipient("alle@gladsaxe.dk", { isGroup: true })])[0]?.kind).toBe("own");
  });

  test("without an organisation file the sender's own domain is taken", () => {
    expect(judge([aRecipient("kollega@gladsaxe.dk")], anOrganisation({ domains: [] }))[0]?.kind).toBe("own");
  });
});

describe("the same address twice", () => {
  test("counts once, in the field that shows most", () => {
    const judged = judge([aRecipient("a@example.org", { field: "cc" }), aRecipient("A@example.org", { field: "to" })]);
    expect(judged.map(({ address, field }) => [address, field])).toEqual([["a@example.org", "to"]]);
  });

  test("two people with the same name are two", () => {
    expect(
      judge([aRecipient("a@example.org", { name: "Bo" }), aRecipient("b@example.org", { name: "Bo" })]),
    ).toHaveLength(2);
  });

  test("recipients that Outlook could not resolve all count", () => {
    expect(judge([aRecipient("", { name: "Ulla" }), aRecipient("", { name: "Per" })])).toHaveLength(2);
  });
});

describe("addresses that pretend", () => {
  test.each([
    ["a letter is missing", "navn@gladsxe.dk", "gladsaxe.dk"],
    ["the ending is misspelt", "navn@gladsaxe.kd", "gladsaxe.dk"],
    ["neighbours swapped in the name", "navn@glasdaxe.dk", "gladsaxe.dk"],
    ["a digit for a letter", "navn@g1adsaxe.dk", "gladsaxe.dk"],
    ["a Cyrillic letter", "navn@glаdsaxe.dk", "gladsaxe.dk"],
    ["another ending", "navn@gladsaxe.com", "gladsaxe.dk"],
    ["our domain in front of a foreign one", "navn@gladsaxe.dk.example.com", "gladsaxe.dk"],
    ["a misspelt partner", "navn@vestforbraendig.dk", "vestforbraending.dk"],
    ["a misspelt municipality", "post@holbæk-kommune.dk", undefined],
    ["misspelt webmail", "navn@gmial.com", "gmail.com"],
    ["webmail with the wrong ending", "navn@gmail.dk", "gmail.com"],
    ["a name of its own", "navn@gladiolus.dk", undefined],
    ["real webmail of another country", "navn@yahoo.fr", undefined],
  ])("%s", (_, address, resembles) => {
    expect(judge([aRecipient(address)])[0]?.resembles).toBe(resembles);
  });

  test.each([
    ["shows another address", "borgerservice@gladsaxe.dk", "navn@gmail.com", true],
    ["shows its own address", "navn@gmail.com", "navn@gmail.com", undefined],
    ["shows a name", "Navn Navnesen (Gladsaxe)", "navn@gmail.com", undefined],
    ["shows the main domain of its sub-domain", "navn@gladsaxe.dk", "navn@skole.gladsaxe.dk", undefined],
  ])("a name that %s", (_, name, address, misleads) => {
    expect(judge([aRecipient(address, { name })])[0]?.nameMisleads).toBe(misleads);
  });
});
