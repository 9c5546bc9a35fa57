import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Log } from "../discord/log.js";

/** What is looked at when somebody asks for the metrics. */
export interface Gauged {
  readonly isConnected: () => boolean;
  readonly counts: () => Promise<{ readonly articles: number; readonly passages: number }>;
}

/** Metrics of what the log is told: kinds, outcomes and times, never words and nobody's number. */
export interface Metrics {
  /** Counts what it is told. */
  readonly note: Log;
  /** All of them in Prometheus' text format. */
  readonly text: () => Promise<string>;
}

type Details = Readonly<Record<string, string | number>>;

/** In seconds; Discord waits three for the first word. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 15];

/** Metrics in a registry of their own, beside those of the process: memory, processor, event-loop delay. */
export function buildMetrics({ isConnected, counts }: Gauged): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const noted = buildNoted(registry);
  addGauge(registry, "verbatim_gateway_up", "Whether Discord's gateway is connected", () =>
    Promise.resolve(isConnected() ? 1 : 0),
  );
  addGauge(registry, "verbatim_articles", "Articles that are answered from", async () => {
    return (await counts()).articles;
  });
  addGauge(registry, "verbatim_passages", "Passages that are searched", async () => {
    return (await counts()).passages;
  });
  return {
    note: (event, details = {}) => noted[event]?.(details),
    text: () => registry.metrics(),
  };
}

/** What is counted when the log is told of an event. */
function buildNoted(registry: Registry): Readonly<Record<string, (details: Details) => void>> {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Counter({ name: `verbatim_${name}_total`, help, labelNames: [...labelNames], registers });
  const timer = (name: string, help: string, labelNames: readonly string[]) =>
    new Histogram({
      ...{ name: `verbatim_${name}_seconds`, help, labelNames: [...labelNames], registers },
      buckets: BUCKETS,
    });

  const questions = counter("questions", "Questions by kind and outcome", ["kind", "outcome"]);
  const answers = timer("answer", "Time to find an answer", ["kind"]);
  const replies = timer("reply", "Time from an event to its reply", ["event"]);
  const failures = counter("failures", "Errors that have a code in the log");
  const limits = counter("rate_limits", "Times that Discord said to slow down", ["scope"]);
  const gateway = counter("gateway_events", "What became of connections to Discord", ["event"]);
  const reloads = counter("reloads", "Libraries that took over", []);
  const connection = (event: string) => () => gateway.inc({ event });
  return {
    answered: ({ kind = "", outcome = "", ms }) => {
      questions.inc({ kind, outcome });
      if (ms !== undefined) answers.observe({ kind }, Number(ms) / 1000);
    },
    replied: ({ event = "", ms = 0 }) => replies.observe({ event }, Number(ms) / 1000),
    failure: () => failures.inc(),
    "rate limited": ({ scope = "" }) => limits.inc({ scope }),
    connected: connection("connected"),
    reconnecting: connection("reconnecting"),
    resumed: connection("resumed"),
    "held back": connection("held back"),
    "gateway error": connection("error"),
    gone: connection("gone"),
    "library replaced": () => reloads.inc(),
  };
}

function addGauge(
  registry: Registry,
  name: string,
  help: string,
  value: () => Promise<number>,
): void {
  const gauge: Gauge = new Gauge({
    ...{ name, help, registers: [registry] },
    collect: async () => gauge.set(await value()),
  });
}
