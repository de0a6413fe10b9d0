import { describe, expect, test } from "@jest/globals";
import { extractBody } from "#extract/extract-body.ts";

const tenant = "https://kommunen-my.sharepoint.com";
const sharing = `${tenant}/:w:/g/personal/ane_kommunen_dk/EaBcD123?e=4%3aXyZ`;

const linked = (content: string, format: "html" | "text" = "html"): readonly unknown[] =>
  extractBody({ format, content }, "new").flatMap((piece) => ("because" in piece ? [piece] : []));
const named = (...names: readonly string[]) => names.map((name) => ({ origin: [name], because: "cloud-link" }));

describe("a link that stands for a file", () => {
  test.each<[string, string, readonly string[]]>([
    ["a sharing link with the file's name", `<p>Se <a href="${sharing}">Sagsakter.docx</a></p>`, ["Sagsakter.docx"]],
    ["a sharing link in other words", `<a href="${sharing}">akterne</a>`, ["kommunen-my.sharepoint.com"]],
    ["a folder", `<a href="${tenant}/:f:/s/sag/Ea1">mappen</a>`, ["kommunen-my.sharepoint.com"]],
    [
      "a file by its place",
      `<a href="https://kommunen.sharepoint.com/sites/sag/Delte%20dokumenter/Akt%201.pdf?web=1">her</a>`,
      ["Akt 1.pdf"],
    ],
    [
      "a document in the browser",
      `<a href="https://kommunen.sharepoint.com/sites/sag/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D">her</a>`,
      ["kommunen.sharepoint.com"],
    ],
    ["OneDrive's short address", `<a href="https://1drv.ms/w/s!Ab12">brevet</a>`, ["1drv.ms"]],
    ["OneDrive at home", `<a href="https://onedrive.live.com/?id=ABC&amp;cid=1">billeder</a>`, ["onedrive.live.com"]],
    ["an address that is no link", `<p>${sharing}</p>`, ["kommunen-my.sharepoint.com"]],
    [
      "one behind Safe Links",
      `<a href="https://eur05.safelinks.protection.outlook.com/ap/w-59/?url=${encodeURIComponent(sharing)}&amp;data=05">Brev.docx</a>`,
      ["Brev.docx"],
    ],
    ["the same twice is one", `<a href="${sharing}">A.docx</a> <a href="${sharing}">her</a>`, ["A.docx"]],
    [
      "two are two",
      `<a href="${sharing}">A.docx</a> <a href="${tenant}/:x:/g/personal/b/Eb2">B.xlsx</a>`,
      ["A.docx", "B.xlsx"],
    ],
  ])("%s", (_, html, names) => {
    expect(linked(html)).toEqual(named(...names));
  });

  test("in plain text", () => {
    expect(linked(`Se ${sharing} og svar`, "text")).toEqual(named("kommunen-my.sharepoint.com"));
  });
});

describe("no file", () => {
  test.each([
    ["a page", `<a href="https://kommunen.sharepoint.com/sites/intra/SitePages/Nyt.aspx">nyt</a>`],
    ["a site", `<a href="https://kommunen.sharepoint.com/sites/intra">intranettet</a>`],
    ["a service of another name", `<a href="https://notsharepoint.com.example/:w:/g/1">x</a>`],
    ["the name of the service", "<p>Det ligger på kommunen.sharepoint.com</p>"],
    [
      "a link in the mail that is answered",
      `<p>Tak</p><div id="divRplyFwdMsg">Fra: Bo</div><a href="${sharing}">Sagsakter.docx</a>`,
    ],
    ["a link that does not close", `<a href="${sharing}`],
  ])("%s", (_, html) => {
    expect(linked(html)).toEqual([]);
  });

  test("a link in a mail that is answered in plain text", () => {
    expect(linked(`Tak\n> ${sharing}\n> Hej`, "text")).toEqual([]);
  });
});
