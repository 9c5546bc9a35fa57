import { withoutEnd } from "../text/without-end.js";
import { BEATS, ROLES } from "./beats.js";
import { isDateLabel } from "./date-line.js";
import { likeness, wordCount } from "./line-shape.js";
import { isSection } from "./sections.js";
import { findWrittenDates } from "./written-dates.js";

const LONGEST = 120;

/** A name as it stands under an article: two to four words in capitals or with initial ones. */
export const NAME = /^\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,3}$/u;

/** Whether the line names who wrote, by its first word: "By Jane Doe, Political Correspondent". */
export function isByline(line: string): boolean {
  return /^by:?\s+\p{L}/iu.test(line) && wordCount(line) <= 14 && !/[.!?]$/.test(line);
}

/** Whether the line says who wrote without a name: "Court reporter", "Our labour editor", "Velden bureau". */
export function isRole(line: string): boolean {
  if (line.length > LONGEST / 2 || !/^[\p{L}\s&-]+$/u.test(line)) return false;
  const words = likeness(line.replace(/^(?:from )?(?:our|a|an|the)\s/i, "")).split(" ");
  const role = words.at(-1) ?? "";
  const beats = words.slice(0, -1);
  if (!ROLES.has(role) || words.length > 5) return false;
  const isPlace = beats.length === 1 && /^\p{Lu}/u.test(line);
  return beats.length > 0 && (isPlace || beats.every(isBeat));
}

function isBeat(word: string): boolean {
  return word === "and" || BEATS.has(word) || isSection(word);
}

/** A quick look before a long one. */
const MAY_SIGN = new RegExp(`\\b(?:by|${[...ROLES].join("|")})\\b`, "i");
const BY =
  /^[•·–—*|\s-]{0,5}(?:[Ww]ritten |[Rr]eported |[Ww]ords |[Tt]ext |[Ss]tory |[Rr]eport )?[Bb][Yy]\s?:?(?=\s|$)/u;

/** Whether the line says of itself that it names who wrote: "By Jane Doe", "Written by:", "Sports desk". */
export function signs(line: string): boolean {
  const by = BY.exec(line)?.[0];
  if (by === undefined) return isRole(line);
  const writer = line.slice(by.length).trim();
  return writer === "" ? by.trim().endsWith(":") : /^\p{Lu}/u.test(writer) || isRole(writer);
}

/** Whether the line says who wrote and when, and nothing else: "By Jane Doe | March 5, 2021 | 6 min read". */
export function isDatedByline(line: string): boolean {
  if (line.length > LONGEST || !MAY_SIGN.test(line) || findWrittenDates(line).length === 0)
    return false;
  const pieces = withoutDates(line)
    .replace(/\b\d{1,3}[\s-]min(?:ute)?s?(?: read(?:ing time)?)?\b/i, "|")
    .split(/[|•·,;()\d]|\s[-–—]\s/)
    .map((piece) => withoutEnd(piece, /[\s:]/).trimStart())
    .filter((piece) => /\p{L}/u.test(piece) && !SMALL.test(piece) && !isDateLabel(piece));
  return pieces.some(signs) && pieces.every((piece) => signs(piece) || BESIDE_WRITER.test(piece));
}

/** What is left of a time of day: "GMT", "a.m.", "at". */
const SMALL = /^(?:[ap]\.?m\.?|[A-Z]{2,4}|at|on)$/i;
/** A name, a place, a section: "Velden", "Valley Post". */
const BESIDE_WRITER = /^\p{Lu}[\p{L}.'’& -]{1,40}$/u;

function withoutDates(line: string): string {
  let end = 0;
  const between = findWrittenDates(line).map(({ span }) => {
    const words = line.slice(end, span.start);
    end = span.end;
    return words;
  });
  return [...between, line.slice(end)].join("|");
}
