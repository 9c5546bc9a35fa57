import { createServer, type Server, type ServerResponse } from "node:http";
import type { Verdict } from "./verdict.js";

/** What the server tells of. */
export interface Told {
  readonly verdict: () => Verdict;
  /** Prometheus' text format; undefined where it cannot be had in time. */
  readonly metrics: () => Promise<string | undefined>;
}

const JSON_TYPE = "application/json";

/** The type of Prometheus' text format. */
const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * A server, not listening yet, of `/healthz`, `/readyz` and `/metrics`: 200 where all is well, 503
 * where it is not.
 */
export function buildHealthServer({ verdict, metrics }: Told): Server {
  const server = createServer(async ({ method, url }, response) => {
    if (method !== "GET" && method !== "HEAD") return send(response, 405, JSON_TYPE, "{}");
    const { isHealthy, isReady, reasons } = verdict();
    const body = JSON.stringify({ isHealthy, isReady, reasons });
    switch (url?.split("?")[0]) {
      case "/healthz":
        return send(response, isHealthy ? 200 : 503, JSON_TYPE, body);
      case "/readyz":
        return send(response, isReady ? 200 : 503, JSON_TYPE, body);
      case "/metrics": {
        const text = await metrics();
        return send(response, text === undefined ? 503 : 200, METRICS_TYPE, text ?? "");
      }
      default:
        return send(response, 404, JSON_TYPE, "{}");
    }
  });
  // whoever asks slowly, or without end, is sent away
  server.headersTimeout = 5_000;
  server.requestTimeout = 5_000;
  server.maxConnections = 50;
  return server;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}
