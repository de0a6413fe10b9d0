import type { AddIn, Command, CommandAction, LaunchEvent, SendMode } from "../host/add-in.ts";
import type { Place } from "../host/call.ts";
import type { Permission } from "../host/initial-data.ts";

const surfaces: Readonly<Record<string, Place>> = {
  MessageReadCommandSurface: "message-read",
  MessageComposeCommandSurface: "message-compose",
  AppointmentAttendeeCommandSurface: "appointment-read",
  AppointmentOrganizerCommandSurface: "appointment-compose",
};

const permissions: readonly Permission[] = ["Restricted", "ReadItem", "ReadWriteItem", "ReadWriteMailbox"];
const sendModes: readonly SendMode[] = ["PromptUser", "SoftBlock", "Block"];

/** Elements below one, by their name without a prefix. */
const all = (parent: ParentNode, name: string): readonly Element[] =>
  [...parent.querySelectorAll("*")].filter((element) => element.localName === name);

const first = (parent: ParentNode, name: string): Element | undefined => all(parent, name)[0];

/** An element's value in a language: its override, or its default. */
const localized = (element: Element | undefined, locale: string): string => {
  const override =
    element === undefined
      ? undefined
      : all(element, "Override").find((entry) => entry.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase());
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
};

interface Reading {
  readonly overrides: ParentNode;
  readonly locale: string;
  /** Turns an address of the manifest into one on the simulator's add-in origin. */
  readonly here: (address: string) => string;
}

const resource = ({ overrides, locale }: Reading, resid: string | null | undefined): string => {
  const resources = first(overrides, "Resources");
  const entry =
    resources === undefined ? undefined : [...resources.querySelectorAll("*")].find((found) => found.id === resid);
  return localized(entry, locale);
};

const address = (reading: Reading, element: Element | undefined): string | null => {
  const text = resource(reading, element?.getAttribute("resid"));
  return text === "" ? null : reading.here(text);
};

const actionOf = (control: Element, reading: Reading, label: string): CommandAction | null => {
  const action = first(control, "Action");
  const type = action?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  if (action === undefined) return null;
  if (type === "ExecuteFunction")
    return { kind: "function", name: first(action, "FunctionName")?.textContent.trim() ?? "" };
  const page = address(reading, first(action, "SourceLocation"));
  const canBePinned = first(action, "SupportsPinning")?.textContent.trim() === "true";
  const title = resource(reading, first(action, "Title")?.getAttribute("resid")) || label;
  return page === null ? null : { kind: "pane", address: page, title, canBePinned };
};

const biggestIcon = (control: Element, reading: Reading): string | null => {
  const icon = first(control, "Icon");
  const images = icon === undefined ? [] : all(icon, "Image");
  const sized = images.map((image) => ({ image, size: Number(image.getAttribute("size")) }));
  return address(reading, sized.sort((a, b) => b.size - a.size)[0]?.image);
};

const commandOf = (control: Element, surface: Place, group: string, reading: Reading): readonly Command[] => {
  const label = resource(reading, first(control, "Label")?.getAttribute("resid"));
  const action = actionOf(control, reading, label);
  if (action === null) return [];
  const tip = first(control, "Supertip");
  const text = tip === undefined ? "" : resource(reading, first(tip, "Description")?.getAttribute("resid"));
  return [{ id: control.id, surface, group, label, description: text, icon: biggestIcon(control, reading), action }];
};

const commandsOf = (reading: Reading): readonly Command[] =>
  all(reading.overrides, "ExtensionPoint").flatMap((point) => {
    const type = point.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
    const surface = surfaces[type];
    if (surface === undefined) return [];
    return all(point, "Group").flatMap((group) => {
      const title = resource(reading, first(group, "Label")?.getAttribute("resid"));
      return all(group, "Control").flatMap((control) => commandOf(control, surface, title, reading));
    });
  });

const launchEventsOf = ({ overrides }: Reading): readonly LaunchEvent[] =>
  all(overrides, "LaunchEvent").map((event) => ({
    type: event.getAttribute("Type") ?? "",
    functionName: event.getAttribute("FunctionName") ?? "",
    sendMode: sendModes.find((mode) => mode === event.getAttribute("SendMode")) ?? "SoftBlock",
  }));

/**
 * Reads an add-in-only (XML) manifest as Outlook does for one language: the newest VersionOverrides count.
 * Throws where the text is no XML.
 */
export function readManifest(xml: string, locale: string, addInOrigin: string): AddIn {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const broken = document.querySelector("parsererror");
  if (broken !== null) throw new Error(`The manifest is no XML: ${broken.textContent}`);
  const here = (text: string): string => {
    const { pathname, search } = new URL(text);
    return addInOrigin + pathname + search;
  };
  const reading: Reading = { overrides: all(document, "VersionOverrides").at(-1) ?? document, locale, here };
  const runtime = first(reading.overrides, "Runtime");
  const script =
    runtime === undefined ? undefined : all(runtime, "Override").find((o) => o.getAttribute("type") === "javascript");
  const permission = first(document, "Permissions")?.textContent.trim();
  return {
    id: first(document, "Id")?.textContent.trim() ?? "",
    name: localized(first(document, "DisplayName"), locale),
    permission: permissions.find((known) => known === permission) ?? "Restricted",
    commands: commandsOf(reading),
    launchEvents: launchEventsOf(reading),
    runtimePage: address(reading, runtime),
    runtimeScript: address(reading, script),
    functionPage: address(reading, first(reading.overrides, "FunctionFile")),
    supportsSharedFolders: first(reading.overrides, "SupportsSharedFolders")?.textContent.trim() === "true",
  };
}
