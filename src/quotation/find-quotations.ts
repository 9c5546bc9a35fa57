import type { Article } from "../corpus/article.js";
import { paragraphsOf } from "../corpus/article.js";
import type { Span } from "../text/span.js";
import { overlap } from "../text/span.js";
import type { Member } from "./cast.js";
import { readCast } from "./cast.js";
import { readSentences } from "./clause.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { splitNested } from "./nested.js";
import type { Opening } from "./opening.js";
import { findOpening } from "./opening.js";
import type { Quotation, Speaker } from "./quotation.js";
import { resolve, resolveHeading, resolveLabel } from "./resolve.js";
import type { Heard, Resolved, Scene } from "./scene.js";
import { unnamed } from "./scene.js";
import type { Statement } from "./statement.js";
import { findStatements } from "./statement.js";
import type { Turn } from "./transcript.js";
import { readTurns } from "./transcript.js";

/**
 * The quotations of the article's body, in the order in which they begin; no content span
 * overlaps another. What is found does not depend on any other article.
 *
 * In this order: the turns of a transcript and the statement that a heading opens; then, in
 * what is left, the readings of each sentence; then whom each source refers to.
 */
export function findQuotations(article: Article): readonly Quotation[] {
  const { text } = article;
  const { turns, before, rest } = readTurns(text, paragraphsOf(article));
  const opening = findOpening(text, headingsOf(article, before), before);
  const opened = new Set(opening?.contents);
  const sentences = readSentences(
    text,
    rest.filter((paragraph) => !opened.has(paragraph)),
  );
  const cast = readCast(text, sentences, readSentences(text, namingSpans(article, turns, opening)));
  const scene: Scene = { text, sentences, cast, heard: [], spoken: new Set() };
  return [
    ...reportedQuotations(scene, findStatements(sentences)).flatMap((each) =>
      splitNested(text, each),
    ),
    ...turns.map((turn) => turnQuotation(scene, turn)),
    ...(opening ? [openingQuotation(scene, opening)] : []),
  ].sort((a, b) => a.contents[0].start - b.contents[0].start);
}

/** What may name who speaks an unmarked statement: the title, headings, and the first lines. */
function headingsOf({ text, title, blocks }: Article, before: readonly Span[]): string[] {
  const headings = blocks.filter(({ kind }) => kind === "title" || kind === "heading");
  const spans = [...headings.map(({ span }) => span), ...before.slice(0, 3)];
  return [title.words, ...spans.map(({ start, end }) => text.slice(start, end))];
}

/** Headlines, captions and a transcript's own words give full names, but are read for no cue. */
function namingSpans(
  { blocks }: Article,
  turns: readonly Turn[],
  opening: Opening | undefined,
): Span[] {
  const named = blocks.filter(
    ({ kind }) => kind === "title" || kind === "caption" || kind === "heading",
  );
  return [
    ...named.map(({ span }) => span),
    ...(opening?.contents ?? []),
    ...turns.flatMap(({ contents }) => contents),
  ];
}

const NOBODY: Speaker = unnamed(undefined).speaker;

function reportedQuotations(scene: Scene, statements: readonly Statement[]): Quotation[] {
  const heard: Heard[] = [];
  const spoken = new Set<Member>();
  const soFar: Scene = { ...scene, heard, spoken };
  return statements.map((statement, at) => {
    const { contents, kind, cue, negated, subject, index, carried } = statement;
    const found = subject && resolve(soFar, index, subject.range);
    if (found) heard.push({ sentence: index, speaker: found.speaker, member: found.member });
    if (found?.member) spoken.add(found.member);
    const speaker = found?.speaker ?? NOBODY;
    return {
      contents,
      kind,
      cue: carried ? undefined : cue,
      act: actOf(statement),
      denied: negated,
      speaker: carried
        ? goingOn(scene, statement, found, statements[at - 1])
        : subject?.doubtful
          ? doubted(speaker)
          : speaker,
    };
  });
}

/** A speaker whom the sentence names, where it names others who could be meant. */
function doubted(speaker: Speaker): Speaker {
  const { grade, name } = speaker;
  if (grade !== "named" && grade !== "named-earlier") return speaker;
  const reason = `${name} is most likely the source, but the sentence could mean someone else`;
  return { ...speaker, grade: "inferred", reason };
}

/** The speaker of `before`, who goes on; nobody where a paragraph ends after someone else was named. */
function goingOn(
  { cast, sentences }: Scene,
  { index, last }: Statement,
  found: Resolved | undefined,
  before: Statement | undefined,
): Speaker {
  if (found?.speaker.name === undefined) return found?.speaker ?? NOBODY;
  const others = cast.bySentence.get(before?.last ?? index) ?? [];
  const named = others.some(
    ({ member, place }) =>
      member !== found.member &&
      member.sort === "person" &&
      !before?.contents.some((content) => overlap(content, place.span)),
  );
  if (named && sentences[index]?.paragraph !== sentences[last]?.paragraph) return NOBODY;
  const reason = `the words follow what ${found.speaker.name} said just before, and name no speaker`;
  return { ...found.speaker, grade: "inferred", reason };
}

function turnQuotation(scene: Scene, { label, contents, unnamed: nobody }: Turn): Quotation {
  const speaker = nobody ? { ...NOBODY, mention: label } : resolveLabel(scene, label);
  return { contents, kind: "direct", cue: undefined, act: "speech", denied: false, speaker };
}

function openingQuotation(scene: Scene, { speaker, contents }: Opening): Quotation {
  return {
    contents,
    kind: "direct",
    cue: undefined,
    act: "speech",
    denied: false,
    speaker: resolveHeading(scene, speaker),
  };
}

function actOf({ kind, cueKey }: Statement): Quotation["act"] {
  const kinds = CUE_VERBS.get(cueKey);
  return kind !== "direct" && kinds?.every((each) => each === "attitude") ? "attitude" : "speech";
}
