import { decodeBase64 } from "../decode-base64.ts";
import { decodeUtf16 } from "./decode-utf16.ts";

/** UTF-7 (RFC 2152): letters outside of ASCII stand in base64 between "+" and "-". */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z\d+/]*)-?/g, (_, coded: string) =>
    coded === "" ? "+" : decodeUtf16(decodeBase64(coded), true),
  );
}
