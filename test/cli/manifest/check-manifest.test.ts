import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { PANE_BUTTONS } from "#hosts/outlook/pane-buttons.ts";
import { checkManifest } from "../../../src/cli/manifest/check-manifest.ts";

const folder = resolve(import.meta.dirname, "../../..");
const file = resolve(folder, "manifest.xml");
const ours = readFileSync(file, "utf8");

const associated = [
  ...["onMessageSend", "onAppointmentSend", "onMessageRecipientsChanged", "onMessageAttachmentsChanged"],
  ...["onMessageCompose", "onMessageFromChanged", "onSensitivityLabelChanged"],
  ...["onAppointmentAttachmentsChanged", "onAppointmentAttendeesChanged"],
];

function readIcon(path: string): Uint8Array | undefined {
  const icon = resolve(folder, path);
  return existsSync(icon) ? readFileSync(icon) : undefined;
}

const check = (xml: string) => checkManifest(xml, { readIcon, associated, commands: Object.values(PANE_BUTTONS) });

test("our manifest has no mistake", () => {
  expect(check(ours)).toEqual([]);
});

test("office-addin-manifest reads it too", async () => {
  const program = resolve(folder, "node_modules/office-addin-manifest/cli.js");
  const { stdout } = await promisify(execFile)(process.execPath, [program, "info", file]);
  expect(stdout).toContain("Postvagt");
  expect(stdout).toContain("4c6556c6-76c1-4fd4-be4e-da1a6c998890");
});

/** The text, or all from one text to another. */
type Part = string | readonly [string, string];

/** A mistake, what is replaced by what (the first time it stands there), and where the one problem must be. */
type Mistake = readonly [
  title: string,
  part: Part,
  instead: string | ((found: string) => string),
  path: RegExp,
  found?: RegExp,
];

function replace(part: Part, instead: Mistake[2]): string {
  const [from, to] = typeof part === "string" ? [part, ""] : part;
  const start = ours.indexOf(from);
  const end = ours.indexOf(to, start + from.length) + to.length;
  const found = ours.slice(start, end);
  expect(start).toBeGreaterThanOrEqual(0);
  return ours.slice(0, start) + (typeof instead === "string" ? instead : instead(found)) + ours.slice(end);
}

const order: readonly Mistake[] = [
  ["an element is missing", ["<IconUrl", "/>"], "", /^OfficeApp\/IconUrl$/, /^0$/],
  [
    "an element is misspelt",
    "<DisableEntityHighlighting>true</DisableEntityHighlighting>",
    "<DisableHighlighting />",
    /DisableHighlighting$/,
  ],
  [
    "two elements have changed places",
    ["<Version>", "</ProviderName>"],
    "<ProviderName>P</ProviderName><Version>1.0</Version>",
    /^OfficeApp\/Version$/,
  ],
  [
    "the runtimes stand behind the buttons",
    ["<Runtimes>", "</DesktopFormFactor>"],
    (found) => found.split("</Runtimes>").reverse().join("") + "</Runtimes>",
    /Runtimes$/,
  ],
  ["there is a second runtime", ["<Runtime ", "</Runtime>"], (found) => found + found, /Runtimes\/Runtime$/, /^2$/],
  ["there is no runtime for classic Outlook", ['<Override type="javascript"', "/>"], "", /Runtime\/Override$/, /^0$/],
  ["a button has no supertip", ["<Supertip>", "</Supertip>"], "", /Control\/Supertip$/],
  [
    "the kind of an extension point is unknown",
    '"MessageReadCommandSurface"',
    '"ReadSurface"',
    /ExtensionPoint\[1\]@xsi:type$/,
  ],
  [
    "shared mailboxes are left out",
    "<SupportsSharedFolders>true",
    "<SupportsSharedFolders>false",
    /SupportsSharedFolders$/,
  ],
  [
    "shared mailboxes are forgotten",
    "<SupportsSharedFolders>true</SupportsSharedFolders>",
    "",
    /SupportsSharedFolders$/,
  ],
];

const values: readonly Mistake[] = [
  ["the id is no GUID", "4c6556c6-", "4c6556c-", /^OfficeApp\/Id$/],
  ["the version is a word", "<Version>1.0.0.0", "<Version>1.0.0-beta", /^OfficeApp\/Version$/, /^1\.0\.0-beta$/],
  ["the version has five parts", "<Version>1.0.0.0", "<Version>1.0.0.0.0", /^OfficeApp\/Version$/],
  ["a number of the version is too long", "<Version>1.0.0.0", "<Version>1.0.0.202611", /^OfficeApp\/Version$/],
  ["the locale is no language of ours", "<DefaultLocale>da-DK", "<DefaultLocale>dansk", /^OfficeApp\/DefaultLocale$/],
  ["it asks for the whole mailbox", ">ReadWriteItem<", ">ReadWriteMailbox<", /^OfficeApp\/Permissions$/],
  ["it is not an add-in for mail", 'xsi:type="MailApp"', 'xsi:type="TaskPaneApp"', /^OfficeApp@xsi:type$/],
  [
    "it is something else",
    ["<OfficeApp", "</OfficeApp>"],
    (found) => found.split("OfficeApp").join("Office"),
    /^Office$/,
  ],
];

const texts: readonly Mistake[] = [
  ["the name has no English", ['<Override Locale="en-US" Value="Postvagt"', "/>"], "", /^OfficeApp\/DisplayName$/],
  [
    "the name is too long",
    '<DisplayName DefaultValue="Postvagt"',
    `<DisplayName DefaultValue="${"x".repeat(126)}"`,
    /DisplayName@DefaultValue$/,
    /^126$/,
  ],
  ["the description is too long", 'Value="Stops mails', `Value="${"x".repeat(251)}`, /Description\/Override@Value$/],
  [
    "a label has no English",
    ['<bt:Override Locale="en-US" Value="Report breach"', "/>"],
    "",
    /ShortStrings\/String\[3\]$/,
  ],
  [
    "a label is in French instead",
    '"en-US" Value="Report breach"',
    '"fr-FR" Value="Signaler"',
    /ShortStrings\/String\[3\]$/,
  ],
  [
    "a label is empty",
    'DefaultValue="Gennemse"',
    'DefaultValue=""',
    /ShortStrings\/String\[2\]@DefaultValue$/,
    /^nothing$/,
  ],
  [
    "a label is too long",
    'DefaultValue="Gennemse"',
    `DefaultValue="${"x".repeat(126)}"`,
    /ShortStrings\/String\[2\]@DefaultValue$/,
  ],
  [
    "a tip is too long",
    'DefaultValue="Viser',
    `DefaultValue="${"x".repeat(250)}`,
    /LongStrings\/String\[1\]@DefaultValue$/,
  ],
];

const references: readonly Mistake[] = [
  ["a label leads nowhere", 'resid="Group.Label"', 'resid="Group.Lable"', /Group\/Label@resid$/, /^Group\.Lable$/],
  ["a label is a long string", 'Label resid="Group.Label"', 'Label resid="Review.Tip"', /Label@resid$/],
  ["an icon leads nowhere", 'size="16" resid="Icon.16"', 'size="16" resid="Icon.17"', /Image\[1\]@resid$/],
  [
    "the pane leads nowhere",
    'SourceLocation resid="Pane.Report"',
    'SourceLocation resid="Pane"',
    /SourceLocation@resid$/,
  ],
  ["two controls share an id", "postvagt.report.compose", "postvagt.report", /Control\[2\]@id$/, /a second time$/],
  ["two groups share an id", '"postvagt.compose"', '"postvagt.read"', /Group@id$/, /a second time$/],
  ["an id is too long", "postvagt.report.compose", "postvagt.report.while.composing.it", /Control\[2\]@id$/, /\(34\)$/],
  ["the control that the alert opens has another id", '"postvagt.review"', '"postvagt.inspect"', /^Control@id$/],
  ["the one for meetings has another id", '"postvagt.review.meeting"', '"postvagt.meeting.review"', /^Control@id$/],
];

const addresses: readonly Mistake[] = [
  [
    "a page is not on HTTPS",
    "https://localhost:3000/onsend.html",
    "http://localhost:3000/onsend.html",
    /Url\[3\]@DefaultValue$/,
  ],
  ["a page has half an address", 'https://localhost:3000/taskpane.html"', '/taskpane.html"', /Url\[1\]@DefaultValue$/],
  [
    "the help page is not on HTTPS",
    "https://localhost:3000/support.html",
    "http://localhost:3000/support.html",
    /^OfficeApp\/SupportUrl@DefaultValue$/,
  ],
  [
    "an address is too long",
    'taskpane.html?view=report"',
    `taskpane.html?view=${"x".repeat(2048)}"`,
    /SourceLocation@DefaultValue$/,
  ],
  [
    "an icon is not on HTTPS",
    "https://localhost:3000/assets/icon-16",
    "http://localhost:3000/assets/icon-16",
    /Image\[1\]@DefaultValue$/,
  ],
];

const icons: readonly Mistake[] = [
  ["an icon is not there", "assets/icon-32.png", "assets/icon-33.png", /Image\[3\]$/, /^no such file$/],
  [
    "an icon has the wrong size",
    "assets/icon-128.png",
    "assets/icon-80.png",
    /^OfficeApp\/HighResolutionIconUrl$/,
    /^80 × 80$/,
  ],
  ["an icon is no PNG", "assets/icon-64.png", "assets/icon.svg", /^OfficeApp\/IconUrl$/, /^no PNG$/],
  [
    "a phone lacks a scale of its icon",
    ['<bt:Image size="48" scale="3"', "/>"],
    "",
    /MobileFormFactor\/ExtensionPoint\/Group\/Control\/Icon$/,
  ],
  ["a button lacks the largest icon", ['<bt:Image size="80"', "/>"], "", /Control\/Icon$/],
];

const events: readonly Mistake[] = [
  [
    "a function is not associated",
    '"onAppointmentSend"',
    '"onMeetingSend"',
    /LaunchEvent\[2\]@FunctionName$/,
    /^onMeetingSend$/,
  ],
  ["an event has no function", 'FunctionName="onMessageSend"', "", /LaunchEvent\[1\]@FunctionName$/, /^nothing$/],
  ["an event is unknown", '"OnMessageRecipientsChanged"', '"OnRecipientsChanged"', /LaunchEvent\[3\]@Type$/],
  ["an event is there twice", '"OnMessageRecipientsChanged"', '"OnMessageAttachmentsChanged"', /LaunchEvent\[4\]$/],
  ["sending is blocked for good", 'SendMode="SoftBlock"', 'SendMode="Block"', /LaunchEvent\[1\]@SendMode$/, /^Block$/],
  ["the send mode is misspelt", 'SendMode="SoftBlock"', 'SendMode="Softblock"', /LaunchEvent\[1\]@SendMode$/],
  [
    "another event has a send mode",
    '"onMessageRecipientsChanged"',
    '"onMessageRecipientsChanged" SendMode="SoftBlock"',
    /LaunchEvent\[3\]@SendMode$/,
  ],
  [
    "the events run on another page",
    ["</LaunchEvents>", "/>"],
    (found) => found.replace("OnSend.Page", "Pane.Review"),
    /SourceLocation@resid$/,
  ],
  ["the script is not called one", 'type="javascript"', 'type="script"', /Override@type$/],
];

const xml: readonly Mistake[] = [
  ["a tag is not closed", "</Hosts>", "", /^line \d+$/],
  ["it stops in the middle", ["<VersionOverrides", "</OfficeApp>"], "", /^line \d+$/],
  ["it has a document type", "<OfficeApp", '<!DOCTYPE x [<!ENTITY a "b">]><OfficeApp', /^line \d+$/],
  ["it is empty", ["<?xml", "</OfficeApp>"], "", /^(?:line \d+)?$/],
  ["it is far too large", "</OfficeApp>", `<!--${"x".repeat(262144)}--></OfficeApp>`, /^$/],
];

describe.each([
  ["order", order],
  ["values", values],
  ["texts", texts],
  ["references", references],
  ["addresses", addresses],
  ["icons", icons],
  ["events", events],
  ["XML", xml],
])("a mistake in the %s", (_, mistakes) => {
  test.each(mistakes)("%s: one problem says so", (_title, part, instead, path, found = /./) => {
    expect(check(replace(part, instead))).toEqual([
      { path: expect.stringMatching(path), expected: expect.stringMatching(/./), found: expect.stringMatching(found) },
    ]);
  });
});
