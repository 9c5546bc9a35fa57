/** Texts repeat themselves soon or never. */
const MOST = 500;

/** `work`, which depends on the words alone, done once for those that were asked for last. */
export function remembered<T extends number | boolean>(
  work: (words: string) => T,
  most: number = MOST,
): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const value = work(words);
    if (known.size >= most) known.clear();
    known.set(words, value);
    return value;
  };
}
