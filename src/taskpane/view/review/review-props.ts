import type { ReviewEvent, ReviewState } from "../../review/review-state.ts";

/** What every part of the review gets. */
export interface ReviewProps {
  readonly state: ReviewState;
  readonly send: (event: ReviewEvent) => void;
}
