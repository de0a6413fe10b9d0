import { defaultOcr } from "./default-ocr.ts";
import { defaultRollout } from "./default-rollout.ts";
import { defaultRules } from "./default-rules.ts";
import { defaultSignals } from "./default-signals.ts";
import type { Policy } from "./policy.ts";

/** What Postvagt does before an organisation has written its own file. */
export const defaultPolicy: Policy = {
  organisation: {
    name: "",
    domains: [],
    partners: [],
    authorities: [],
    units: [],
    secureMail: defaultSignals,
    notCpr: [],
    dataProtection: { name: "", mail: "", phone: "" },
  },
  rules: defaultRules,
  whenCheckFails: "warn",
  language: "da",
  rollout: defaultRollout,
  texts: {},
  ocr: defaultOcr,
  stamp: false,
};
