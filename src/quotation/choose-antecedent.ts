import type { Pronoun } from "./antecedent.js";
import { ANTECEDENT_MODEL, candidatesFor } from "./antecedent.js";
import type { Member } from "./cast.js";
import { scoreOf } from "./model.js";
import type { Scene } from "./scene.js";

/** Below this nobody is taken for the one who is meant. */
const LEAST = 0.3;

/** Whom a pronoun most probably stands for. Undefined where nobody is much more probable than others. */
export function chooseAntecedent(scene: Scene, pronoun: Pronoun): Member | undefined {
  const scored = candidatesFor(scene, pronoun).map(({ member, values }) => ({
    member,
    weight: Math.exp(scoreOf(ANTECEDENT_MODEL, values)),
  }));
  const sum = scored.reduce((all, { weight }) => all + weight, 0);
  const [best] = scored.sort((a, b) => b.weight - a.weight);
  return best && best.weight >= LEAST * sum ? best.member : undefined;
}
