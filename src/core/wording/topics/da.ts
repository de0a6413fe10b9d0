import { kindTopics } from "../by-kind.ts";
import type { Topics } from "./topics.ts";

/** Why a class of words tells on somebody, as it stands in brackets behind the kind. */
export const topicsDa: Topics = {
  classes: {
    ...kindTopics("da"),
    diagnosis: "en diagnose eller skade",
    symptom: "symptomer siger noget om helbred",
    medicine: "medicin siger noget om helbred",
    treatment: "undersøgelse eller behandling siger noget om helbred",
    disability: "et handicap eller hjælpemiddel siger noget om helbred",
    benefit: "en ydelse eller støtte siger noget om helbred",
    "law-section": "en lovparagraf siger noget om helbred",
    "special-school": "et skoletilbud siger noget om helbred",
    sentence: "ordene i sætningen tilsammen",
    "sender-unit": "afsenderens enhed siger noget om helbred",
  },
  laws: {
    aktiv: "aktivlovens",
    barn: "barnets lovs",
    beskæftigelse: "beskæftigelsesindsatslovens",
    folkeskole: "folkeskolelovens",
    pension: "pensionslovens",
    psykiatri: "psykiatrilovens",
    service: "servicelovens",
    straffe: "straffelovens",
    sundhed: "sundhedslovens",
    sygedagpenge: "sygedagpengelovens",
    værgemål: "værgemålslovens",
  },
  law: "{law} § {section} om {what}",
  lawWithoutSection: "{law} regler om {what}",
  revealsHealth: "{law} siger noget om helbred",
};
