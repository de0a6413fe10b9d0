import { createContext, useContext } from "react";
import type { DeskEvent, DeskState } from "../state/desk-state.ts";
import { type Texts, textsIn } from "../wording/texts.ts";

/** What every part of the desk gets. */
export interface DeskProps {
  readonly state: DeskState;
  readonly send: (event: DeskEvent) => void;
}

/** The texts of the language that was chosen at the start. */
export const Language = createContext<Texts>(textsIn("da"));

export function useTexts(): Texts {
  return useContext(Language);
}
