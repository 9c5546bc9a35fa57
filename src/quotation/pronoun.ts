import type { Span } from "../text/span.js";
import type { Member } from "./cast.js";
import type { Word } from "./clause.js";
import { AUXILIARY } from "./function-words.js";
import type { Gender } from "./name.js";
import { isRoleWord } from "./name.js";
import { PLURAL_NOUNS } from "./person-nouns.js";
import type { Place } from "./place.js";
import type { Resolved, Scene } from "./scene.js";
import { inferred, unnamed } from "./scene.js";
import { GENDERED_NOUNS } from "./titles.js";

/** Whom the pronoun in sentence `index` stands for: by gender, nearness, and who was subject or spoke last. */
export function resolvePronoun(scene: Scene, index: number, low: string, mention: Span): Resolved {
  if (/^(?:he|his|him|himself)$/.test(low)) return gendered(scene, index, mention, "male");
  if (/^(?:she|her|herself)$/.test(low)) return gendered(scene, index, mention, "female");
  return /^(?:it|its)$/.test(low) ? neuter(scene, index, mention) : unnamed(mention);
}

/** "it added": the body that spoke last. */
function neuter(scene: Scene, index: number, mention: Span): Resolved {
  const last = scene.heard.at(-1);
  if (!last?.member || index - last.sentence > 3 || last.member.sort === "person")
    return unnamed(mention);
  return inferred(scene, last.member, mention, index);
}

/** How far back a name may stand that "he" or "she" refers to, in sentences. */
const REACH = 8;

function gendered(scene: Scene, index: number, mention: Span, gender: Gender): Resolved {
  if (meansUnnamed(scene, index, mention, gender)) return unnamed(mention);
  let winner: Member | undefined;
  let most = 0;
  for (const [member, salience] of salient(scene, index, mention)) {
    if (member.gender && member.gender !== gender) continue;
    if (!isHuman(scene, member)) continue;
    const score = salience + likelihood(scene, member, gender, index);
    if (score > most) [winner, most] = [member, score];
  }
  return winner ? inferred(scene, winner, mention, index) : unnamed(mention);
}

/** Whether the article shows a human being: one word alone may be a place. */
function isHuman({ spoken }: Scene, member: Member): boolean {
  const { name, sort, gender } = member;
  if (sort !== "unknown") return sort === "person";
  return gender !== undefined || name.includes(" ") || spoken.has(member);
}

/** "a nurse who asked not to be named … | she said": the last to speak was a person without a name, and nobody was named since. */
function meansUnnamed(scene: Scene, index: number, mention: Span, gender: Gender): boolean {
  const last = scene.heard.at(-1);
  const said = last?.speaker.mention;
  if (!last || !said || last.member || index - last.sentence > 3) return false;
  const words = (scene.sentences[last.sentence]?.words ?? []).filter(
    ({ span }) => span.start >= said.start && span.end <= said.end,
  );
  const noun = words.find((word) => isRoleWord(word));
  if (!noun || PLURAL_NOUNS.has(noun.low) || words[0]?.low === "the") return false;
  if ((GENDERED_NOUNS.get(noun.low) ?? gender) !== gender) return false;
  return !namedBetween(scene, said.end, mention.start, last.sentence, index);
}

/** Whether a person's name stands between the two offsets, in sentences `from` to `to`. */
function namedBetween(scene: Scene, start: number, end: number, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) {
    for (const { member, place } of scene.cast.bySentence.get(i) ?? []) {
      const between = place.span.start >= start && place.span.end <= end;
      if (between && (member.sort === "person" || member.gender)) return true;
    }
  }
  return false;
}

/** What speaks for whom the headline or the first sentence is about. */
const LEAD = 1;

/** What speaks for the member besides where it is named. */
function likelihood(scene: Scene, member: Member, gender: Gender, index: number): number {
  const spoke = scene.spoken.has(member);
  const last = scene.heard.slice(-6).findLast((each) => each.member !== undefined);
  const near = last?.member === member ? Math.max(0, 2.5 - 0.5 * (index - last.sentence)) : 0;
  const told = member.gender === gender ? 1.5 : spoke ? 1 : 0;
  const subject = member.leads && member.gender === gender ? LEAD : 0;
  return told + subject + (member.sort === "person" || spoke ? 1 : 0) + near;
}

/** The members named in the last sentences, before the mention, with how much they stand out. */
function salient(scene: Scene, index: number, mention: Span): Map<Member, number> {
  const found = new Map<Member, number>();
  const spoke = scene.heard.at(-1);
  for (let sentence = index; sentence >= 0 && sentence > index - REACH; sentence -= 1) {
    const words = scene.sentences[sentence]?.words ?? [];
    for (const { member, place } of scene.cast.bySentence.get(sentence) ?? []) {
      if (place.span.start >= mention.start) continue;
      const salience = salienceOf(words, place, index);
      found.set(member, Math.max(found.get(member) ?? 0, salience));
    }
  }
  if (spoke?.member && index - spoke.sentence < REACH && !found.has(spoke.member))
    found.set(spoke.member, 1);
  return found;
}

/** Nearer names stand out, and names before the verb: subjects. */
function salienceOf(
  words: readonly Word[],
  { sentence, word, modifies }: Place,
  index: number,
): number {
  const subject = !modifies && !words.slice(Math.max(0, word - 30), word).some(isVerbal);
  return Math.max(0.1, 5 - 1.0 * (index - sentence) + (subject ? 2 : 0) - (modifies ? 1.5 : 0));
}

function isVerbal({ verb, classes }: Word): boolean {
  return verb?.form === "past" || (classes & AUXILIARY) !== 0;
}
