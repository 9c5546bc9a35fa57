import type { Question } from "../question/question.js";
import type { Library } from "../retrieval/library.js";
import { renamings } from "../retrieval/synonyms.js";
import type { Answer, Result } from "./answer.js";

/** A question by another name of what it names. */
export interface Renaming {
  readonly question: Question;
  readonly name: string;
}

/** So many other names are searched for. */
const MOST_NAMES = 4;

/** `question` by each other name of whom or what it names; phrases are looked for as they are. */
export async function renamingsOf(question: Question, library: Library): Promise<Renaming[]> {
  if (question.phrases.length > 0) return [];
  const { words, speaker } = question;
  const synonyms = await library.synonyms(`${words}\n${speaker ?? ""}`);
  return [
    ...renamings(words, synonyms).map(({ text, name }) => ({
      question: { ...question, words: text },
      name,
    })),
    ...renamings(speaker ?? "", synonyms).map(({ text, name }) => ({
      question: { ...question, speaker: text },
      name,
    })),
  ].slice(0, MOST_NAMES);
}

/**
 * `answer` with what was found by other names, best first, and by which names was searched. Dates
 * are taken from the others only where there is none without them.
 */
export function withRenamed(
  answer: Answer,
  others: readonly { readonly answer: Answer; readonly name: string }[],
  limit: number,
): Answer {
  const found = others.filter((other) => other.answer.kind === "found");
  const [first] = found;
  if (answer.kind === "not-found" || (answer.kind === "uncertain" && first)) {
    const also = (first ? found : others).map(({ name }) => name);
    return { ...(first?.answer ?? answer), also };
  }
  if (answer.kind !== "found" || answer.question.kind === "when-did") return answer;
  const most = answer.results[0].score;
  const results = found.flatMap((other) =>
    "results" in other.answer ? noBetterThan(most, other.answer.results) : [],
  );
  const [best, ...rest] = distinctPlaces([...answer.results, ...results]).slice(0, limit);
  return best
    ? { ...answer, results: [best, ...rest], also: others.map(({ name }) => name) }
    : answer;
}

/** A name of two words has neighbours that count for it, and one of a single word has none: no more right to be first. */
function noBetterThan(most: number, results: readonly Result[]): readonly Result[] {
  const share = Math.min(1, most / (results[0]?.score || 1));
  return results.map((result) => ({ ...result, score: result.score * share }));
}

/** `results` best first, each stretch of an article once. */
function distinctPlaces(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results
    .toSorted((a, b) => b.score - a.score)
    .filter(({ citation, excerpt, attribution }) => {
      const { start, end } = excerpt?.span ?? { start: 0, end: 0 };
      const key = [citation.article.id, start, end, attribution?.speaker.name].join("\n");
      return seen.size < seen.add(key).size;
    });
}
