import type { Span } from "../text/span.js";
import { ANTECEDENT_WEIGHTS } from "./antecedent-weights.js";
import type { Member } from "./cast.js";
import type { Values } from "./model.js";
import { readModel } from "./model.js";
import type { Gender } from "./name.js";
import type { Place } from "./place.js";
import type { Scene } from "./scene.js";
import { pronounStanding, standingOf } from "./standing.js";

/** A pronoun for one person, and where it stands. */
export interface Pronoun {
  readonly gender: Gender;
  readonly sentence: number;
  readonly span: Span;
}

/** Someone whom a pronoun may stand for, with the values of the facts of `ANTECEDENT_MODEL`. */
export interface Candidate {
  readonly member: Member;
  readonly values: Values;
}

/** What speaks for a candidate. Its scores are compared among the candidates of one pronoun. */
export const ANTECEDENT_MODEL = readModel(
  [
    ...["distance", "paragraph", "standing", "recency", "spoke", "since"],
    ...["gender", "sort", "leads", "at", "between", "after", "echo"],
  ],
  [
    ...["distance", "paragraph", "standing", "recency", "spoke", "since"],
    ...["gender", "sort", "leads", "between", "after", "echo"],
    "distance standing",
    "spoke since",
    "spoke at",
    "echo paragraph",
    "standing at",
    "between recency",
  ],
  ANTECEDENT_WEIGHTS,
);

/** How far back a name may stand that a pronoun refers to, in sentences. */
const REACH = 10;

/** How many of those who spoke last may be meant although they were named further back. */
const LAST_HEARD = 4;

/** A member, and where it was named last before the pronoun; undefined for one who only spoke. */
interface Last {
  readonly member: Member;
  readonly place: Place | undefined;
}

/** All whom the pronoun may stand for, the one named last first. */
export function candidatesFor(scene: Scene, pronoun: Pronoun): Candidate[] {
  const at = pronounStanding(scene.sentences[pronoun.sentence]?.words ?? [], pronoun.span);
  return namedBefore(scene, pronoun).map((last, recency) => ({
    member: last.member,
    values: valuesOf(scene, pronoun, last, recency, at),
  }));
}

/** Those named in the last sentences, and those who spoke last. Of several places in one sentence the first counts. */
function namedBefore(scene: Scene, pronoun: Pronoun): Last[] {
  const found = new Map<Member, Place | undefined>();
  const first = Math.max(0, pronoun.sentence - REACH + 1);
  for (let i = pronoun.sentence; i >= first; i -= 1) {
    const here = scene.cast.bySentence.get(i) ?? [];
    for (const { member, place } of here.toReversed()) {
      if (place.span.start >= pronoun.span.start || !canBe(scene, member, pronoun)) continue;
      const known = found.get(member);
      if (!known || known.sentence === i) found.set(member, place);
    }
  }
  for (const { member } of scene.heard.slice(-LAST_HEARD).reverse())
    if (member && canBe(scene, member, pronoun) && !found.has(member)) found.set(member, undefined);
  return [...found].map(([member, place]) => ({ member, place }));
}

/** Whether its gender does not contradict the pronoun, and something shows that it is a human being. */
function canBe(scene: Scene, member: Member, pronoun: Pronoun): boolean {
  const { name, sort, gender } = member;
  if (sort === "body" || (gender ?? pronoun.gender) !== pronoun.gender) return false;
  // one word alone may be a place
  return (
    sort === "person" || gender !== undefined || name.includes(" ") || scene.spoken.has(member)
  );
}

function valuesOf(
  scene: Scene,
  pronoun: Pronoun,
  { member, place }: Last,
  recency: number,
  at: string,
): Values {
  const distance = place ? pronoun.sentence - place.sentence : REACH;
  const here = scene.sentences[pronoun.sentence]?.paragraph ?? 0;
  const there = place && scene.sentences[place.sentence];
  const last = scene.heard.findLastIndex((each) => each.member === member);
  const heard = scene.heard[last];
  return [
    bucket(distance, 5),
    bucket(there ? here - there.paragraph : REACH, 3),
    place && there ? standingOf(there.words, place) : "unnamed",
    bucket(recency, 4),
    heard ? bucket(scene.heard.length - 1 - last, 3) : "never",
    heard ? bucket(pronoun.sentence - heard.sentence, 4) : "never",
    member.gender ? "known" : "unknown",
    humanity(scene, member),
    member.leads ? "leads" : "no",
    at,
    place ? pronounsBetween(scene, pronoun, place) : "none",
    namedAfter(scene, pronoun, member),
    echo(scene, pronoun, member),
  ];
}

/** The number in a word, `most` and more in one. */
function bucket(count: number, most: number): string {
  return count >= most ? `${most}+` : `${count}`;
}

/** How much shows that the member is a human being. */
function humanity({ spoken }: Scene, member: Member): string {
  if (member.sort === "person" || spoken.has(member)) return "person";
  return member.name.includes(" ") ? "full" : "single";
}

const FORMS: Readonly<Record<Gender, string>> = { male: "he", female: "she" };

/** How many subject pronouns of the same gender stand between the name and the pronoun. */
function pronounsBetween(scene: Scene, { gender, sentence, span }: Pronoun, place: Place): string {
  const form = FORMS[gender];
  let count = 0;
  for (let i = place.sentence; i <= sentence && count < 2; i += 1) {
    for (const word of scene.sentences[i]?.words ?? []) {
      const between = word.span.start > place.span.start && word.span.start < span.start;
      if (word.low === form && between) count += 1;
    }
  }
  return bucket(count, 2);
}

/** "he said … | he argued": whether a pronoun of the gender stood for the member when somebody spoke last. */
function echo({ heard, text }: Scene, { gender }: Pronoun, member: Member): string {
  const last = heard.at(-1);
  const mention = last?.speaker.mention;
  if (!mention || last.member !== member) return "no";
  return text.slice(mention.start, mention.end).toLowerCase() === FORMS[gender]
    ? "pronoun"
    : "name";
}

/** "he said of Weber": whom the sentence names after the pronoun, the pronoun does not mean. */
function namedAfter({ cast }: Scene, { sentence, span }: Pronoun, member: Member): string {
  const later = cast.bySentence
    .get(sentence)
    ?.find((each) => each.member === member && each.place.span.start > span.start);
  if (!later) return "no";
  return later.place.modifies ? "owner" : "named";
}
