import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Where a server listens, and for whom. */
export interface Doorstep {
  readonly port: number;
  /** Whether others on the network may come in. */
  readonly isOpen: boolean;
}

/**
 * Whether a request was made on this machine by a program, or by the page that the server at
 * `port` serves itself.
 *
 * A page of another web site can reach a local server too: under its own name where that resolves
 * to the loopback address, which the Host header shows, or across origins, which the Origin and
 * Sec-Fetch-Site headers show. Where the network is let in, a bare address will do for a host,
 * never a name.
 */
export function isFromHere({ headers }: IncomingMessage, { port, isOpen }: Doorstep): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "", origin } = headers;
  const site = headers["sec-fetch-site"];
  return (
    (hosts.includes(host) || (isOpen && isBareAddress(host, port))) &&
    (origin === undefined || origin === `http://${host}`) &&
    (site === undefined || site === "same-origin" || site === "none")
  );
}

/** "192.0.2.7:4000", "[2001:db8::7]:4000" */
function isBareAddress(host: string, port: number): boolean {
  const end = `:${port}`;
  return host.endsWith(end) && isIP(host.slice(0, -end.length).replace(/^\[|\]$/g, "")) !== 0;
}
