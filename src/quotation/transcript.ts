import type { Span } from "../text/span.js";
import { trimmed } from "../text/span.js";

/** What one speaker says in a transcript: from the label to the next one. */
export interface Turn {
  /** "Sergey Lavrov", "Question". */
  readonly label: Span;
  readonly contents: readonly [Span, ...Span[]];
  /** Whether the label names nobody: "Question", "A". */
  readonly unnamed: boolean;
}

/** A text's turns, what stands before the first of them, and all that is part of none. */
export interface Transcript {
  readonly turns: readonly Turn[];
  readonly before: readonly Span[];
  readonly rest: readonly Span[];
}

/** `Name:`, `Question (translated from Arabic):`, `"WALLACE:` at a paragraph's start. */
const LABEL =
  /^["“]?(\p{Lu}[\p{L}.’'-]{0,30}(?:\s(?:\p{Lu}[\p{L}.’'-]{0,30}|de|van|von|bin|al)){0,6})(\s?\([^()\n]{1,80}\))?\s?:\s+(?=\S)/u;

const QUESTION =
  /^(?:Question|Q|Questioner|Reporter|Journalist|Interviewer|Moderator|Audience|Unidentified)\b/i;

/** Labels that say what the turn is, and not whose. */
function isNobody(label: string): boolean {
  return QUESTION.test(label) || /^(?:A|Answer|All|Both)$/i.test(label);
}

/** Labels that lead to another article or to a note, and to nobody's words. */
const NO_SPEAKER =
  /^(?:read|see|note|update|updated|correction|photo|photos|video|watch|related|source|sources|tags|editor|more|also|full|image|credit|picture|caption|follow|share|contact|email|phone|address|date|time|where|when|what|who|why|how|answer key|breaking|exclusive|opinion|analysis|warning|example|summary|topics|the|in|on|at|for|and|but|step|part|chapter)\b/i;

/**
 * The turns of a transcript among the paragraphs, and the paragraphs that are no part of one.
 * A text is a transcript where at least two labels stand at the beginning of paragraphs and
 * one of them returns, or asks a question.
 */
export function readTurns(text: string, paragraphs: readonly Span[]): Transcript {
  const labels = paragraphs.map((paragraph) => labelAt(text, paragraph));
  const names = labels.flatMap((found) =>
    found ? [text.slice(found.label.start, found.label.end)] : [],
  );
  const transcript =
    names.length >= 2 &&
    (new Set(names).size < names.length || names.some((name) => QUESTION.test(name)));
  if (!transcript) return { turns: [], before: paragraphs, rest: paragraphs };
  const last = labels.findLastIndex((found) => found !== undefined);
  const turns: Turn[] = [];
  const rest: Span[] = [];
  let contents: Span[] = [];
  paragraphs.forEach((paragraph, i) => {
    const found = labels[i];
    if (found) {
      contents = [found.content];
      turns.push({
        label: found.label,
        contents: [found.content],
        unnamed: isNobody(text.slice(found.label.start, found.label.end)),
      });
    } else if (
      contents.length > 0 &&
      (i < last || goesOn(text, paragraph, names.length, paragraphs.length))
    ) {
      const turn = turns.at(-1);
      if (turn && isSpoken(text, paragraph))
        turns[turns.length - 1] = {
          ...turn,
          contents: [...turn.contents, unmarked(text, paragraph)],
        };
    } else {
      contents = [];
      rest.push(paragraph);
    }
  });
  return {
    turns,
    before: paragraphs.slice(
      0,
      labels.findIndex((found) => found !== undefined),
    ),
    rest,
  };
}

/** "(Applause.)", "***": no words of the speaker's. */
function isSpoken(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return /\p{L}/u.test(words) && !/^["“]?[([].{0,60}[)\]]["”]?$/.test(words);
}

/** After the last label the turn goes on only where the whole text is a transcript. */
function goesOn(text: string, { start, end }: Span, labels: number, paragraphs: number): boolean {
  return labels * 6 > paragraphs && /[.!?…"”]$/.test(text.slice(start, end)) && end - start > 40;
}

function labelAt(text: string, paragraph: Span): { label: Span; content: Span } | undefined {
  const found = LABEL.exec(
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200)),
  );
  const name = found?.[1]?.trim();
  if (!found || !name || NO_SPEAKER.test(name)) return undefined;
  const start = paragraph.start + found[0].indexOf(name);
  const content = unmarked(text, { start: paragraph.start + found[0].length, end: paragraph.end });
  return content.start < content.end
    ? { label: { start, end: start + name.length }, content }
    : undefined;
}

/** A turn without the marks that some set around it. */
function unmarked(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  const marks = text.slice(start, end).match(/["“”]/g)?.length ?? 0;
  if (marks % 2 === 1 && /["“]/.test(text.charAt(start))) start += 1;
  else if (marks % 2 === 1 && /["”]/.test(text.charAt(end - 1))) end -= 1;
  return trimmed(text, { start, end });
}
