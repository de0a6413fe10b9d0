import { personTag } from "../../cpr/person-tag.ts";

/**
 * A tag for a birth date or a name, of 8 bits: some 140 dates of birth share each value, so it names nobody, and tells two
 * citizens of one mail apart but once in 256 times.
 */
export function citizenTag(identity: string): number {
  return personTag(identity) & 0xff;
}
