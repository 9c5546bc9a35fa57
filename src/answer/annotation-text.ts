import { howDated } from "../corpus/describe-publication.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { oneLine } from "../text/one-line.js";
import { textOf } from "../text/span.js";
import { sentenceCase } from "./words.js";

/** All that was understood of an article, with the reasons, for a person to check. */
export function annotationText({ article, quotations, timexes }: AnnotatedArticle): string {
  const { text, title, publisher, publication, blocks } = article;
  const said = (start: number, end: number) => oneLine(text.slice(start, end));
  return [
    `Title      ${oneLine(title.words)} (${title.from})`,
    `Publisher  ${publisher ?? "not stated"}`,
    `Published  ${sentenceCase(howDated(publication))}`,
    "",
    "Blocks",
    ...blocks.map(
      ({ kind, span, because }) =>
        `  ${String(span.start).padStart(6)} ${kind.padEnd(9)} ${said(span.start, span.end).slice(0, 60)}${because ? `   (${because})` : ""}`,
    ),
    "",
    "Quotations",
    ...quotations.flatMap(({ contents, kind, act, denied, cue, speaker }) => [
      `  ${String(contents[0].start).padStart(6)} ${kind}${act === "attitude" ? ", attitude" : ""}${denied ? ", denied" : ""}` +
        `  ${speaker.name ?? "not named"} [${speaker.grade}]${cue ? `  cue “${textOf(text, cue)}”` : ""}`,
      ...contents.map(({ start, end }) => `         “${said(start, end)}”`),
      `         ${speaker.reason}`,
    ]),
    "",
    "Time expressions",
    ...timexes.map(
      ({ span, type, value, anchor }) =>
        `  ${String(span.start).padStart(6)} ${type.padEnd(8)} ${value.padEnd(14)} “${textOf(text, span)}”  (${anchor.kind})`,
    ),
  ].join("\n");
}
