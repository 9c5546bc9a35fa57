/** Keeps what was read last, up to a measure, and forgets the rest. */
export interface Recent<Key, Value> {
  /** What is kept for `key`, or else what `read` gives, whose size is `size`. */
  of(key: Key, size: number, read: () => Value): Value;
  /** Forgets all. */
  clear(): void;
}

/** Keeps values whose sizes are no more than `most` together, and the last one in any case. */
export function keepingRecent<Key, Value>(most: number): Recent<Key, Value> {
  const kept = new Map<Key, { readonly value: Value; readonly size: number }>();
  let latest: { readonly key: Key; readonly value: Value } | undefined;
  let total = 0;
  const forget = () => {
    for (const [key, { size }] of kept) {
      if (total <= most) return;
      kept.delete(key);
      total -= size;
    }
  };
  return {
    of: (key, size, read) => {
      if (latest?.key === key) return latest.value;
      const known = kept.get(key);
      const value = known ? known.value : read();
      if (known) kept.delete(key);
      else {
        total += size;
        forget();
      }
      // what was asked for last stands last
      kept.set(key, { value, size });
      latest = { key, value };
      return value;
    },
    clear: () => {
      kept.clear();
      [latest, total] = [undefined, 0];
    },
  };
}
