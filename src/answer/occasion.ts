import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { contains, type Span } from "../text/span.js";
import { findClauses } from "../timex/clauses.js";
import { eventWords } from "./event-words.js";

/** Conjunctions and prepositions by which a sentence says when without a date: "after the war". */
const OPENERS =
  "after|before|during|when|while|until|till|since|once|as soon as|whenever|upon|throughout|prior to|following|" +
  "at the (?:age|time|end|start|beginning|height|outset|dawn|turn) of|on the eve of|in the (?:wake|course|aftermath) of|" +
  "in times? of|at any time|in (?:early|mid|late)[- ]|at mid-|in (?:his|her|their) (?:youth|childhood|teens|twenties|thirties|lifetime)";

const OPENER = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${OPENERS})(?:(?<=[- ])|(?![\\p{L}\\p{N}]))`,
  "giu",
);

/** Times of history that have a name and no date. */
const ERAS =
  "(?:Stone|Bronze|Iron|Ice|Middle|Dark|Gilded|Viking) Ages?|Renaissance|Reformation|Enlightenment|Industrial Revolution|" +
  "Great Depression|Cold War|Neolithic|Pal(?:a)?eolithic|Mesolithic|Cambrian|Ordovician|Silurian|Devonian|Carboniferous|Permian|" +
  "Triassic|Jurassic|Cretaceous|Paleocene|Eocene|Oligocene|Miocene|Pliocene|Pleistocene|Holocene";

/** Words that say when by themselves: "early in the Bronze Age", "in the second and third years", "only recently". */
const WHOLE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:(?:[Ee]arly|[Ll]ate) in )?the (?:(?:early|middle|high|late|upper|lower) )?(?:${ERAS})(?: (?:period|era|age)s?)?|` +
    "[Ii]n (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final)" +
    "(?: and (?:second|third|fourth|fifth|sixth|last|final))? (?:years?|grades?|months?|weeks?|semesters?|terms?|seasons?|minutes?)|" +
    "(?:[Oo]nly )?recently)(?![\\p{L}\\p{N}])",
  "gu",
);

/** Where the words of an occasion end within a clause: at a bracket, or where another begins. */
const END = /[,;:()–—]|\s(?:during|in which|while)\s/i;

/** No occasion is longer than this, in UTF-16 code units: what follows is a tale of its own. */
const LONGEST = 120;

/** Of the question's words found in a sentence, so much may stand in the occasion itself. */
const SHARE_INSIDE = 0.34;

/** Words that say when, and whether they say it of the event, as far as their place tells. */
export interface Occasion {
  readonly span: Span;
  readonly isOwn: boolean;
}

/**
 * The words by which the evidence's sentence says when, where no date does: "after his father's
 * death". Those nearest to the words of the event, and not those that tell the event itself.
 */
export function occasionIn(query: Query, evidence: Evidence): Occasion | undefined {
  const { annotated, span } = evidence;
  const { text } = annotated.article;
  const words = eventWords(query, evidence);
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const distance = (occasion: Span) =>
    words.reduce(
      (least, { word }) =>
        Math.min(
          least,
          word.end <= occasion.start ? occasion.start - word.end : word.start - occasion.end,
        ),
      Number.POSITIVE_INFINITY,
    );
  const occasions = occasionsIn(text, span).filter((occasion) => {
    const inside = words.filter(({ word }) => contains(occasion, word));
    return inside.reduce((sum, { weight }) => sum + weight, 0) <= SHARE_INSIDE * total;
  });
  const [nearest] = occasions.toSorted((a, b) => distance(a) - distance(b));
  return nearest && { span: nearest, isOwn: isOwn(text, span, words, nearest) };
}

/** Whether no other clause stands between the words of the event and those that say when. */
function isOwn(
  text: string,
  sentence: Span,
  words: readonly { readonly word: Span }[],
  occasion: Span,
): boolean {
  if (occasion.start - sentence.start < 3) return true;
  const before = words.findLast(({ word }) => word.end <= occasion.start);
  return before !== undefined && !/[,;:]/.test(text.slice(before.word.end, occasion.start));
}

function occasionsIn(text: string, sentence: Span): readonly Span[] {
  const wholes = [...text.slice(sentence.start, sentence.end).matchAll(WHOLE)].map(
    ({ index, 0: words }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
    }),
  );
  return [...wholes, ...openedIn(text, sentence)];
}

function openedIn(text: string, sentence: Span): readonly Span[] {
  const pieces = findClauses(text, sentence);
  return [...text.slice(sentence.start, sentence.end).matchAll(OPENER)].flatMap(
    ({ index, 0: opener }) => {
      const start = sentence.start + index;
      const from = start + opener.length;
      const piece = pieces.findLast((one) => one.start <= start) ?? sentence;
      const rest = text.slice(from, Math.min(piece.end, start + LONGEST));
      const words = rest.slice(0, END.exec(rest)?.index).trimEnd();
      const isWhole = from + rest.length === piece.end || words.length < rest.length;
      return isWhole && (words.trim() !== "" || /time$/i.test(opener))
        ? [{ start, end: from + words.length }]
        : [];
    },
  );
}
