import type { Line } from "../../answer/line.js";
import type { Spot } from "../press/press.js";
import { spotOf } from "../press/spot.js";
import type { Audience } from "./audience.js";
import type { Control } from "./controls.js";

/** What can be done with the passage that a block shows: see more around it, cite it. */
export function blockControls(lines: readonly Line[], asker: string): Control[] {
  const spot = spotIn(lines);
  if (!spot) return [];
  return [
    { label: "More context", press: { deed: "context", asker, spot } },
    { label: "Cite", press: { deed: "cite", asker, spot } },
  ];
}

/** What can be done where one passage is all that is shown: it grows in its place, and can be shared. */
export function passageControls(
  lines: readonly Line[],
  passage: "more" | "all",
  { asker, isPrivate, mayShare }: Audience,
): Control[] {
  const spot = spotIn(lines);
  if (!spot) return [];
  return [
    ...(passage === "more"
      ? [{ label: "More context", press: { deed: "wider", asker, spot } } as const]
      : []),
    { label: "Cite", press: { deed: "cite", asker, spot } },
    ...(isPrivate && mayShare
      ? [{ label: "Share", press: { deed: "share-spot", asker, spot } } as const]
      : []),
  ];
}

function spotIn(lines: readonly Line[]): Spot | undefined {
  const excerpt = lines.find((line) => line.kind === "excerpt")?.excerpt;
  if (!excerpt) return undefined;
  const of = lines.find((line) => line.kind === "heading" && line.of !== undefined);
  return spotOf(excerpt, of?.kind === "heading" ? of.of : undefined);
}
