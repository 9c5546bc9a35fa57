import type { Span } from "../text/span.js";
import { contains, overlap } from "../text/span.js";
import { apposedName } from "./apposed-name.js";
import { authorIn } from "./author.js";
import type { Member } from "./cast.js";
import { lastWord } from "./cast.js";
import { readWordsOf } from "./clause.js";
import { isDamaged } from "./damaged.js";
import { isHeadline } from "./headline-names.js";
import type { NamedPhrase } from "./name.js";
import { isRoleWord, nameIn } from "./name.js";
import { NATIONS } from "./nations.js";
import { resolveNominal } from "./nominal.js";
import type { Range } from "./noun-phrase.js";
import { phraseBefore } from "./noun-phrase.js";
import { compatibleNatures, natureOf } from "./person-role.js";
import { resolvePronoun } from "./pronoun.js";
import type { Speaker } from "./quotation.js";
import type { Resolved, Scene } from "./scene.js";
import { shownIn, spanOf, unnamed } from "./scene.js";
import type { Word } from "./word.js";
import { isName, isSubjectPronoun } from "./word-class.js";

const POSSESSIVES = /^(?:his|her|its|their|my|our|your|him|them)$/;

/** Whom the mention in words `range` of sentence `index` refers to, with the grade and its reason. */
export function resolve(scene: Scene, index: number, range: Range): Resolved {
  const words = scene.sentences[index]?.words ?? [];
  const first = words[range.from];
  const mention = spanOf(words, range);
  if (!first) return unnamed(undefined);
  if (range.to - range.from === 1 && (isSubjectPronoun(first) || POSSESSIVES.test(first.low))) {
    return /^(?:who|which|that)$/.test(first.low)
      ? relative(scene, index, range, mention)
      : resolvePronoun(scene, index, first.low, mention);
  }
  const apposed = apposedName(words, range);
  if (apposed) return byName(scene, index, apposed, mention);
  const pair = together(scene, index, range);
  if (pair) return pair;
  const work = workOf(scene, index, range, mention);
  if (work) return work;
  const named = nameIn(words, range);
  return named && !isPlural(scene, words, named.name)
    ? byName(scene, index, named, mention)
    : resolveNominal(scene, index, range);
}

/** "Ruiz's letter", "a book by Ruiz": what the work says, its author says. */
function workOf(scene: Scene, index: number, range: Range, mention: Span): Resolved | undefined {
  const author = authorIn(scene.sentences[index]?.words ?? [], range);
  const found = author && resolve(scene, index, author);
  if (!found?.speaker.name || found.member?.sort === "body") return undefined;
  const { name } = found.speaker;
  const reason = `"${shownIn(scene.text, mention)}" is taken for what ${name} wrote or said`;
  return { ...found, speaker: { ...found.speaker, mention, grade: "inferred", reason } };
}

/** "Germans said"; "Residents said": one word in -s that is capitalised only because the sentence begins with it. */
function isPlural(scene: Scene, words: readonly Word[], { from, to }: Range): boolean {
  const low = words[from]?.low ?? "";
  // Germans said
  if (to - from === 1 && low.endsWith("s") && NATIONS.get(low.slice(0, -1)) === low.slice(0, -1))
    return true;
  if (from > 0 || to !== 1 || !low.endsWith("s")) return false;
  const members = scene.cast.byLast.get(low) ?? [];
  return !members.some(
    ({ name, places }) => name.includes(" ") || places.some(({ word }) => word > 0),
  );
}

/** What begins the others beside a name: "Weber and his aides". */
const OTHERS = /^(?:other|others|his|her|their)$/;

/** "Lavrov and his counterpart Hussein": two who speak together are both named. */
function together(scene: Scene, index: number, { from, to }: Range): Resolved | undefined {
  const words = scene.sentences[index]?.words ?? [];
  const and = words.findIndex(({ low }, i) => i > from && i < to - 1 && low === "and");
  if (and < 0) return undefined;
  const parts = [
    { from, to: and },
    { from: and + 1, to },
  ].map((part) => nameIn(words, part));
  const found = parts.map(
    (part) => part && byName(scene, index, part, spanOf(words, { from, to })),
  );
  // Weber and other engineers: he is one of those who spoke
  if (found[0] && !found[1] && OTHERS.test(words[and + 1]?.low ?? "")) return found[0];
  const [first, second] = found.map((each) => each?.speaker);
  if (!first?.name || !second?.name) return undefined;
  const grade = first.grade === "named" && second.grade === "named" ? "named" : "named-earlier";
  const shown = shownIn(scene.text, spanOf(words, { from, to }));
  const name = `${first.name} and ${second.name}`;
  return {
    member: undefined,
    speaker: {
      ...first,
      grade,
      name,
      role: undefined,
      reason: `named in the sentence ("${shown}")`,
    },
  };
}

function byName(scene: Scene, index: number, named: NamedPhrase, mention: Span): Resolved {
  const words = scene.sentences[index]?.words ?? [];
  const whole = spanOf(words, named.name);
  const here = scene.cast.bySentence.get(index)?.find(({ place }) => overlap(place.span, whole));
  // "Ruiz Just Said It": a headline's other words have capitals too
  const span = here && isHeadline(words) ? here.place.span : whole;
  const shown = shownIn(scene.text, span);
  const member = here?.member ?? memberFor(scene, shown, index);
  const twofold = member !== undefined && isTwofold(member);
  const role = named.role ? spanOf(words, named.role) : roleIn(scene, index, member, twofold);
  const { grade, name, reason } = grading(member, shown, "in the sentence");
  if (name && isDamaged(name)) {
    const why = `${reason}, with letters that were lost when the article was stored`;
    return { member, speaker: { grade: "inferred", name, reason: why, role, mention } };
  }
  if (!member || grade === "named" || (!twofold && namesakes(scene, shown) < 2))
    return { member, speaker: { grade, name, reason, role, mention } };
  const why = twofold
    ? "the article may mean two people by that name"
    : "others in the article have that name too";
  const doubt = `"${shown}" is taken to be ${member.name}: ${why}`;
  return { member, speaker: { grade: "inferred", name, reason: doubt, role, mention } };
}

/** The role that the sentence gives the member, else the first one, unless two people may have the name. */
function roleIn(
  scene: Scene,
  index: number,
  member: Member | undefined,
  twofold: boolean,
): Span | undefined {
  const sentence = scene.sentences[index]?.span;
  const here = member?.roles.find(({ span }) => sentence && contains(sentence, span));
  if (here) return here.span;
  return twofold ? undefined : member?.roles[0]?.span;
}

/** "Mayor Martin Weber … Martin Weber, a geologist": roles that one person seldom has. */
function isTwofold({ roles }: Member): boolean {
  const different = new Set(roles.map(({ words }) => words.join(" ")));
  if (different.size < 2) return false;
  const natures = [...different].map((role) => natureOf([role]));
  return natures.some((a, i) => natures.slice(i + 1).some((b) => !compatibleNatures(a, b)));
}

/** How many the article names in full whom a surname fits. */
function namesakes(scene: Scene, shown: string): number {
  if (shown.includes(" ")) return 1;
  const fits = scene.cast.byLast.get(shown.toLowerCase()) ?? [];
  return fits.filter(({ name, sort }) => name.includes(" ") && sort !== "body").length;
}

/** Who the label of a transcript's turn names: "Sergey Lavrov", "PENCE". */
export function resolveLabel(scene: Scene, label: Span): Speaker {
  const shown = shownIn(scene.text, label);
  const member = memberFor(scene, shown, Number.POSITIVE_INFINITY);
  return {
    ...grading(member, shown, "before the words"),
    role: member?.roles[0]?.span,
    mention: label,
  };
}

/** Who a heading names as the one who speaks: "Foreign Minister Sergey Lavrov". */
export function resolveHeading(scene: Scene, heading: string): Speaker {
  const words = readWordsOf(heading);
  const named =
    nameIn(words, { from: 0, to: words.length })?.name ?? officeHolder(words, words.length);
  const shown = named ? shownIn(heading, spanOf(words, named)) : heading;
  const member = memberFor(scene, shown, Number.POSITIVE_INFINITY);
  const name = member && member.name.length > shown.length ? member.name : shown;
  const reason = `the heading names ${name} as the speaker of what follows`;
  return { grade: "inferred", name, role: member?.roles[0]?.span, mention: undefined, reason };
}

/** "Minister of Fisheries and Coasts | Orsolya Tennant": the two names after an office. */
function officeHolder(words: readonly Word[], to: number): Range | undefined {
  const office = words.findIndex(({ low }, i) => low === "of" && isRoleWord(words[i - 1]));
  const full = isName(words[to - 1]) && isName(words[to - 2]);
  return office > 0 && to - office > 3 && full ? { from: to - 2, to } : undefined;
}

/** The name, its grade and its reason, for a name that stands `where`. */
function grading(
  member: Member | undefined,
  shown: string,
  where: string,
): Pick<Speaker, "grade" | "name" | "reason"> {
  const reason = `named ${where} ("${shown}")`;
  if (!member || member.name.length <= shown.length) return { grade: "named", name: shown, reason };
  return {
    grade: "named-earlier",
    name: member.name,
    reason: `${reason}; full name given elsewhere in the article`,
  };
}

/** The member a name stands for: the only one with that name, or the last one named. */
function memberFor(scene: Scene, shown: string, index: number): Member | undefined {
  const words = shown.toLowerCase().split(" ");
  const fits = (scene.cast.byLast.get(lastWord(shown)) ?? []).filter(({ name, aliases }) => {
    const all = name.toLowerCase().split(" ");
    return words.every((word) => all.includes(word)) || aliases.includes(words.join(" "));
  });
  if (fits.length > 1) return mostRecent(fits, index);
  const byFirst = words.length === 1 ? (scene.cast.byFirst.get(words[0] ?? "") ?? []) : [];
  const [only] = fits;
  if (only?.name.includes(" ")) return only;
  return byFirst.length === 1 ? byFirst[0] : only;
}

function mostRecent(members: readonly Member[], index: number): Member | undefined {
  const before = (member: Member) =>
    member.places.findLast(({ sentence }) => sentence <= index)?.sentence ?? -1;
  return members.toSorted((a, b) => before(b) - before(a))[0];
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
