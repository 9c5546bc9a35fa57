import { findAliases } from "../quotation/aliases.js";
import { allSteps } from "../text/all-steps.js";
import { textOf } from "../text/span.js";
import { STOP_WORDS } from "../text/stop-words.js";
import { foldedForm } from "../text/term.js";
import { holdsWording, wordingOf } from "../text/wording.js";
import { wordingPattern } from "../text/wording-pattern.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** Names of one thing: "IAEA", "International Atomic Energy Agency". */
export type Synonyms = readonly string[];

/**
 * What the articles say is one thing, "World Health Organization (WHO)", and what the operator
 * says is. Letters that stand for two things in different articles are no synonym of either.
 *
 * @param stated The operator's, which are taken as they are.
 */
export function* synonymsInSteps(
  archive: readonly { readonly aliases: readonly Synonyms[] }[],
  stated: readonly Synonyms[],
): Generator<undefined, readonly Synonyms[]> {
  const learned = new Map<string, Synonyms>();
  const meanings = new Map<string, Set<string>>();
  for (const { aliases } of archive) {
    for (const names of aliases) {
      const [key = "", ...others] = wordingsOf(names);
      learned.set([key, ...others].join("\n"), names);
      for (const other of others) {
        meanings.set(other, (meanings.get(other) ?? new Set()).add(key));
      }
    }
    yield;
  }
  const sure = [...learned.values()].filter((names) =>
    wordingsOf(names)
      .slice(1)
      .every((other) => meanings.get(other)?.size === 1),
  );
  return [...stated, ...sure];
}

/** What one article says is one thing: each name and what else it calls it. */
export function learnedFrom({
  article,
  paragraphs,
}: Pick<AnnotatedArticle, "article" | "paragraphs">): readonly Synonyms[] {
  if (!article.text.includes("(")) return [];
  return paragraphs
    .flatMap((span) => findAliases(textOf(article.text, span)))
    .map(({ name, others }) => [name, ...others]);
}

/** What is one thing by all that was `learned`, in the order of the articles, at once. */
export function agreed(
  learned: readonly Synonyms[],
  stated: readonly Synonyms[],
): readonly Synonyms[] {
  return allSteps(synonymsInSteps([{ aliases: learned }], stated));
}

/** A text with one name put for another. */
export interface Renamed {
  readonly text: string;
  readonly name: string;
}

/** The wordings of names, worked out once: few questions name anything of many. */
const wordings = new WeakMap<Synonyms, readonly string[]>();

function wordingsOf(names: Synonyms): readonly string[] {
  const known = wordings.get(names) ?? names.map(wordingOf);
  wordings.set(names, known);
  return known;
}

/** `text` with each other name of what it names: "the IAEA's report" of the "International Atomic Energy Agency". */
export function renamings(text: string, synonyms: readonly Synonyms[]): Renamed[] {
  const renamed: Renamed[] = [];
  const wording = wordingOf(text);
  for (const names of synonyms) {
    const at = wordingsOf(names).findIndex((name) => holdsWording(wording, name));
    const named = names.slice(at < 0 ? names.length : at).find((name) => stands(name, text));
    const pattern = named === undefined ? undefined : wordingPattern(named);
    if (!pattern) continue;
    for (const name of names) {
      if (wordingOf(name) !== wordingOf(named ?? ""))
        renamed.push({ text: text.replace(pattern, name), name });
    }
  }
  return [...new Map(renamed.map((each) => [wordingOf(each.text), each])).values()];
}

/** Whether `name` stands in `text`; where it would be a common word but for its capitals, with them. */
function stands(name: string, text: string): boolean {
  if (STOP_WORDS.has(foldedForm(name))) return new RegExp(`\\b${name}\\b`).test(text);
  return wordingPattern(name)?.test(text) ?? false;
}
