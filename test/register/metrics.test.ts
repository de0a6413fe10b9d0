import { expect, test } from "@jest/globals";
import { createMetrics } from "#register/metrics.ts";

const gauges = { databaseUp: true, version: "0.1.0", policyVersion: "abc", certificateEnds: null, rules: [] };

function linesOf(text: string): readonly string[] {
  expect(text.endsWith("\n")).toBe(true);
  return text.trimEnd().split("\n");
}

test("requests by route and status, filings, and how long answers took", () => {
  const requestMetrics = createMetrics(new Date(0));
  requestMetrics.count({ method: "POST", route: "/api/incidents", status: 201, seconds: 0.02 });
  requestMetrics.count({ method: "POST", route: "/api/incidents", status: 201, seconds: 0.3 });
  requestMetrics.count({ method: "POST", route: "/api/incidents", status: 400, seconds: 20 });
  requestMetrics.reloaded("refused");
  const lines = linesOf(requestMetrics.text({ ...gauges, failingReminders: 2 }));
  for (const line of [
    'postvagt_http_requests_total{route="/api/incidents",method="POST",status="201"} 2',
    "postvagt_filings_total 2",
    'postvagt_http_request_duration_seconds_bucket{route="/api/incidents",le="0.025"} 1',
    'postvagt_http_request_duration_seconds_bucket{route="/api/incidents",le="0.5"} 2',
    'postvagt_http_request_duration_seconds_bucket{route="/api/incidents",le="+Inf"} 3',
    'postvagt_http_request_duration_seconds_count{route="/api/incidents"} 3',
    'postvagt_reloads_total{outcome="refused"} 1',
    "postvagt_database_up 1",
    'postvagt_policy_info{version="abc"} 1',
    "postvagt_reminders_failing 2",
  ])
    expect(lines).toContain(line);
});

test("every line is a comment or a sample, and every sample has its type before it", () => {
  const requestMetrics = createMetrics(new Date(0));
  requestMetrics.count({ method: "GET", route: 'strange "route"\\', status: 200, seconds: 0 });
  const rules = [{ rule: "cpr-not-secure", shown: 9, falseAlarm: 1, phase: "hold" as const, isBeyond: true }];
  const lines = linesOf(requestMetrics.text({ ...gauges, certificateEnds: new Date(1e12), rules }));
  const typed = lines.flatMap((line) => /^# TYPE (\w+) (?:counter|gauge|histogram)$/.exec(line)?.[1] ?? []);
  for (const line of lines.filter((one) => !one.startsWith("#"))) {
    expect(line).toMatch(/^\w+(?:\{\w+="(?:[^"\\]|\\.)*"(?:,\w+="(?:[^"\\]|\\.)*")*\})? [\d.e+-]+$/);
    expect(typed).toContain((/^\w+/.exec(line)?.[0] ?? "").replace(/_(?:bucket|sum|count)$/, ""));
  }
  expect(lines).toContain('postvagt_rule_beyond_limit{rule="cpr-not-secure",phase="hold"} 1');
});
