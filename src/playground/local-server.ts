import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on one address of this machine: the loopback address alone, unless another was named. */
export interface LocalServer {
  readonly server: Server;
  readonly port: number;
  /** Ends every connection, those kept alive too. Resolves once the port is free. */
  readonly close: () => Promise<void>;
}

/** Where nobody but this machine can reach a server. */
export const LOOPBACK = "127.0.0.1";

/** Listens on `port` of `host`, or on a free one where that is 0 or taken. */
export async function listenLocally(port: number, host = LOOPBACK): Promise<LocalServer> {
  const server = createServer();
  try {
    await listenOn(server, port, host);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    await listenOn(server, 0, host);
  }
  return {
    server,
    port: portOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || !address) throw new Error("The server has no port");
  return address.port;
}
