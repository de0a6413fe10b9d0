import { kindTopics } from "../by-kind.ts";
import type { Topics } from "./topics.ts";

/** The Danish names of benefits stay Danish: they are what stands in the mail. */
export const topicsEn: Topics = {
  classes: {
    ...kindTopics("en"),
    diagnosis: "a diagnosis or injury",
    symptom: "symptoms say something about health",
    medicine: "medicine says something about health",
    treatment: "examination or treatment says something about health",
    disability: "a disability or an aid says something about health",
    benefit: "a benefit or support says something about health",
    "law-section": "a section of law says something about health",
    "special-school": "a kind of schooling says something about health",
    sentence: "the words of the sentence together",
    "sender-unit": "the sender's unit says something about health",
  },
  laws: {
    aktiv: "the Active Social Policy Act",
    barn: "the Children's Act (barnets lov)",
    beskæftigelse: "the Active Employment Act",
    folkeskole: "the Folkeskole Act",
    pension: "the Social Pensions Act",
    psykiatri: "the Psychiatry Act",
    service: "the Social Services Act",
    straffe: "the Criminal Code",
    sundhed: "the Health Act",
    sygedagpenge: "the Sickness Benefits Act",
    værgemål: "the Guardianship Act",
  },
  law: "section {section} of {law} on {what}",
  lawWithoutSection: "{law} on {what}",
  revealsHealth: "{law} says something about health",
};
