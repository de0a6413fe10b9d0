import type { Text } from "../facts/facts.ts";

const SHORT = 900;

/** In a text no longer than this one person is spoken of, wherever the name stands. */
export const isShortText = ({ value }: Pick<Text, "value">): boolean => value.length <= SHORT;
