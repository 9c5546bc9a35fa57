import { BODY_NOUNS } from "../quotation/organisation-nouns.js";
import { PERSON_NOUNS } from "../quotation/person-nouns.js";
import type { Span } from "../text/span.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { wordsFound } from "./coverage.js";
import type { Query } from "./query.js";

/** How far from a name the words may stand that say what it is, in UTF-16 code units. */
const REACH = 60;

/** "the Sollund manager, [Gwen Harcastle]", "the agency [Novaport]": the noun, then further names of the same. */
const BEFORE = /([\p{L}-]{1,60}),?\s(?:“|")?(?:\p{Lu}[\p{L}'’.-]{0,60}\s){0,2}$/u;

const AFTER = [
  /^["”’]?,? (?:is|was|are|were) (?:an?|the|one)\s/u, // [Novaport] is a maker of pumps
  /^["”’]?, (?:an?|the|his|her|its|their|whose|who|which)\s/u, // [Ida Holm], the mayor
  /^["”’]? \(\p{Lu}/u, // [Korum] (KRM)
];

/** "[Korum] armed group": the noun for what it is, behind at most two words. */
const NOUN_AFTER = /^["”’]? ((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)/u;

/** Whether the sentence `span` says beside the words asked for who or what they name: “Ida Holm, the mayor”. */
export function introduces(
  query: Query,
  { article: { text }, tokens }: AnnotatedArticle,
  span: Span,
): boolean {
  return wordsFound(query, tokens, span).some(({ word }) => {
    const before = text.slice(Math.max(span.start, word.start - REACH), word.start);
    const after = text.slice(word.end, Math.min(span.end, word.end + REACH));
    const noun = BEFORE.exec(before)?.[1] ?? "";
    return isKind(noun) || AFTER.some((form) => form.test(after)) || hasKindBehind(after);
  });
}

function isKind(noun: string): boolean {
  const low = noun.toLowerCase();
  return PERSON_NOUNS.has(low) || BODY_NOUNS.has(low);
}

function hasKindBehind(after: string): boolean {
  return (NOUN_AFTER.exec(after)?.[1] ?? "").split(" ").some((noun) => BODY_NOUNS.has(noun));
}
