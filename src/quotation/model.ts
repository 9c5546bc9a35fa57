import { interned } from "../text/interned.js";
import { once } from "../text/once.js";

/**
 * What a linear model looks at: the values of its facts, in their order. One that is undefined
 * is not there, and neither is any feature with it.
 */
export type Values = readonly (string | undefined)[];

/** A linear model whose features are combinations of up to three facts. */
export interface Model {
  /** The facts' names, in the order in which their values are given. */
  readonly facts: readonly string[];
  /** The facts that make up each kind of feature. */
  readonly kinds: readonly string[];
  /** Read when the first values are scored: what never reads an article starts without them. */
  readonly weights: () => Weights;
}

/** The weights of a model, to be looked up. */
interface Weights {
  /** The number of each value of each fact, from 1: numbers are put together faster than strings. */
  readonly numbers: readonly ReadonlyMap<string, number>[];
  readonly tables: readonly Table[];
  /** The numbers of the values that are being scored, then a 1: written anew by each call of `scoreOf`. */
  readonly found: Int32Array;
}

/** The weights of one kind of feature, by the numbers of the values at three places put together. */
interface Table {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** Keys where their hash says or in the next free places after it, 0 where none is. */
  readonly keys: Int32Array;
  /** The weight of the key at the same index. */
  readonly weights: Float64Array;
}

/** No fact has so many values. */
const RADIX = 1024;

/** An empty value, as weights are written. */
const EMPTY = "_";

/**
 * @param kinds For each kind of feature the names of its facts: `cue form`.
 * @param written For each kind its weights by the values of those facts: `say past 0.31; …`.
 */
export function readModel(
  facts: readonly string[],
  kinds: readonly string[],
  written: Readonly<Record<string, string>>,
): Model {
  return { facts, kinds, weights: once(() => readWeights(facts, kinds, written)) };
}

function readWeights(
  facts: readonly string[],
  kinds: readonly string[],
  written: Readonly<Record<string, string>>,
): Weights {
  const numbers = facts.map(() => new Map<string, number>());
  const tables = kinds.map((kind) => {
    const places = kind.split(" ").map((name) => facts.indexOf(name));
    return readTable(places, written[kind] ?? "", numbers);
  });
  return { numbers, tables, found: new Int32Array(facts.length + 1).fill(1) };
}

function readTable(
  places: readonly number[],
  written: string,
  numbers: readonly Map<string, number>[],
): Table {
  const entries: [key: number, weight: number][] = [];
  for (const entry of written.split(";")) {
    const values = entry.trim().split(" ");
    const weight = Number(values.pop());
    if (values.length === 0) continue;
    const [a = 1, b = 1, c = 1] = values.map((value, i) =>
      numbered(numbers[places[i] ?? 0], value),
    );
    entries.push([keyOf(a, b, c), weight]);
  }
  // the place after the last fact has the number 1
  const [first = numbers.length, second = numbers.length, third = numbers.length] = places;
  return { first, second, third, ...hashed(entries) };
}

/** A hash table by open addressing, at most half full. */
function hashed(entries: readonly (readonly [number, number])[]): Pick<Table, "keys" | "weights"> {
  const size = 2 ** Math.ceil(Math.log2(2 * entries.length + 2));
  const keys = new Int32Array(size);
  const weights = new Float64Array(size);
  for (const [key, weight] of entries) {
    const at = indexOf(keys, key);
    keys[at] = key;
    weights[at] = weight;
  }
  return { keys, weights };
}

/** The index of `key`, or where it would be. */
function indexOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  const hash = Math.imul(key, 0x9e3779b1);
  let at = (hash ^ (hash >>> 15)) & mask;
  while (keys[at] !== key && keys[at] !== 0) at = (at + 1) & mask;
  return at;
}

function numbered(numbers: Map<string, number> | undefined, written: string): number {
  const value = written === EMPTY ? "" : written;
  const known = numbers?.get(value);
  if (known !== undefined) return known;
  const number = (numbers?.size ?? 0) + 1;
  numbers?.set(interned(value), number);
  return number;
}

function keyOf(a: number, b: number, c: number): number {
  return (a * RADIX + b) * RADIX + c;
}

/** The sum of the weights of the features that `values` make: how much speaks for what has them. */
export function scoreOf({ weights }: Model, values: Values): number {
  const { numbers, tables, found } = weights();
  for (let i = 0; i < numbers.length; i += 1) {
    const value = values[i];
    found[i] = value === undefined ? 0 : (numbers[i]?.get(value) ?? 0);
  }
  let sum = 0;
  for (let t = 0; t < tables.length; t += 1) sum += weightIn(tables[t], found);
  return sum;
}

/** The weight of the feature that the values with the numbers `found` make, 0 where one has no weight. */
function weightIn(table: Table | undefined, found: Int32Array): number {
  if (!table) return 0;
  const a = found[table.first] ?? 0;
  const b = found[table.second] ?? 0;
  const c = found[table.third] ?? 0;
  if (a === 0 || b === 0 || c === 0) return 0;
  return table.weights[indexOf(table.keys, keyOf(a, b, c))] ?? 0;
}

/** The features that `values` make, each with its kind, as weights are written. */
export function featuresOf(
  { facts, kinds }: Model,
  values: Values,
): { readonly kind: string; readonly values: string }[] {
  return kinds.flatMap((kind) => {
    const own = kind.split(" ").map((name) => values[facts.indexOf(name)]);
    const written = own.map((value) => (value === "" ? EMPTY : value));
    return own.includes(undefined) ? [] : [{ kind, values: written.join(" ") }];
  });
}

/** The probability that a logistic model gives to a score. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
