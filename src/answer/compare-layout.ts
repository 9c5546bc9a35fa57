import type { Answer } from "./answer.js";
import { resultLines } from "./layout.js";
import type { Layout, Line } from "./line.js";
import { counted, partOf, shortened } from "./words.js";

/** What one of those compared has said. */
export interface Side {
  readonly name: string;
  readonly answer: Answer;
}

/** The words of two people on one topic: in turns, so that the first page has both. */
export function compareLayout(sides: readonly [Side, Side], about: string): Layout {
  const [left, right] = sides.map(blocksOf);
  const blocks = Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }).flatMap(
    (_, i) => [left?.[i], right?.[i]].filter((block) => block !== undefined),
  );
  const counts = sides
    .map((side) => `${shortened(side.name, 60)}: ${counted(countOf(side), "quotation")}`)
    .join(" · ");
  return {
    blocks,
    footer: (shown, before = 0) => [
      { kind: "small", text: `${counts}${about ? `, about “${shortened(about, 120)}”` : ""}` },
      ...(shown < blocks.length
        ? [{ kind: "small", text: partOf(shown, before, blocks.length, "part") } as const]
        : []),
    ],
    isPrivate: sides.every((side) => countOf(side) === 0),
  };
}

function countOf({ answer }: Side): number {
  return answer.kind === "found" ? answer.results.length : 0;
}

function blocksOf({ name, answer }: Side): (readonly Line[])[] {
  if (answer.kind === "found") return answer.results.map((result, i) => resultLines(result, i + 1));
  const hints = answer.kind === "not-found" ? answer.hints : [];
  const nothing = {
    kind: "heading",
    strong: shortened(name, 100),
    rest: ": nothing found",
  } as const;
  return [[nothing, ...hints.map((text) => ({ kind: "remark", text }) as const)]];
}
