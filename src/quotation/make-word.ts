import { interned, toKeep } from "../text/interned.js";
import type { Span } from "../text/span.js";
import { AUXILIARY, classesOf, DETERMINER, MODAL, VERB } from "./function-words.js";
import type { Quoted } from "./quoted.js";
import { verbReading } from "./verb-forms.js";
import type { Word, WordForm } from "./word.js";
import { canBeNominal } from "./word-class.js";
import { sortOfForm } from "./word-sort.js";

/** The word `shown`, which begins at `start` in the text. */
export function wordOf(shown: string, start: number): Word {
  return wordWith(shapeOf(shown), { start, end: start + shown.length }, undefined);
}

/** The word with other classes, and what follows from them. */
export function reclassed(word: Word, classes: number, span = word.span): Word {
  const { low, kind, capital, verb, quoted } = word;
  return wordWith(shapeFor({ low, kind, capital, classes, verb }), span, quoted);
}

/** The word that stands for a quoted stretch. */
export function quotedWord(quoted: Quoted): Word {
  return wordWith(QUOTED, quoted.outer, quoted);
}

/** Makes every word, so that all have their properties in one order. */
function wordWith(shape: Shape, span: Span, quoted: Quoted | undefined): Word {
  const { low, kind, capital, classes, verb, nominal, sort } = shape;
  return { span, low, kind, capital, classes, verb, quoted, nominal, sort };
}

/** What a word is by its form, with what follows from it. */
type Shape = Omit<Word, "span" | "quoted">;

function shapeFor(form: WordForm): Shape {
  const { kind, capital, classes, verb } = form;
  const nominal = canBeNominal(form);
  return { low: form.low, kind, capital, classes, verb, nominal, sort: sortOfForm(form, nominal) };
}

const BLANK = { capital: false, classes: 0, verb: undefined } as const;

const QUOTED = shapeFor({ ...BLANK, low: '"', kind: "quoted" });

/** Shapes of the words met last: a news text repeats most of its words. */
const shapes = new Map<string, Shape>();
const MOST_SHAPES = 20_000;

function shapeOf(shown: string): Shape {
  const known = shapes.get(shown);
  if (known) return known;
  if (shown.length > 30) return readShape(shown);
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  const shape = readShape(shown);
  shapes.set(toKeep(shown), shape);
  return shape;
}

function readShape(shown: string): Shape {
  const first = shown.charAt(0);
  if (!/[\p{L}\p{N}$€£'’]/u.test(shown) || shown === "'" || shown === "’") {
    return shapeFor({ ...BLANK, low: shown, kind: "mark" });
  }
  const low = interned(shown.toLowerCase().replace("’", "'"));
  const known = classesOf(low);
  const closed = (known & (AUXILIARY | MODAL | DETERMINER)) !== 0;
  const verb = closed ? undefined : verbReading(low);
  // al-Rashid is a name too
  const capital = first !== first.toLowerCase() || /^(?:al|el|ad|as|ash|at|an)-\p{Lu}/u.test(shown);
  return shapeFor({ low, kind: "word", capital, classes: known | (verb ? VERB : 0), verb });
}
