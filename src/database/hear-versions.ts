import { openClient } from "./connect.js";
import { CHANNEL } from "./publish.js";

/** After so many milliseconds it is tried again to hear of new versions. */
const AGAIN = 10_000;

/** Calls `onVersion` with its number whenever a new version is published; where it cannot hear of them it goes on trying. */
export function hearVersions(
  url: string,
  onVersion: (number: number) => void,
): { close: () => Promise<void> } {
  let isClosed = false;
  let close = () => Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    if (isClosed) return;
    clearTimeout(timer);
    timer = setTimeout(() => void start(), AGAIN).unref();
  };
  const start = async () => {
    try {
      const client = await openClient(url, "verbatim listening");
      close = () => client.end();
      client.on("error", again);
      client.on("end", again);
      client.on("notification", ({ payload }) => onVersion(Number(payload)));
      await client.query(`LISTEN ${CHANNEL}`);
      if (isClosed) await client.end();
    } catch {
      // whoever asks the database now and then hears of new versions all the same
      again();
    }
  };
  void start();
  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await close().catch(() => undefined);
    },
  };
}
