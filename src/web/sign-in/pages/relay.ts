import { runPopupRelay } from "@azure/msal-browser/popup-relay";
import { registerSettings } from "#web/register-settings.ts";

const signIn = registerSettings?.signIn ?? "development";

// A frame on another site, as the pane is in Outlook on the web, cannot hear the answer page: this window of our own site
// opens Entra's, hears it, and tells the frame.
if (signIn !== "development")
  runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: [new URL(signIn.authority).origin] });
