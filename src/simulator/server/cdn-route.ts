import { found, type Route } from "./answer.ts";
import { fileAnswer } from "./file-answer.ts";
import { microsoftAjax } from "./microsoft-ajax.ts";

/** Where the page's own origin plays the two addresses that an add-in loads Microsoft's scripts from. */
export const cdn = { office: "/cdn/office/", ajax: "/cdn/ajax/" } as const;

const script = "text/javascript; charset=utf-8";

/** Tells the page where the library's other address is played; runs before the library. */
const addresses = (pageOrigin: string): string => `(() => {
  const property = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src");
  Object.defineProperty(HTMLScriptElement.prototype, "src", {
    ...property,
    set(address) {
      const text = String(address).replace(/^https?:\\/\\/ajax\\.aspnetcdn\\.com\\/ajax\\//, "${pageOrigin}${cdn.ajax}");
      property.set.call(this, text);
    },
  });
})();
`;

/** Serves the npm package's library, byte for byte, in place of Microsoft's CDN, and our shim in place of MicrosoftAjax. */
export function cdnRoute(libraryFolder: string, pageOrigin: () => string): Route {
  return async (path) => {
    if (path === `${cdn.office}addresses.js`) return found(script, addresses(pageOrigin()));
    if (path.startsWith(cdn.ajax)) return found(script, microsoftAjax);
    if (!path.startsWith(cdn.office)) return undefined;
    const name = `/${path.slice(cdn.office.length)}`;
    // The library asks for "da-DK" and "AgaveErrorUX"; the package's folders are in small letters.
    return (await fileAnswer(libraryFolder, name)) ?? fileAnswer(libraryFolder, name.toLowerCase());
  };
}
