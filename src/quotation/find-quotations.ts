import type { Article } from "../corpus/article.js";
import { paragraphsOf } from "../corpus/article.js";
import { readCast } from "./cast.js";
import { readSentences } from "./clause.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Quotation, Speaker } from "./quotation.js";
import type { Heard, Scene } from "./resolve.js";
import { resolve, resolveLabel } from "./resolve.js";
import type { Statement } from "./statement.js";
import { findStatements } from "./statement.js";
import type { Turn } from "./transcript.js";
import { readTurns } from "./transcript.js";

/** The quotations of the article's body, in the order in which they begin. */
export function findQuotations(article: Article): readonly Quotation[] {
  const { text } = article;
  const paragraphs = paragraphsOf(article);
  const { turns, rest } = readTurns(text, paragraphs);
  const sentences = readSentences(text, rest);
  const cast = readCast(text, sentences, readSentences(text, namingBlocks(article)));
  const heard: Heard[] = [];
  const scene: Scene = { text, sentences, cast, heard };
  const reported = findStatements(sentences).map((statement) =>
    reportedQuotation(scene, heard, statement),
  );
  const spoken = turns.map((turn) => spokenQuotation(scene, turn));
  return [...reported, ...spoken].sort((a, b) => a.contents[0].start - b.contents[0].start);
}

/** Headlines and captions give full names, but quote nobody here. */
function namingBlocks({ blocks }: Article) {
  return blocks
    .filter(({ kind }) => kind === "title" || kind === "caption" || kind === "heading")
    .map(({ span }) => span);
}

const NOBODY: Speaker = {
  grade: "not-named",
  name: undefined,
  role: undefined,
  mention: undefined,
  reason: "the article does not name the speaker",
};

function reportedQuotation(scene: Scene, heard: Heard[], statement: Statement): Quotation {
  const { contents, kind, cue, negated, subject, index } = statement;
  const found = subject && resolve(scene, index, subject.range);
  if (found) heard.push({ sentence: index, ...found });
  if (found && statement.carried)
    return { contents, kind, cue, act: "speech", denied: false, speaker: carried(found.speaker) };
  return {
    contents,
    kind,
    cue,
    act: actOf(statement),
    denied: negated,
    speaker: found?.speaker ?? NOBODY,
  };
}

/** The speaker of the sentence before, who goes on. */
function carried(speaker: Speaker): Speaker {
  if (speaker.name === undefined) return speaker;
  return {
    ...speaker,
    grade: "inferred",
    reason: `the words follow what ${speaker.name} said in the sentence before`,
  };
}

function spokenQuotation(scene: Scene, { label, contents, question }: Turn): Quotation {
  const speaker = question ? { ...NOBODY, mention: label } : resolveLabel(scene, label);
  return { contents, kind: "direct", cue: undefined, act: "speech", denied: false, speaker };
}

function actOf({ kind, cueKey }: Statement): "speech" | "attitude" {
  const kinds = CUE_VERBS.get(cueKey);
  return kind !== "direct" && kinds?.every((each) => each === "attitude") ? "attitude" : "speech";
}
