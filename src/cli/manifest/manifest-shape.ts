/** What may stand in an element, in this order. */
export interface ElementShape {
  readonly children: readonly ChildShape[];
}

export interface ChildShape {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** What stands in it; left out where nothing or anything may. */
  readonly shape?: ElementShape;
}

const of = (...children: readonly ChildShape[]): ElementShape => ({ children });
const one = (name: string, shape?: ElementShape): ChildShape => ({ name, least: 1, most: 1, ...(shape && { shape }) });
const maybe = (name: string, shape?: ElementShape): ChildShape => ({ ...one(name, shape), least: 0 });
const some = (name: string, shape?: ElementShape): ChildShape => ({ ...one(name, shape), most: Infinity });

const control = of(one("Label"), one("Supertip", of(one("Title"), one("Description"))), one("Icon"), one("Action"));
const tab = of(some("Group", of(one("Label"), maybe("Icon"), some("Control", control))));

const mobileButton = of(one("Label"), one("Icon"), one("Action"));

/** By the `xsi:type` of an extension point. */
export const extensionPoints: Readonly<Record<string, ElementShape>> = {
  MessageReadCommandSurface: of(some("OfficeTab", tab)),
  MessageComposeCommandSurface: of(some("OfficeTab", tab)),
  AppointmentOrganizerCommandSurface: of(some("OfficeTab", tab)),
  AppointmentAttendeeCommandSurface: of(some("OfficeTab", tab)),
  MobileMessageReadCommandSurface: of(one("Group", of(one("Label"), some("Control", mobileButton)))),
  LaunchEvent: of(one("LaunchEvents", of(some("LaunchEvent"))), one("SourceLocation")),
};

const mailHost = of(
  one("Runtimes", of(one("Runtime", of(one("Override"))))),
  one("DesktopFormFactor", of(one("SupportsSharedFolders"), maybe("FunctionFile"), some("ExtensionPoint"))),
  maybe("MobileFormFactor", of(some("ExtensionPoint"))),
);

const resources = of(
  one("Images", of(some("Image"))),
  one("Urls", of(some("Url"))),
  one("ShortStrings", of(some("String"))),
  one("LongStrings", of(some("String"))),
);

const overrides11 = of(
  maybe("Description"),
  one("Requirements"),
  one("Hosts", of(one("Host", mailHost))),
  one("Resources", resources),
  maybe("WebApplicationInfo"),
  maybe("ExtendedPermissions"),
);

/** An add-in-only manifest for mail, as Outlook reads it (platform.md 5.1). */
export const officeApp: ElementShape = of(
  one("Id"),
  one("Version"),
  one("ProviderName"),
  one("DefaultLocale"),
  one("DisplayName"),
  one("Description"),
  one("IconUrl"),
  one("HighResolutionIconUrl"),
  one("SupportUrl"),
  maybe("AppDomains", of(some("AppDomain"))),
  one("Hosts", of(one("Host"))),
  one("Requirements", of(one("Sets", of(some("Set"))))),
  one("FormSettings", of(some("Form"))),
  one("Permissions"),
  one("Rule"),
  maybe("DisableEntityHighlighting"),
  one("VersionOverrides", of(one("VersionOverrides", overrides11))),
);
