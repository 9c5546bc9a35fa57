/** Standard output or standard error. */
type Outlet = Pick<NodeJS.WriteStream, "write" | "on">;

const heeded = new WeakSet<Outlet>();

/**
 * Says `words` to whoever looks on. Where the disk is full, or the reader is gone, the program goes
 * on without it.
 */
export function say(outlet: Outlet, words: string): void {
  if (!heeded.has(outlet)) outlet.on("error", () => undefined);
  heeded.add(outlet);
  outlet.write(words);
}
