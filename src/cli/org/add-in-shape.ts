import { may, must, record, text } from "#core/policy/shape/make-shape.ts";

/** The organisation's own add-in, as the admin centre and Outlook know it. */
export interface AddIn {
  /** Stays the same for as long as the organisation uses Postvagt. */
  readonly id: string;
  /** Where Outlook fetches the add-in, without a slash at the end. */
  readonly address: string;
  /** The title of every alert. */
  readonly displayName: string;
  readonly provider: string;
  /** The least version that the manifest may have. */
  readonly version: string;
  readonly supportUrl: string | null;
}

/** The `addIn` part of org.json. */
export const addInShape = record("The organisation's own add-in, as the admin centre and Outlook know it.", {
  id: must(
    text("Names the add-in for ever: `postvagt init` makes one, and another one would be another add-in.", {
      pattern: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
      like: 'an id such as "3f2b6c1e-7a40-4d0e-9c35-5a1f0e2d4b6a"',
    }),
  ),
  address: must(
    text("Where Outlook fetches the add-in: https://, a name that all staff can reach, no slash at the end.", {
      pattern: /^https:\/\/[^\s/?#]+(?:\/[^\s?#/]+)*$/,
      like: 'an address such as "https://postvagt.gladsaxe.dk"',
    }),
  ),
  displayName: may(
    text("What senders read as the title of every alert, at most 125 characters.", {
      pattern: /^\S[^\r\n]{0,124}$/,
      like: "1 to 125 characters",
    }),
    "Postvagt",
  ),
  provider: may(
    text("Who provides it; left out, organisation.name.", {
      pattern: /^\S[^\r\n]{0,124}$/,
      like: "1 to 125 characters",
    }),
    "",
  ),
  version: may(
    text("The least version of the manifest; it rises by itself whenever the manifest changes.", {
      pattern: /^\d{1,5}\.\d{1,5}\.\d{1,5}(?:\.\d{1,5})?$/,
      like: 'three or four numbers such as "1.0.0"',
    }),
    "1.0.0.0",
  ),
  supportUrl: may(
    text("Where senders find help; left out, the page that comes with Postvagt.", {
      pattern: /^https:\/\/\S+$/,
      like: "an address that begins with https://",
    }),
    null,
  ),
});
