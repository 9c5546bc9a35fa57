/** The order of UTF-16 code units, for sorting: the same whatever the machine's language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
