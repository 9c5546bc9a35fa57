import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on the loopback address alone. */
export interface LocalServer {
  readonly server: Server;
  readonly port: number;
  /** Ends every connection, those kept alive too. Resolves once the port is free. */
  readonly close: () => Promise<void>;
}

/** Listens on `port` of 127.0.0.1, or on a free one where that is 0 or taken. */
export async function listenLocally(port: number): Promise<LocalServer> {
  const server = createServer();
  try {
    await listenOn(server, port);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    await listenOn(server, 0);
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

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || !address) throw new Error("The server has no port");
  return address.port;
}
