import type { Span } from "../text/span.js";
import type { Cast, Member } from "./cast.js";
import type { Sentence } from "./clause.js";
import type { Range } from "./noun-phrase.js";
import type { Speaker } from "./quotation.js";
import type { Word } from "./word.js";

/** What is known when a mention is resolved: the article, and who spoke before. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  /** Who spoke so far, latest last. */
  readonly heard: readonly Heard[];
  /** Who spoke so far, each once. */
  readonly spoken: ReadonlySet<Member>;
}

/** Whom a mention refers to. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly member: Member | undefined;
}

/** A speaker, with the sentence that the mention stands in. */
export interface Heard extends Resolved {
  readonly sentence: number;
}

/** Where the words of `range` stand in the text. */
export function spanOf(words: readonly Word[], { from, to }: Range): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

/** The words of `span` as they are shown within a line. */
export function shownIn(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

/** Nobody is named, and the mention says no more than it does. */
export function unnamed(mention: Span | undefined): Resolved {
  return {
    member: undefined,
    speaker: {
      grade: "not-named",
      name: undefined,
      role: undefined,
      mention,
      reason: "the article does not name the speaker",
    },
  };
}

/** `member` is meant, though the mention does not name it: "he", "the minister". */
export function inferred(scene: Scene, member: Member, mention: Span, index: number): Resolved {
  const last = member.places.findLast(({ span }) => span.end <= mention.start);
  const there = last && (scene.sentences[last.sentence]?.paragraph ?? 0);
  const here = scene.sentences[index]?.paragraph ?? 0;
  return {
    member,
    speaker: {
      grade: "inferred",
      name: member.name,
      role: member.roles[0]?.span,
      mention,
      reason: `"${shownIn(scene.text, mention)}" is ${member.name}, named ${distance(there, here)}`,
    },
  };
}

function distance(there: number | undefined, here: number): string {
  if (there === undefined) return "elsewhere in the article";
  if (here === there) return "in the same paragraph";
  return here - there === 1 ? "one paragraph earlier" : `${here - there} paragraphs earlier`;
}
