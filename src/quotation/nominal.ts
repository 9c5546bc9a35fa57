import type { Span } from "../text/span.js";
import type { Member } from "./cast.js";
import { isRoleWord } from "./name.js";
import { NATIONS } from "./nations.js";
import type { Range } from "./noun-phrase.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { CALLINGS, PLURAL_NOUNS } from "./person-nouns.js";
import { compatibleNatures, natureOf } from "./person-role.js";
import type { Resolved, Scene } from "./scene.js";
import { inferred, shownIn, spanOf, unnamed } from "./scene.js";
import type { Word } from "./word.js";
import { isDeterminer } from "./word-class.js";

/** Whom "the minister", "the ministry", "the statement" stands for. "a spokesman" stands for nobody known. */
export function resolveNominal(scene: Scene, index: number, range: Range): Resolved {
  const words = scene.sentences[index]?.words ?? [];
  const mention = spanOf(words, range);
  const phrase = words.slice(range.from, range.to);
  const stop = phrase.findIndex(
    ({ low }, i) => i > 0 && /^(?:of|for|at|from|in|with|who|to)$/.test(low),
  );
  const head = phrase[(stop < 0 ? phrase.length : stop) - 1];
  const definite = /^(?:the|his|her|their|its)$/.test(phrase[0]?.low ?? "");
  if (!head || !definite || PLURAL_NOUNS.has(head.low)) return unnamed(mention);
  if (BODY_NOUNS.has(head.low)) return bodyNamed(scene, head, mention);
  if (STATEMENTS.has(head.low) && stop < 0) return statementOf(scene, index, mention);
  if (!isRoleWord(head)) return unnamed(mention);
  const chosen = byRole(scene, index, phrase, head, mention) ?? byCalling(scene, index, phrase);
  return chosen ? inferred(scene, chosen, mention, index) : unnamed(mention);
}

/** Documents by which a body speaks. */
const STATEMENTS = new Set(["statement", "communique", "communiqué", "release"]);

/** "the statement": of the body that spoke last, a few sentences before. */
function statementOf(scene: Scene, index: number, mention: Span): Resolved {
  const last = scene.heard.slice(-4).findLast(({ member }) => member?.sort === "body");
  if (!last?.member || index - last.sentence > 4) return unnamed(mention);
  const found = inferred(scene, last.member, mention, index);
  const reason = `"${shownIn(scene.text, mention)}" is taken to be that of ${last.member.name}, which spoke before`;
  return { ...found, speaker: { ...found.speaker, reason } };
}

/** "the ministry" after "the Russian Foreign Ministry". */
function bodyNamed(scene: Scene, head: Word, mention: Span): Resolved {
  const fits = (scene.cast.byLast.get(head.low) ?? []).filter(
    ({ name, places }) =>
      name.includes(" ") && places.some(({ span }) => span.start < mention.start),
  );
  const [only] = fits;
  if (fits.length !== 1 || !only) return unnamed(mention);
  const found = inferred(scene, only, mention, 0);
  const reason = `"${shownIn(scene.text, mention)}" is ${only.name}, named earlier in the article`;
  return {
    ...found,
    speaker: { ...found.speaker, grade: "named-earlier", role: undefined, reason },
  };
}

/** The one member whose role says all that the phrase says; else the one whose role contradicts none of it. */
function byRole(
  scene: Scene,
  index: number,
  phrase: readonly Word[],
  head: Word,
  mention: Span,
): Member | undefined {
  const asked = askedOf(phrase);
  const noun = asked.includes("minister") ? "minister" : head.low;
  const held = (scene.cast.byRole.get(noun) ?? []).filter((member) => member.sort !== "body");
  const exact = held.filter((member) =>
    rolesOf(member, mention).some((role) => asked.every((word) => role.includes(word))),
  );
  if (exact.length > 0) return exact.length === 1 ? exact[0] : lastHeard(scene, exact, index);
  const possible = held.filter((member) =>
    rolesOf(member, mention).some((role) => agrees(asked, role)),
  );
  return possible.length === 1 ? possible[0] : undefined;
}

/** The words of each role that the article gave the member before the mention; countries as their people. */
function rolesOf(member: Member, mention: Span): string[][] {
  const roles = member.roles.filter(({ span }) => span.start < mention.start);
  return roles.map(({ words }) => words.map(nationless));
}

/** "Iraq" as "iraqi": what a role says of the country. */
function nationless(word: string): string {
  return NATIONS.get(word) ?? word;
}

const UNTOLD = /^(?:of|for|the|in|and|top|chief|former)$/;

/** What a phrase asks of a role: "the top Russian diplomat" is a Russian foreign minister. */
function askedOf(phrase: readonly Word[]): string[] {
  const top = phrase.some(({ low }) => low === "top" || low === "chief");
  const words = phrase.filter(
    (word) => word.kind === "word" && !isDeterminer(word) && !UNTOLD.test(word.low),
  );
  return words.flatMap(({ low }) =>
    top && low === "diplomat" ? ["foreign", "minister"] : nationless(low),
  );
}

/** "the Russian minister" of someone called "Foreign Minister": a country that the role leaves open. */
function agrees(asked: readonly string[], role: readonly string[]): boolean {
  const national = role.some((word) => NATION_WORDS.has(word));
  return asked.every((word) => role.includes(word) || (!national && NATION_WORDS.has(word)));
}

const NATION_WORDS: ReadonlySet<string> = new Set(NATIONS.values());

function lastHeard(scene: Scene, fits: readonly Member[], index: number): Member | undefined {
  const heard = scene.heard.slice(-8).findLast(({ member }) => member && fits.includes(member));
  return heard && index - heard.sentence < 6 ? heard.member : undefined;
}

/** "the goalkeeper", whom nobody was called before: the one person whom the sentence before is about. */
function byCalling(scene: Scene, index: number, phrase: readonly Word[]): Member | undefined {
  const noun = phrase[1]?.low ?? "";
  if (phrase.length !== 2 || !CALLINGS.has(noun)) return undefined;
  const here = scene.sentences[index]?.paragraph ?? 0;
  if (here - (scene.sentences[index - 1]?.paragraph ?? here) > 1) return undefined;
  const people = (scene.cast.bySentence.get(index - 1) ?? []).filter(
    ({ member, place }) => member.sort === "person" && !place.modifies,
  );
  const [only] = people;
  if (!only || only.place.word > 0 || people.some(({ member }) => member !== only.member))
    return undefined;
  const roles = only.member.roles.map(({ words }) => words.join(" "));
  return compatibleNatures(natureOf(roles), natureOf([noun])) ? only.member : undefined;
}
