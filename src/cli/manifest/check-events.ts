import type { Problem } from "#core/policy/problem.ts";
import type { XmlElement } from "./parse-xml.ts";
import { elementsNamed } from "./parse-xml.ts";

const SEND_EVENTS = ["OnMessageSend", "OnAppointmentSend"];

/** Block is left out: a stop that an outage can cause must be passable (platform.md 1.3). */
const SEND_MODES = ["PromptUser", "SoftBlock"];

const OTHER_EVENTS = [
  "OnNewMessageCompose",
  "OnNewAppointmentOrganizer",
  "OnMessageCompose",
  "OnMessageAttachmentsChanged",
  "OnAppointmentAttachmentsChanged",
  "OnMessageRecipientsChanged",
  "OnAppointmentAttendeesChanged",
  "OnAppointmentTimeChanged",
  "OnAppointmentRecurrenceChanged",
  "OnInfoBarDismissClicked",
  "OnMessageFromChanged",
  "OnSensitivityLabelChanged",
];

/** The events, their functions and the runtime that both Outlooks find them in. */
export function checkEvents(root: XmlElement, associated: readonly string[] | undefined): readonly Problem[] {
  const events = elementsNamed(root, "LaunchEvent");
  const types = events.map(({ attributes }) => attributes["Type"] ?? "");
  return [
    ...events.flatMap((event) => [...checkType(event), ...checkMode(event), ...checkFunction(event, associated)]),
    ...events
      .filter((_, index) => types.indexOf(types[index] ?? "") < index)
      .map(({ path, attributes }) => ({
        path,
        expected: "each event once",
        found: `${attributes["Type"] ?? ""} again`,
      })),
    ...checkRuntime(root),
  ];
}

function checkType({ path, attributes }: XmlElement): readonly Problem[] {
  const type = attributes["Type"] ?? "";
  if (SEND_EVENTS.includes(type) || OTHER_EVENTS.includes(type)) return [];
  return [
    {
      path: `${path}@Type`,
      expected: `one of ${[...SEND_EVENTS, ...OTHER_EVENTS].join(", ")}`,
      found: type || "nothing",
    },
  ];
}

function checkMode({ path, attributes }: XmlElement): readonly Problem[] {
  const { Type: type = "", SendMode: mode } = attributes;
  const isSend = SEND_EVENTS.includes(type);
  if (isSend ? SEND_MODES.includes(mode ?? "SoftBlock") : mode === undefined) return [];
  const expected = isSend ? SEND_MODES.join(" or ") : `none on ${type || "this event"}`;
  return [{ path: `${path}@SendMode`, expected, found: mode ?? "nothing" }];
}

function checkFunction(
  { path, attributes }: XmlElement,
  associated: readonly string[] | undefined,
): readonly Problem[] {
  const name = attributes["FunctionName"];
  if (associated === undefined ? name : name && associated.includes(name)) return [];
  const expected = associated ? `a name that the script associates: ${associated.join(", ") || "none"}` : "a name";
  return [{ path: `${path}@FunctionName`, expected, found: name ?? "nothing" }];
}

/** The page of the events must be the page of the runtime, and classic Outlook needs the script beside it. */
function checkRuntime(root: XmlElement): readonly Problem[] {
  const runtimes = elementsNamed(root, "Runtime");
  const resid = runtimes[0]?.attributes["resid"];
  const places = elementsNamed(root, "ExtensionPoint")
    .filter(({ attributes }) => attributes["xsi:type"] === "LaunchEvent")
    .flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation"))
    .filter(({ attributes }) => resid !== undefined && attributes["resid"] !== resid);
  const scripts = runtimes
    .flatMap(({ children }) => children)
    .filter(({ attributes }) => attributes["type"] !== "javascript");
  return [
    ...places.map(({ path, attributes }) => ({
      path: `${path}@resid`,
      expected: `${resid ?? ""}, as in Runtime`,
      found: attributes["resid"] ?? "nothing",
    })),
    ...scripts.map(({ path, attributes }) => ({
      path: `${path}@type`,
      expected: "javascript",
      found: attributes["type"] ?? "nothing",
    })),
  ];
}
