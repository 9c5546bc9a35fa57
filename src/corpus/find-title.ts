import type { Page } from "./find-body.js";
import { isHeadlineLike } from "./find-body.js";
import { endsSentence, isProse, likeness, wordCount } from "./line-shape.js";

const LONGEST = 45;
/** A headline does not stand below more lines than this. */
const HEADER = 200;

/**
 * The index of the line that is the headline: above the first paragraph, the one that is
 * repeated there, else the first of four words or more, else the last. Undefined where the
 * headline was lost.
 */
export function findHeadline(page: Page): number | undefined {
  const { lines, lead } = page;
  const marked = page.verdicts.findIndex((verdict) => verdict?.kind === "title");
  if (marked >= 0) return marked;
  const header = [...lines.slice(0, Math.min(lead, HEADER)).keys()];
  const candidates = header.filter((i) => couldBeTitle(page, i));
  if (lead === lines.length && candidates.length === 1 && lines.length === 1) return undefined;
  const named = candidates.filter((i) => !beginsNext(page, i));
  const choice = named.length > 0 ? named : candidates;
  const ofFour = choice.filter((i) => wordCount(lines[i]?.words ?? "") >= 4);
  return (
    repeated(page, choice) ??
    ofFour.find(
      (i) => !endsSentence(lines[i]?.words ?? "") || isHeadlineLike(lines[i]?.words ?? "", ""),
    ) ??
    ofFour[0] ??
    choice.at(-1) ??
    questionAsHeadline(page)
  );
}

/** The first line that another says again, without the site's name if one of them bears it. */
function repeated(page: Page, candidates: readonly number[]): number | undefined {
  const length = (i: number) => page.lines[i]?.words.length ?? 0;
  const first = candidates.find(
    (i) =>
      wordCount(page.lines[i]?.words ?? "") >= 2 &&
      candidates.some((other) => other > i && sameTitle(page, i, other)),
  );
  if (first === undefined) return undefined;
  const all = candidates.filter((i) => i === first || sameTitle(page, first, i));
  return all.toSorted((a, b) => length(a) - length(b) || a - b)[0];
}

function couldBeTitle({ lines, verdicts }: Page, i: number): boolean {
  const words = lines[i]?.words ?? "";
  const count = wordCount(words);
  const isBroken = /^[\p{Ll},;.)]/u.test(lines[i + 1]?.words ?? "");
  const isParagraph = isProse(words) && !isHeadlineLike(words, lines[i + 1]?.words ?? "");
  if (isParagraph && (count > 30 || /[.!?]["”]?\s\p{Lu}|[,;:]$/u.test(words))) return false;
  return !verdicts[i] && count >= 1 && count <= LONGEST && /\p{L}/u.test(words) && !isBroken;
}

/** Whether the two lines say the same, the site's name after a bar or dash aside. */
export function sameTitle({ lines }: Page, i: number, other: number): boolean {
  const [one, two] = [lines[i]?.words ?? "", lines[other]?.words ?? ""];
  return (
    likeness(one) === likeness(two) ||
    siteAfter(one, two) !== undefined ||
    siteAfter(two, one) !== undefined
  );
}

/** The name of the site in "Bridge opens | Example News", given the headline "Bridge opens". */
export function siteAfter(headline: string, withSite: string): string | undefined {
  const at = withSite.startsWith(headline) ? withSite.slice(headline.length) : "";
  return /^\s(?:\||-|–|—|•|»|::)\s(\S.{1,50})$/.exec(at)?.[1];
}

/** Whether the next line begins with this one: a name under a photograph, above the first paragraph. */
export function beginsNext({ lines }: Page, i: number): boolean {
  const [words, next] = [lines[i]?.words ?? "", lines[i + 1]?.words ?? ""];
  return !endsSentence(words) && next.length > words.length * 2 && next.startsWith(`${words} `);
}

/** "Will the bridge open in May?", or "Home to the U.S.", above the first paragraph. */
function questionAsHeadline({ lines, verdicts, lead, last }: Page): number | undefined {
  const [line, next] = [lines[lead], lines[lead + 1]];
  if (!line || !next || lead === last || verdicts[lead] || verdicts[lead + 1]) return undefined;
  const short = wordCount(line.words) <= 20 && !/["“”]/.test(line.words);
  const notAStop = /[?!]$|(?:\p{L}\.){2}$/u.test(line.words) && !/[.!?]\s/.test(line.words);
  return short && notAStop && isProse(next.words) ? lead : undefined;
}
