import type { Span } from "../text/span.js";
import { trimmed } from "../text/span.js";
import type { Quotation } from "./quotation.js";
import { unnamed } from "./scene.js";

/** Somebody, a verb of saying and an opening mark, within what someone else says: She said, ‘ */
const INNER_CUE =
  /(?<=^|[\s“"(])(\p{L}[\p{L}-]{0,30})\s(?:said|says|replied|answered|asked|(?:told|tells|asked) (?:me|us|him|her|them))(?:[,:]\s|\s)(['‘“])(?=\p{Lu})/gu;

/** Shorter words are quoted in passing: She said, ‘No.’ */
const SHORTEST = 20;

/** Whose words stay the outer speaker's own: "I said, ‘…’". */
const OWN = /^(?:i|we)$/i;

/** Before a verb of saying they are no subject: "He stopped and said, ‘…’". */
const NOBODY = /^(?:and|but|or|who|that|which|then|also|just|once|always|never|even|so)$/i;

/**
 * The quotation, and apart from it the words that it reports of others: in “She said, ‘We need
 * not shout,’” those in the inner marks are hers. No content span of one overlaps another's.
 */
export function splitNested(text: string, quotation: Quotation): readonly Quotation[] {
  const { kind, contents, speaker } = quotation;
  if (kind === "indirect") return [quotation];
  const found = contents.flatMap((content) => innerOf(text, content));
  if (found.length === 0) return [quotation];
  const rest = contents.flatMap((content) => without(text, content, found));
  const [first, ...others] = rest;
  if (!first) return [quotation];
  const inner = found.map(({ mention, cue, content }): Quotation => {
    const nobody = { ...unnamed(mention).speaker, reason: `told by ${speaker.name ?? "another"}` };
    return {
      ...{ contents: [content], kind: "direct", cue, act: "speech", denied: false },
      speaker: nobody,
    };
  });
  return [{ ...quotation, contents: [first, ...others] }, ...inner];
}

interface Inner {
  readonly mention: Span;
  readonly cue: Span;
  /** With its marks, and without. */
  readonly whole: Span;
  readonly content: Span;
}

function innerOf(text: string, { start, end }: Span): Inner[] {
  const words = text.slice(start, end);
  return [...words.matchAll(INNER_CUE)].flatMap(
    ({ index, 0: shown, 1: name = "", 2: mark = "" }) => {
      const from = index + shown.length;
      const close = closingIn(words, mark, from);
      if (OWN.test(name) || NOBODY.test(name) || close === undefined) return [];
      const content = trimmed(text, { start: start + from, end: start + close });
      const mention = { start: start + index, end: start + index + name.length };
      const cue = trimmed(text, { start: mention.end, end: start + from - 1 });
      const verb = {
        ...cue,
        end: /[,:]$/.test(text.slice(cue.start, cue.end)) ? cue.end - 1 : cue.end,
      };
      const whole = { start: start + from - 1, end: Math.min(end, start + close + 1) };
      return content.end - content.start >= SHORTEST
        ? [{ mention, cue: verb, whole, content }]
        : [];
    },
  );
}

/** Index of the mark that closes what `mark` opened: one after a stop, and before no letter. */
function closingIn(words: string, mark: string, from: number): number | undefined {
  const closing = mark === "“" ? "”" : "['’]";
  const found = new RegExp(`(?<=[.,!?…])${closing}(?![\\p{L}\\p{N}])`, "u").exec(words.slice(from));
  return found ? from + found.index : undefined;
}

/** The parts of `content` outside the inner stretches that hold a word. */
function without(text: string, content: Span, inner: readonly Inner[]): Span[] {
  const parts: Span[] = [];
  let start = content.start;
  for (const { whole } of inner) {
    if (whole.start < start || whole.end > content.end) continue;
    parts.push({ start, end: whole.start });
    start = whole.end;
  }
  return [...parts, { start, end: content.end }]
    .map((part) => trimmed(text, part))
    .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
}
