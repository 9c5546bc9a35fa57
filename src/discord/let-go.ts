/**
 * From now on `holder` lets go of what it holds under `key` by `release` as soon as it is given
 * another: where it would forget it, nobody could end it any more.
 */
export function letGo(holder: object, key: string, release: (held: unknown) => void): void {
  let held: unknown = Reflect.get(holder, key);
  Object.defineProperty(holder, key, {
    get: () => held,
    set: (next: unknown) => {
      const before = held;
      held = next;
      if (before !== next) release(before);
    },
  });
}
