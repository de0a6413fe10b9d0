import { defaultSettings } from "../../host/settings.ts";
import type { State } from "./state.ts";

/** The window before anything is loaded: an invented caseworker's mailbox in an invented municipality. */
export const firstState: State = {
  addIn: null,
  mailbox: {
    user: { address: "mette.holm@eksempelkommune.dk", name: "Mette Holm", kind: "user" },
    timeZone: "Romance Standard Time",
    roamingSettings: {},
    masterCategories: [
      { displayName: "Aktindsigt", color: "Preset7" },
      { displayName: "Haster", color: "Preset0" },
      { displayName: "Personsag", color: "Preset3" },
    ],
    labels: [
      { id: "0b8f2c6e-1a4d-4c55-9f0e-6a1f0c9d7a01", name: "Intern" },
      { id: "0b8f2c6e-1a4d-4c55-9f0e-6a1f0c9d7a02", name: "Fortrolig" },
    ],
  },
  items: {},
  folders: { inbox: [], drafts: [], sent: [], calendar: [], deleted: [] },
  folder: "inbox",
  open: null,
  pane: null,
  sending: null,
  settings: defaultSettings,
  trace: [],
  unknownCalls: [],
  drawer: false,
  tryOut: null,
  toast: null,
};
