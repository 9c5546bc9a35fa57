import type { IncomingMessage } from "node:http";

/**
 * Whether a request was made on this machine by a program, or by the page that the server at
 * `port` serves itself.
 *
 * A page of another web site can reach a local server too: under its own name where that resolves
 * to the loopback address, which the Host header shows, or across origins, which the Origin and
 * Sec-Fetch-Site headers show.
 */
export function isFromHere({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  return (
    hosts.includes(host) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === "same-origin" || site === "none")
  );
}
