import type { AddIn } from "../org/add-in-shape.ts";
import { elementsNamed, type XmlElement } from "./parse-xml.ts";

/** The published schema that the result is written for; a test validates it (docs/manifests.md). */
const SCHEMA = "1.24";

const EVENTS: Readonly<Record<string, string>> = {
  OnMessageSend: "messageSending",
  OnAppointmentSend: "appointmentSending",
  OnMessageRecipientsChanged: "messageRecipientsChanged",
  OnMessageAttachmentsChanged: "messageAttachmentsChanged",
  OnMessageCompose: "messageComposeOpened",
  OnMessageFromChanged: "messageFromChanged",
  OnSensitivityLabelChanged: "sensitivityLabelChanged",
  OnAppointmentAttachmentsChanged: "appointmentAttachmentsChanged",
  OnAppointmentAttendeesChanged: "appointmentAttendeesChanged",
};

const SURFACES: Readonly<Record<string, string>> = {
  MessageReadCommandSurface: "mailRead",
  MessageComposeCommandSurface: "mailCompose",
  AppointmentOrganizerCommandSurface: "meetingDetailsOrganizer",
  AppointmentAttendeeCommandSurface: "meetingDetailsAttendee",
};

/** The unified manifest for Microsoft 365, from the XML one: same id, version, buttons and events; Danish alone. */
export function makeUnifiedManifest(root: XmlElement, addIn: AddIn): object {
  const text = (name: string) => root.children.find((child) => child.name === name)?.text ?? "";
  const description = valueOf(root.children.find(({ name }) => name === "Description"));
  const { address, displayName } = addIn;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version: text("Version").split(".").slice(0, 3).join("."),
    id: text("Id"),
    localizationInfo: { defaultLanguageTag: "da-dk" },
    developer: {
      name: cut(addIn.provider, 32),
      websiteUrl: address,
      privacyUrl: `${address}/support.html`,
      termsOfUseUrl: `${address}/support.html`,
    },
    name: { short: cut(displayName, 30), full: cut(displayName, 100) },
    description: { short: cut(description, 80), full: description },
    icons: { outline: "assets/icon-outline-32.png", color: "assets/icon-192.png" },
    accentColor: "#0F548C",
    validDomains: [new URL(address).host],
    authorization: {
      permissions: { resourceSpecific: permissions(root, text("Permissions")) },
    },
    extensions: [
      {
        requirements: { scopes: ["mail"], capabilities: [{ name: "Mailbox", minVersion: "1.12" }] },
        runtimes: [eventRuntime(root), ...paneRuntimes(root)],
        ribbons: ribbons(root),
        autoRunEvents: [{ events: elementsNamed(root, "LaunchEvent").map(autoRunEvent) }],
      },
    ],
  };
}

function permissions(root: XmlElement, asked: string): readonly object[] {
  const isShared = elementsNamed(root, "SupportsSharedFolders").some((element) => element.text === "true");
  const names = [`MailboxItem.${writes(asked)}.User`, ...(isShared ? ["Mailbox.SharedFolder"] : [])];
  return names.map((name) => ({ name, type: "Delegated" }));
}

const writes = (permission: string): string => (permission === "ReadWriteItem" ? "ReadWrite" : "Read");
const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
const valueOf = (element: XmlElement | undefined): string => element?.attributes["DefaultValue"] ?? "";

function resource(root: XmlElement, resid: string | undefined): string {
  const homes = ["Urls", "Images", "ShortStrings", "LongStrings"].flatMap((name) => elementsNamed(root, name));
  return valueOf(homes.flatMap(({ children }) => children).find(({ attributes }) => attributes["id"] === resid));
}

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);

function eventRuntime(root: XmlElement): object {
  const [runtime] = elementsNamed(root, "Runtime");
  return {
    id: "events",
    type: "general",
    code: {
      page: resource(root, runtime?.attributes["resid"]),
      script: resource(root, child(runtime, "Override")?.attributes["resid"]),
    },
    lifetime: "short",
    actions: elementsNamed(root, "LaunchEvent").map(({ attributes }) => ({
      id: attributes["FunctionName"],
      type: "executeFunction",
    })),
  };
}

/** One runtime a page of the pane; its action is named after the page's resource. */
function paneRuntimes(root: XmlElement): readonly object[] {
  const pages = elementsNamed(root, "Action").map(
    (action) => child(action, "SourceLocation")?.attributes["resid"] ?? "",
  );
  return [...new Set(pages)].map((page) => ({
    id: page,
    type: "general",
    code: { page: resource(root, page) },
    lifetime: "short",
    actions: [{ id: `open ${page}`, type: "openPage", view: page }],
  }));
}

function ribbons(root: XmlElement): readonly object[] {
  return elementsNamed(root, "ExtensionPoint").flatMap((point) => {
    const context = SURFACES[point.attributes["xsi:type"] ?? ""];
    if (context === undefined) return [];
    const groups = elementsNamed(point, "Group").map((group) => ({
      id: group.attributes["id"],
      label: resource(root, child(group, "Label")?.attributes["resid"]),
      controls: elementsNamed(group, "Control").map((control) => button(root, control)),
    }));
    return [{ contexts: [context], tabs: [{ builtInTabId: "TabDefault", groups }] }];
  });
}

function button(root: XmlElement, control: XmlElement): object {
  const tip = child(control, "Supertip");
  const page = child(child(control, "Action"), "SourceLocation")?.attributes["resid"] ?? "";
  return {
    id: control.attributes["id"],
    type: "button",
    label: resource(root, child(control, "Label")?.attributes["resid"]),
    icons: elementsNamed(control, "Image").map(({ attributes }) => ({
      size: Number(attributes["size"]),
      url: resource(root, attributes["resid"]),
    })),
    supertip: {
      title: resource(root, child(tip, "Title")?.attributes["resid"]),
      description: resource(root, child(tip, "Description")?.attributes["resid"]),
    },
    actionId: `open ${page}`,
  };
}

function autoRunEvent({ attributes }: XmlElement): object {
  const { Type = "", FunctionName, SendMode } = attributes;
  const mode =
    SendMode === undefined ? {} : { options: { sendMode: SendMode === "PromptUser" ? "promptUser" : "softBlock" } };
  return { type: EVENTS[Type] ?? Type, actionId: FunctionName, ...mode };
}
