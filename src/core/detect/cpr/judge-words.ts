import { judgeWord } from "./judge-word.ts";

/** What stands by a number: a name for CPR numbers, a name for other numbers, or neither. */
export type Label = "cpr" | "other" | "none";

/** Reads words backwards from the number; other numbers end the reach of names that are not CPR's. */
export function judgeWords(before: string): Label {
  const words = before
    .toLowerCase()
    .split(/[^a-zæøåäöüé\d#]+/)
    .filter((word) => word !== "");
  let bare = false;
  let passedNumber = false;
  for (let back = words.length - 1, distance = 0; back >= 0; back--, distance++) {
    const word = words[back] ?? "";
    if (/^\d{4,}$/.test(word)) passedNumber = true;
    const said = word.endsWith("#") ? "other" : judgeWord(word);
    if (said === "cpr") return "cpr";
    if (said === "bare" && distance < 2) bare = true;
    else if (bare && said !== "bare")
      return word.length === 1 || said !== "nothing" || distance <= 2 ? "other" : "none";
    else if (!passedNumber && said === "other" && distance <= 3) return "other";
    else if (!passedNumber && said === "perhaps-other" && distance === 0) return "other";
  }
  return bare ? "other" : "none";
}
