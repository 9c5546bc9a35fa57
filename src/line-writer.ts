import { write, writeSync } from "node:fs";

/** Takes lines for a file or a pipe, each with its line break. */
export interface LineWriter {
  readonly write: (line: string) => void;
  /** Writes what still waits, as far as that can be done at once. Pino calls it after a fatal line. */
  readonly flushSync: () => void;
}

/** So many characters may wait; what comes while more do is lost. */
const MOST = 1_000_000;
/** After so many milliseconds it is tried again to write to a pipe that was full. */
const PAUSE = 50;

/**
 * Writes lines to `descriptor` while other work goes on.
 *
 * What cannot be written is lost, and nothing else: neither memory nor the end of the process waits
 * for a disk that is full or a reader that is gone.
 *
 * @param onTrouble Hears why, once until a line can be written again.
 */
export function buildLineWriter(
  descriptor: number,
  onTrouble: (because: string) => void,
): LineWriter {
  let waiting = "";
  let isWriting = false;
  let isTroubled = false;
  const lose = ({ message }: Error) => {
    if (!isTroubled) onTrouble(message);
    isTroubled = true;
  };
  const next = () => {
    if (isWriting || waiting === "") return;
    isWriting = true;
    const bytes = Buffer.from(waiting);
    waiting = "";
    send(bytes);
  };
  const send = (bytes: Buffer) => {
    write(descriptor, bytes, (error, written) => {
      if (error && isFull(error)) return void setTimeout(() => send(bytes), PAUSE).unref();
      if (!error && written < bytes.length) return send(bytes.subarray(written));
      if (error) lose(error);
      else isTroubled = false;
      isWriting = false;
      next();
    });
  };
  return {
    write: (line) => {
      if (waiting.length < MOST) waiting += line;
      next();
    },
    flushSync: () => {
      const bytes = Buffer.from(waiting);
      waiting = "";
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        lose(error);
      }
    },
  };
}

/** Whether a pipe takes nothing for the moment. */
function isFull(error: NodeJS.ErrnoException): boolean {
  return error.code === "EAGAIN" || error.code === "EBUSY";
}
