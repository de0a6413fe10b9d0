import type { FindingKind } from "../../detect/kinds.ts";
import { lawTopics } from "../../detect/terms/law-topics.ts";
import type { Topics } from "./topics.ts";

interface Explained {
  readonly kind: FindingKind;
  readonly topic?: string;
}

/** "servicelovens § 112 om hjælpemidler siger noget om helbred"; nothing where the kind says it all. */
export function nameTopic({ kind, topic }: Explained, topics: Topics): string | undefined {
  if (topic === undefined) return undefined;
  const section = lawTopics().get(topic);
  if (section === undefined) return topics.classes[topic];
  const template = section.number === "-" ? topics.lawWithoutSection : topics.law;
  const law = template
    .replace("{law}", topics.laws[section.law] ?? section.law)
    .replace("{section}", section.number)
    .replace("{what}", section.what);
  return kind === "health" ? topics.revealsHealth.replace("{law}", law) : law;
}
