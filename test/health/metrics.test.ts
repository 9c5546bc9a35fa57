import { expect, test } from "vitest";
import { buildMetrics } from "../../src/health/metrics.js";

const gauged = {
  isConnected: () => true,
  counts: () => Promise.resolve({ articles: 5, passages: 90 }),
};

test("counts what the log is told", async () => {
  const { note, text } = buildMetrics(gauged);
  note("answered", { where: "/who-said", kind: "who-said", outcome: "found", ms: 12 });
  note("answered", { where: "mention", kind: "who-said", outcome: "found", ms: 700 });
  note("replied", { event: "command", ms: 40 });
  note("rate limited", { scope: "shared", route: "/interactions", ms: 100 });
  note("failure", { code: "ABCD", where: "button", error: "Error: broken" });
  note("reconnecting", { shard: 0 });
  note("an event that nobody counts");
  const lines = (await text()).split("\n");
  for (const line of [
    'verbatim_questions_total{kind="who-said",outcome="found"} 2',
    'verbatim_answer_seconds_bucket{le="0.025",kind="who-said"} 1',
    'verbatim_answer_seconds_count{kind="who-said"} 2',
    'verbatim_reply_seconds_count{event="command"} 1',
    'verbatim_rate_limits_total{scope="shared"} 1',
    "verbatim_failures_total 1",
    'verbatim_gateway_events_total{event="reconnecting"} 1',
    "verbatim_gateway_up 1",
    "verbatim_articles 5",
    "verbatim_passages 90",
  ]) {
    expect(lines).toContain(line);
  }
  expect(lines.some((line) => line.startsWith("nodejs_eventloop_lag_p99_seconds "))).toBe(true);
  expect(lines.some((line) => line.startsWith("process_resident_memory_bytes "))).toBe(true);
});
