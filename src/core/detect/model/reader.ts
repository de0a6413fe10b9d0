import { once } from "../terms/once.ts";
import { createExplainUnit } from "./explain-unit.ts";
import type { ExplainUnit } from "./explain-unit.ts";
import { lexicon } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { unpackModel } from "./model.ts";
import { packedModel } from "./packed-model.ts";
import { createScoreText } from "./score-text.ts";
import type { ScoreText } from "./score-text.ts";

/** A model made ready to read with. */
export interface Reader {
  readonly model: Model;
  readonly lexicon: Lexicon;
  readonly scoreText: ScoreText;
  readonly explainUnit: ExplainUnit;
}

export function createReader(model: Model): Reader {
  const words = lexicon();
  return {
    model,
    lexicon: words,
    scoreText: createScoreText(model, words),
    explainUnit: createExplainUnit(model, words),
  };
}

/** The model that Postvagt comes with; made ready on first use, since loading the bundle must stay quick. */
export const shippedReader = once(() => createReader(unpackModel(packedModel)));
