import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

// The page that Entra sends a person back to, in a small window or an unseen frame: it hands the answer to the window that asked
// and closes. Somebody who comes here without an answer, as after signing out in a window that lost its opener, goes home.
broadcastResponseToMainFrame().catch(() => {
  if (window.opener === null && window.parent === window) location.replace("./");
});
