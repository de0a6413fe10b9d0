import { createExplainUnit } from "./explain-unit.ts";
import type { ExplainUnit } from "./explain-unit.ts";
import { lexicon } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { createScoreText } from "./score-text.ts";
import type { ScoreText } from "./score-text.ts";

/** A model made ready to read with. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly scoreText: ScoreText;
  readonly explainUnit: ExplainUnit;
}

export function createReader(model: Model): Reader {
  const words = lexicon();
  return { lexicon: words, scoreText: createScoreText(model, words), explainUnit: createExplainUnit(model, words) };
}
