/** Hands each of `items` to `look`, a step for each of them. */
export function* eachInSteps<T>(
  items: Iterable<T>,
  look: (item: T) => void,
): Generator<undefined, void> {
  for (const item of items) {
    look(item);
    yield;
  }
}

/** What `map` makes of each of `items`, a step for each of them. */
export function* mapInSteps<T, U>(
  items: Iterable<T>,
  map: (item: T) => U,
): Generator<undefined, U[]> {
  const all: U[] = [];
  yield* eachInSteps(items, (item) => void all.push(map(item)));
  return all;
}

/** What `map` gives for each of `items`, one after the other, a step for each of them. */
export function* flatMapInSteps<T, U>(
  items: Iterable<T>,
  map: (item: T) => readonly U[],
): Generator<undefined, U[]> {
  const all: U[] = [];
  yield* eachInSteps(items, (item) => void all.push(...map(item)));
  return all;
}

/** So many are sorted, or put in order, in one step. */
const AT_ONCE = 1000;

/** Sorts `items` a step at a time; those that are equal stay in their order. */
export function* sortedInSteps<T extends NonNullable<unknown>>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, T[]> {
  if (items.length <= AT_ONCE) return items.toSorted(compare);
  const middle = items.length >>> 1;
  const left = yield* sortedInSteps(items.slice(0, middle), compare);
  yield;
  const right = yield* sortedInSteps(items.slice(middle), compare);
  yield;
  return yield* mergedInSteps(left, right, compare);
}

/** Two lists that are in order as one, a step at a time; of those that are equal the ones on the `left` come first. */
export function* mergedInSteps<T extends NonNullable<unknown>>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, T[]> {
  const all: T[] = [];
  let next = 0;
  for (const [i, one] of left.entries()) {
    for (; next < right.length; next += 1) {
      const other = right[next];
      if (other === undefined || compare(other, one) >= 0) break;
      all.push(other);
    }
    all.push(one);
    if (i % AT_ONCE === 0) yield;
  }
  return all.concat(right.slice(next));
}
