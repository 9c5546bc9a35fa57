import type { Span } from "../text/span.js";
import { chooseAntecedent } from "./choose-antecedent.js";
import type { Gender } from "./name.js";
import { isRoleWord } from "./name.js";
import { PLURAL_NOUNS } from "./person-nouns.js";
import type { Resolved, Scene } from "./scene.js";
import { inferred, unnamed } from "./scene.js";
import { GENDERED_NOUNS } from "./titles.js";

/** Whom the pronoun in sentence `index` stands for: by gender, nearness, what the names stand as, and who spoke. */
export function resolvePronoun(scene: Scene, index: number, low: string, mention: Span): Resolved {
  if (/^(?:he|his|him|himself)$/.test(low)) return gendered(scene, index, mention, "male");
  if (/^(?:she|her|herself)$/.test(low)) return gendered(scene, index, mention, "female");
  return /^(?:it|its)$/.test(low) ? neuter(scene, index, mention) : unnamed(mention);
}

/** "it added": the body that spoke last. */
function neuter(scene: Scene, index: number, mention: Span): Resolved {
  const last = scene.heard.at(-1);
  if (last?.member?.sort !== "body" || index - last.sentence > 3) return unnamed(mention);
  return inferred(scene, last.member, mention, index);
}

function gendered(scene: Scene, index: number, mention: Span, gender: Gender): Resolved {
  if (meansUnnamed(scene, index, mention, gender)) return unnamed(mention);
  const chosen = chooseAntecedent(scene, { gender, sentence: index, span: mention });
  return chosen ? inferred(scene, chosen, mention, index) : unnamed(mention);
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
