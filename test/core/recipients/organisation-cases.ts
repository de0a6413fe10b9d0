import type { DoubtCase } from "./doubt-cases.ts";
import { often } from "./doubt-cases.ts";

/** Organisations, authorities and private addresses, as `cases` says of people. */
export const organisationCases: readonly DoubtCase[] = [
  [
    "an organisation greeted by its name, and another written to",
    [often("bestilling@nordhjaelp.dk"), often("ordre@lift-og-gang.dk")],
    ["ordre@lift-og-gang.dk"],
    "greets-another",
    "bestilling@nordhjaelp.dk",
    "Kære Nordhjælp\n\nVi skal bruge en lift mere.",
  ],
  [
    "an organisation known by its display name",
    [often("Nordhjælp A/S <post@nh-gruppen.dk>"), often("ordre@lift-og-gang.dk")],
    ["ordre@lift-og-gang.dk"],
    "greets-another",
    "post@nh-gruppen.dk",
    "Kære Nordhjælp A/S\n\nVi skal bruge en lift mere.",
  ],
  [
    "an organisation greeted by its name, and written to",
    [often("bestilling@nordhjaelp.dk"), often("ordre@nordhjaelp.dk")],
    ["ordre@nordhjaelp.dk"],
    undefined,
    undefined,
    "Kære Nordhjælp\n\nVi skal bruge en lift mere.",
  ],
  [
    "a private address that is fresh",
    [{ to: ["anna.bo@gmail.com"], times: 1 }],
    ["anna.bo@gmail.com"],
    "recent-private",
  ],
  [
    "a private address of old",
    [{ to: ["anna.bo@gmail.com"], times: 1, daysAgo: 60 }],
    ["anna.bo@gmail.com"],
    undefined,
  ],
  ["a private address that is used", [often("anna.bo@gmail.com", 3)], ["anna.bo@gmail.com"], undefined],
  ["an authority that nothing names", [], ["post@herlev.dk"], "first-authority"],
  ["an authority that is named", [], ["post@herlev.dk"], "first-outside", undefined, "Til Herlev Kommune"],
];
