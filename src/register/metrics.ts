import type { RuleHealth } from "#core/policy/rule-health.ts";

/** A request as it is counted: the route's pattern, never its address. */
export interface Counted {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What is true when somebody asks; null where there is no such thing. */
export interface Gauges {
  readonly databaseUp: boolean | null;
  readonly version: string;
  readonly policyVersion: string;
  readonly certificateEnds: Date | null;
  readonly rules: readonly RuleHealth[];
  /** Reminders that the relay did not take; left out where there is no register. */
  readonly failingReminders?: number;
}

/** Counts for Prometheus; nothing in them is about a person. */
export interface Metrics {
  readonly count: (request: Counted) => void;
  readonly reloaded: (outcome: "taken" | "refused") => void;
  /** All of it in the text format 0.0.4. */
  readonly text: (gauges: Gauges) => string;
}

const BUCKETS = [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Histogram {
  readonly counts: number[];
  sum: number;
  total: number;
}

function reminderLines({ failingReminders }: Gauges): readonly string[] {
  if (failingReminders === undefined) return [];
  const help = "Reminders of deadlines that the relay did not take.";
  return family("postvagt_reminders_failing", "gauge", help, [["", failingReminders]]);
}

export function createMetrics(startedAt: Date): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Histogram>();
  const reloads = { taken: 0, refused: 0 };
  let filings = 0;
  return {
    count: ({ method, route, status, seconds }) => {
      const key = labels({ route, method, status: `${status}` });
      requests.set(key, (requests.get(key) ?? 0) + 1);
      if (method === "POST" && route === "/api/incidents" && status === 201) filings++;
      observe(durations, route, seconds);
    },
    reloaded: (outcome) => {
      reloads[outcome]++;
    },
    text: (gauges) =>
      [
        ...family("postvagt_http_requests_total", "counter", "Requests by route, method and status.", [...requests]),
        ...histogram(durations),
        ...family("postvagt_filings_total", "counter", "Breaches filed.", [["", filings]]),
        ...family("postvagt_reloads_total", "counter", "Changed organisation files, taken and refused.", [
          [labels({ outcome: "taken" }), reloads.taken],
          [labels({ outcome: "refused" }), reloads.refused],
        ]),
        ...family("process_start_time_seconds", "gauge", "When the server was started.", [
          ["", startedAt.getTime() / 1000],
        ]),
        ...gaugeLines(gauges),
        ...reminderLines(gauges),
        "",
      ].join("\n"),
  };
}

function observe(durations: Map<string, Histogram>, route: string, seconds: number): void {
  const one = durations.get(route) ?? { counts: BUCKETS.map(() => 0), sum: 0, total: 0 };
  durations.set(route, one);
  BUCKETS.forEach((most, at) => {
    if (seconds <= most) one.counts[at] = (one.counts[at] ?? 0) + 1;
  });
  one.sum += seconds;
  one.total++;
}

function histogram(durations: ReadonlyMap<string, Histogram>): readonly string[] {
  const name = "postvagt_http_request_duration_seconds";
  const lines = [...durations].flatMap(([route, { counts, sum, total }]) => [
    ...BUCKETS.map((le, at) => `${name}_bucket${labels({ route, le: `${le}` })} ${counts[at] ?? 0}`),
    `${name}_bucket${labels({ route, le: "+Inf" })} ${total}`,
    `${name}_sum${labels({ route })} ${sum}`,
    `${name}_count${labels({ route })} ${total}`,
  ]);
  return [`# HELP ${name} How long an answer took.`, `# TYPE ${name} histogram`, ...lines];
}

type Samples = readonly (readonly [labels: string, value: number])[];

function family(name: string, type: "counter" | "gauge", help: string, samples: Samples): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([of, value]) => `${name}${of} ${value}`)];
}

function gaugeLines({ databaseUp, version, policyVersion, certificateEnds, rules }: Gauges): readonly string[] {
  const ofRule = (value: (rule: RuleHealth) => number): Samples =>
    rules.map((rule) => [labels({ rule: rule.rule, phase: rule.phase }), value(rule)]);
  return [
    ...family("postvagt_build_info", "gauge", "The program.", [[labels({ version }), 1]]),
    ...family("postvagt_policy_info", "gauge", "The policy that is served.", [[labels({ version: policyVersion }), 1]]),
    ...(databaseUp === null
      ? []
      : family("postvagt_database_up", "gauge", "Whether the database answers.", [["", databaseUp ? 1 : 0]])),
    ...(certificateEnds === null
      ? []
      : family("postvagt_certificate_expiry_timestamp_seconds", "gauge", "When the certificate ends.", [
          ["", certificateEnds.getTime() / 1000],
        ])),
    ...family(
      "postvagt_rule_shown",
      "gauge",
      "Warnings of a rule since it was last changed.",
      ofRule(({ shown }) => shown),
    ),
    ...family(
      "postvagt_rule_false_alarms",
      "gauge",
      "Those that senders called false.",
      ofRule(({ falseAlarm }) => falseAlarm),
    ),
    ...family(
      "postvagt_rule_beyond_limit",
      "gauge",
      "Whether a rule is beyond rollout.falseAlarmLimit.",
      ofRule(({ isBeyond }) => (isBeyond ? 1 : 0)),
    ),
  ];
}

function labels(values: Readonly<Record<string, string>>): string {
  const escaped = (value: string): string => value.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n");
  return `{${Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(",")}}`;
}
