/** A token of JSON: a string, a sign, or anything else between spaces and signs. */
const TOKEN = /"(?:[^"\\\n]|\\.){0,100000}"?|[{}[\],:]|[^\s{}[\],:"]+/g;

/** An object or array that is being read, and where in it. */
interface Open {
  readonly isArray: boolean;
  /** The key or the index of the value that comes next. */
  at: string | number;
  /** In an object: whether the next string is a key. */
  expectsKey: boolean;
}

/**
 * The line, counted from 1, on which the value at `path`, or its key, begins in `text`, which is
 * valid JSON: of a key that is not there, that of the object which lacks it.
 */
export function lineOfPath(text: string, path: readonly PropertyKey[]): number {
  const open: Open[] = [];
  let [best, depth] = [0, -1];
  for (const { index, 0: token } of text.matchAll(TOKEN)) {
    const inner = open.at(-1);
    if (isSign(token)) {
      step(open, token);
    } else if (inner?.expectsKey) {
      inner.at = unquoted(token);
    }
    const begins = token !== "," && token !== ":" && token !== "}" && token !== "]";
    const own = token === "{" || token === "[" ? open.slice(0, -1) : open;
    if (!begins || !leadsTo(own, path) || own.length <= depth) continue;
    [best, depth] = [index, own.length];
  }
  return text.slice(0, best).split("\n").length;
}

function isSign(token: string): boolean {
  return /^[{}[\],:]$/.test(token);
}

function step(open: Open[], sign: string): void {
  const inner = open.at(-1);
  if (sign === "{") open.push({ isArray: false, at: "", expectsKey: true });
  else if (sign === "[") open.push({ isArray: true, at: 0, expectsKey: false });
  else if (sign === "}" || sign === "]") open.pop();
  else if (sign === ":" && inner) inner.expectsKey = false;
  else if (inner && typeof inner.at === "number") inner.at += 1;
  else if (inner) inner.expectsKey = true;
}

/** Whether whatever is read inside of `open` is `path` or leads to it. */
function leadsTo(open: readonly Open[], path: readonly PropertyKey[]): boolean {
  return open.length <= path.length && open.every(({ at }, i) => String(at) === String(path[i]));
}

function unquoted(key: string): string {
  const value: unknown = JSON.parse(key);
  return typeof value === "string" ? value : key;
}
