/** Entries for a cache of about 3 MB that tell by themselves whether they are as they were written. */
export function entriesOf(round: number): ReadonlyMap<string, Uint8Array> {
  return new Map(
    Array.from({ length: 300 }, (_, i) => [
      `${round % 10}-${i}-`.padEnd(43, "k"),
      Buffer.alloc(10_000, `${round % 10}-${i}-`),
    ]),
  );
}

/** Whether an entry is as `entriesOf` made it; one that it did not make is passed. */
export function isAsWritten([key, bytes]: readonly [string, Uint8Array]): boolean {
  const name = /^\d-\d{1,3}-(?=k+$)/.exec(key)?.[0];
  return name === undefined || Buffer.from(bytes).equals(Buffer.alloc(10_000, name));
}
