import { ratedKind } from "../ratings.js";
import type { Reply } from "../reply.js";
import type { Control } from "./controls.js";

/** Where something was answered: two buttons that say whether that was of use. */
export function rateControls({ kind, outcome }: Reply, asker: string): Control[] {
  const rated = ratedKind(kind);
  const isAnswer = outcome === "found" || outcome === "undated" || outcome === "uncertain";
  if (!rated || !isAnswer) return [];
  return [
    { label: "Useful", press: { deed: "useful", asker, kind: rated } },
    { label: "Wrong", press: { deed: "wrong", asker, kind: rated } },
  ];
}
