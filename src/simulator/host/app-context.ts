import type { ClientProfile } from "./client-profile.ts";
import type { Mailbox } from "./mailbox.ts";
import type { Settings } from "./settings.ts";

/** Outlook on the web in the library's list of hosts. */
const outlookWebApp = 64;

/** The answer to `ContextActivationManager_getAppContextAsync`; every member up to `_reason` must be there. */
export function appContext(
  controlId: string,
  { client, settings, mailbox }: { client: ClientProfile; settings: Settings; mailbox: Mailbox },
  addIn: { readonly name: string; readonly origin: string },
): object {
  return {
    _id: controlId,
    _appName: outlookWebApp,
    _appVersion: 16,
    _appUILocale: settings.locale,
    _dataLocale: settings.locale,
    _docUrl: "",
    _clientMode: 1,
    _settings: mailbox.roamingSettings,
    _reason: 0,
    _appMinorVersion: 0,
    _osfControlType: 2,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify({ Mailbox: client.mailboxSet }),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _hostFullVersion: client.hostVersion,
    _appDomains: [addIn.origin],
    _addinName: addIn.name,
    _clientWindowHeight: 800,
    _clientWindowWidth: 1200,
  };
}
