import { createContext, useContext } from "react";
import type { Texts } from "../wording/texts.ts";
import { textsIn } from "../wording/texts.ts";

/** The texts of the language that was chosen at the start. */
export const Language = createContext<Texts>(textsIn("da"));

export function useTexts(): Texts {
  return useContext(Language);
}
