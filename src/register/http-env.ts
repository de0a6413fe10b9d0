/** What the layers of one request tell each other. */
export interface HttpEnv {
  readonly Variables: {
    /** The pattern of the route that answers, for the log. */
    route?: string;
    /** What went wrong, by code. */
    fault?: string;
    /** Where it came from. */
    stack?: readonly string[];
    /** The id of this request, in the log and in the answer. */
    request?: string;
  };
}
