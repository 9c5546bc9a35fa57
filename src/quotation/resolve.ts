import type { Span } from "../text/span.js";
import type { Cast, Member } from "./cast.js";
import { lastWord } from "./cast.js";
import type { Sentence, Word } from "./clause.js";
import type { Gender } from "./name.js";
import { isRoleWord, nameIn } from "./name.js";
import type { Range } from "./noun-phrase.js";
import { isDeterminer, isSubjectPronoun, phraseBefore } from "./noun-phrase.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { PLURAL_NOUNS } from "./person-nouns.js";
import type { Speaker } from "./quotation.js";

/** What is known when a mention is resolved: the article, and who spoke before. */
export interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  /** The last speakers, latest last, with the sentence they spoke in. */
  readonly heard: readonly Heard[];
}

export interface Heard {
  readonly sentence: number;
  readonly member: Member | undefined;
  readonly plural: boolean;
  readonly speaker: Speaker;
}

export interface Resolved {
  readonly speaker: Speaker;
  readonly member: Member | undefined;
  readonly plural: boolean;
}

/** Whom the mention in words `range` of sentence `index` refers to, with the grade and its reason. */
export function resolve(scene: Scene, index: number, range: Range): Resolved {
  const words = scene.sentences[index]?.words ?? [];
  const first = words[range.from];
  const mention = spanOf(words, range);
  if (range.to - range.from === 1 && first && isSubjectPronoun(first))
    return pronoun(scene, index, range, mention);
  if (
    range.to - range.from === 1 &&
    first &&
    /^(?:his|her|its|their|my|our|your|him|them)$/.test(first.low)
  )
    return pronoun(scene, index, range, mention);
  const named = nameIn(words, range);
  if (named) {
    const member = memberFor(scene, words, named.name, index);
    const shown = scene.text
      .slice(spanOf(words, named.name).start, spanOf(words, named.name).end)
      .replace(/\s+/g, " ");
    const role = named.role ? spanOf(words, named.role) : member?.roles[0]?.span;
    const name = member?.name ?? shown;
    const full = name === shown || member === undefined;
    return {
      member,
      plural: false,
      speaker: {
        grade: full ? "named" : "named-earlier",
        name,
        role,
        mention,
        reason: full
          ? `named in the sentence ("${shown}")`
          : `named in the sentence ("${shown}"); full name given elsewhere in the article`,
      },
    };
  }
  return nominal(scene, index, range, mention);
}

/** Who the label of a transcript's turn names: "Sergey Lavrov", "PENCE". */
export function resolveLabel({ text, cast }: Scene, label: Span): Speaker {
  const shown = text.slice(label.start, label.end).replace(/\s+/g, " ");
  const words = shown.toLowerCase().split(" ");
  const fits = (cast.byLast.get(lastWord(shown)) ?? []).filter(({ name }) => {
    const all = name.toLowerCase().split(" ");
    return words.every((word) => all.includes(word));
  });
  const member = fits.length === 1 ? fits[0] : undefined;
  const longer = member !== undefined && member.name.length > shown.length;
  return {
    grade: longer ? "named-earlier" : "named",
    name: longer ? member.name : shown,
    role: member?.roles[0]?.span,
    mention: label,
    reason: longer
      ? `named before the words ("${shown}"); full name given elsewhere in the article`
      : `named before the words ("${shown}")`,
  };
}

function spanOf(words: readonly Word[], { from, to }: Range): Span {
  const [first, last] = [words[from], words[to - 1]];
  return { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
}

/** The member a name in the sentence stands for: the only one with that name, or the last one named in full. */
function memberFor(
  scene: Scene,
  words: readonly Word[],
  name: Range,
  index: number,
): Member | undefined {
  const shown = words.slice(name.from, name.to).map(({ low }) => low);
  const last = lastWord(shown.join(" "));
  const fits = (scene.cast.byLast.get(last) ?? []).filter((member) => {
    const all = member.name.toLowerCase().split(" ");
    return shown.every((word) => all.includes(word));
  });
  if (fits.length < 2) return fits[0] ?? byFirstName(scene, shown);
  return mostRecent(fits, index) ?? fits[0];
}

function byFirstName(scene: Scene, shown: readonly string[]): Member | undefined {
  if (shown.length !== 1) return undefined;
  const fits = scene.cast.members.filter(
    ({ name, sort }) => sort === "person" && name.toLowerCase().startsWith(`${shown[0]} `),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

function mostRecent(members: readonly Member[], index: number): Member | undefined {
  let best: Member | undefined;
  let latest = -1;
  for (const member of members) {
    for (const { sentence } of member.places) {
      if (sentence <= index && sentence >= latest) [best, latest] = [member, sentence];
    }
  }
  return best;
}

function unnamed(mention: Span | undefined, plural = false): Resolved {
  return {
    member: undefined,
    plural,
    speaker: {
      grade: "not-named",
      name: undefined,
      role: undefined,
      mention,
      reason: "the article does not name the speaker",
    },
  };
}

/** "the minister", "the ministry", "a spokesman". */
function nominal(scene: Scene, index: number, range: Range, mention: Span): Resolved {
  const words = scene.sentences[index]?.words ?? [];
  const phrase = words.slice(range.from, range.to);
  const stop = phrase.findIndex(
    ({ low }, i) => i > 0 && /^(?:of|for|at|from|in|with|who|to)$/.test(low),
  );
  const head = phrase[(stop < 0 ? phrase.length : stop) - 1];
  const plural =
    head !== undefined &&
    (PLURAL_NOUNS.has(head.low) || (head.low.endsWith("s") && !BODY_NOUNS.has(head.low)));
  const definite = phrase[0]?.low === "the" || /^(?:his|her|their|its)$/.test(phrase[0]?.low ?? "");
  if (!head || plural || !definite) return unnamed(mention, plural);
  const fits = scene.cast.members.filter(
    (member) => member.sort !== "body" && roleFits(member, phrase, mention),
  );
  const chosen = fits.length === 1 ? fits[0] : lastHeard(scene, fits, index);
  if (!chosen || !isRoleWord(head)) return bodyNamed(scene, head, mention);
  return inferred(scene, chosen, mention, index);
}

function lastHeard(scene: Scene, fits: readonly Member[], index: number): Member | undefined {
  return scene.heard.findLast(
    ({ member, sentence }) => member && index - sentence < 6 && fits.includes(member),
  )?.member;
}

/** "the ministry" after "the Russian Foreign Ministry". */
function bodyNamed(scene: Scene, head: Word, mention: Span): Resolved {
  if (!BODY_NOUNS.has(head.low)) return unnamed(mention);
  const fits = (scene.cast.byLast.get(head.low) ?? []).filter(({ places }) =>
    places.some(({ span }) => span.start < mention.start),
  );
  const [only] = fits;
  if (fits.length !== 1 || !only) return unnamed(mention);
  const shown = scene.text.slice(mention.start, mention.end);
  return {
    member: only,
    plural: false,
    speaker: {
      grade: "named-earlier",
      name: only.name,
      role: undefined,
      mention,
      reason: `"${shown}" is ${only.name}, named earlier in the article`,
    },
  };
}

/** Whether all that the phrase says is said of the member's role, before the mention: "the Iraqi minister". */
function roleFits(member: Member, phrase: readonly Word[], mention: Span): boolean {
  const asked = phrase
    .filter((word) => word.kind === "word" && !isDeterminer(word))
    .map(({ low }) => low)
    .filter((low) => !/^(?:of|for|the|in|and|top|former)$/.test(low));
  return member.roles.some(
    ({ words, span }) => span.start < mention.start && asked.every((low) => words.includes(low)),
  );
}

function inferred(scene: Scene, member: Member, mention: Span, index: number): Resolved {
  const shown = scene.text.slice(mention.start, mention.end).replace(/\s+/g, " ");
  const last = member.places.findLast(({ span }) => span.end <= mention.start) ?? member.places[0];
  const here = scene.sentences[index]?.paragraph ?? 0;
  const there = last && last.sentence >= 0 ? (scene.sentences[last.sentence]?.paragraph ?? 0) : -1;
  const far =
    there < 0
      ? "in the headline or a caption"
      : here === there
        ? "in the same paragraph"
        : here - there === 1
          ? "one paragraph earlier"
          : `${here - there} paragraphs earlier`;
  return {
    member,
    plural: false,
    speaker: {
      grade: "inferred",
      name: member.name,
      role: member.roles[0]?.span,
      mention,
      reason: `"${shown}" is ${member.name}, named ${far}`,
    },
  };
}

function pronoun(scene: Scene, index: number, range: Range, mention: Span): Resolved {
  const low = scene.sentences[index]?.words[range.from]?.low ?? "";
  if (/^(?:who|which|that)$/.test(low)) return relative(scene, index, range, mention);
  if (/^(?:he|his|him)$/.test(low)) return gendered(scene, index, mention, "male");
  if (/^(?:she|her)$/.test(low)) return gendered(scene, index, mention, "female");
  if (/^(?:it|its)$/.test(low)) return neuter(scene, index, mention);
  return unnamed(mention, /^(?:they|their|we|our)$/.test(low));
}

/** "Ruiz, who said": the phrase before. */
function relative(scene: Scene, index: number, range: Range, mention: Span): Resolved {
  const words = scene.sentences[index]?.words ?? [];
  const end = words[range.from - 1]?.low === "," ? range.from - 1 : range.from;
  const phrase = phraseBefore(words, end);
  if (!phrase) return unnamed(mention);
  const found = resolve(scene, index, phrase);
  return { ...found, speaker: { ...found.speaker, mention } };
}

function neuter(scene: Scene, index: number, mention: Span): Resolved {
  const last = scene.heard.at(-1);
  const member = last && index - last.sentence <= 3 ? last.member : undefined;
  return member && member.sort !== "person"
    ? inferred(scene, member, mention, index)
    : unnamed(mention);
}

/** "he", "she": the nearest before who fits, subjects and speakers first. */
function gendered(scene: Scene, index: number, mention: Span, gender: Gender): Resolved {
  const scored = new Map<Member, number>();
  for (const member of scene.cast.members) {
    if (member.sort === "body" || (member.gender !== undefined && member.gender !== gender))
      continue;
    let best = 0;
    for (const { sentence, word, span } of member.places) {
      if (sentence < 0 || sentence > index || index - sentence > 8 || span.start >= mention.start)
        continue;
      best = Math.max(best, salience(scene, index, sentence, word));
    }
    if (best === 0) continue;
    if (member.gender === gender) best += 1.5;
    if (member.sort === "person") best += 1;
    const heard = scene.heard.findLast((each) => each.member !== undefined);
    if (heard?.member === member && index - heard.sentence <= 4)
      best += 3 - 0.4 * (index - heard.sentence);
    scored.set(member, best);
  }
  const [winner] = [...scored].sort(([, a], [, b]) => b - a);
  if (!winner) return unnamed(mention);
  return inferred(scene, winner[0], mention, index);
}

function salience(scene: Scene, index: number, sentence: number, word: number): number {
  const recency = 5 - 0.8 * (index - sentence);
  const words = scene.sentences[sentence]?.words ?? [];
  const preceding = words.slice(0, word);
  const verbs = preceding.some(
    ({ verb, classes }) => verb?.form === "past" || (classes & 32) !== 0,
  );
  return Math.max(0.1, recency + (verbs ? 0 : 2));
}
