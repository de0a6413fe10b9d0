interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

const MAX_KEYS = 100_000;

/** Takes one of a key's `hourly` tokens, which come back evenly over the hour; false when there is none. Each process counts for itself. */
export type TryAcquire = (key: string, hourly: number, now: number) => boolean;

export function rateLimit(): TryAcquire {
  const buckets = new Map<string, Bucket>();
  return (key, hourly, now) => {
    const known = buckets.get(key) ?? { tokens: hourly, at: now };
    const tokens = Math.min(hourly, known.tokens + (Math.max(0, now - known.at) * hourly) / 3_600_000);
    // The oldest key goes first: Map keeps the order of insertion.
    buckets.delete(key);
    const oldest = buckets.size >= MAX_KEYS ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    return tokens >= 1;
  };
}
