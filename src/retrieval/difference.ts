import { byCodeUnits } from "../text/code-units.js";

/** How a list differs from an earlier one. */
export interface Difference<T> {
  /** Where each of the earlier list stands now, upwards; −1 for those that are gone. */
  readonly places: Int32Array;
  /** Those that are new, by their places, upwards. */
  readonly added: ReadonlyMap<number, T>;
  readonly removed: readonly T[];
}

/** Compares two lists in the order of their ids, each of which is in a list once. What has become another thing is gone and new. */
export function differenceOf<T extends { readonly id: string }>(
  before: readonly T[],
  now: readonly T[],
): Difference<T> {
  const places = new Int32Array(before.length).fill(-1);
  const added = new Map<number, T>();
  const removed: T[] = [];
  let place = 0;
  for (const [i, old] of before.entries()) {
    let each = now[place];
    for (; each && each !== old && byCodeUnits(each.id, old.id) <= 0; each = now[place]) {
      added.set(place, each);
      place += 1;
    }
    if (each === old) {
      places[i] = place;
      place += 1;
    } else removed.push(old);
  }
  for (const [i, each] of now.slice(place).entries()) added.set(place + i, each);
  return { places, added, removed };
}
