import type { ClientProfile } from "../host/client-profile.ts";
import type { Mailbox } from "../host/mailbox.ts";
import type { Settings } from "../host/settings.ts";

/** Outlook on the desktop in the library's list of hosts. */
const outlook = 8;

/** The answer to `window.external.GetContext()`: what the browser asks over the wire, classic Outlook answers by methods. */
export function nativeContext(client: ClientProfile, settings: Settings, mailbox: () => Mailbox): object {
  const constant = (value: unknown) => () => value;
  return {
    GetAppType: constant(outlook),
    GetSolutionRef: constant("classic"),
    GetAppVersionMajor: constant(16),
    GetAppVersionMinor: constant(0),
    GetAppUILocale: constant(settings.locale),
    GetAppDataLocale: constant(settings.locale),
    GetDocUrl: constant(""),
    GetAppCapabilities: constant(1),
    GetActivationMode: constant(0),
    GetControlIntegrationLevel: constant(2),
    GetSolutionToken: constant(""),
    GetCorrelationId: constant("classic"),
    GetInstanceId: constant("classic"),
    GetTouchEnabled: constant(false),
    GetCommerceAllowed: constant(false),
    GetSupportedMatrix: constant(JSON.stringify({ Mailbox: client.mailboxSet })),
    GetHostFullVersion: constant(client.hostVersion),
    GetDialogRequirementMatrix: constant("{}"),
    GetFeaturesForSolution: constant("{}"),
    GetInitialDisplayMode: constant(0),
    GetOfficeThemeInfo: constant("{}"),
    GetSettings: constant({
      Read: (keys: unknown[], values: unknown[]) => {
        keys.push("SettingsKey");
        values.push(JSON.stringify(mailbox().roamingSettings));
      },
      Write: () => undefined,
    }),
  };
}
