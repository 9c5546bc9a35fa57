import { CharBase, CharSet, type JS } from "refa";

export type Concatenation = JS.ParseResult["expression"]["alternatives"][number];
type Element = Concatenation["elements"][number];
type Assertion = Extract<Element, { readonly type: "Assertion" }>;
type Quantifier = Extract<Element, { readonly type: "Quantifier" }>;

/** Some of the symbols: bit i stands for the ith class of characters, the last one for the text's edge. */
export type Symbols = bigint;

/** A way between two nodes. */
export interface Edge {
  readonly to: number;
  /** The place that reads a character on it; undefined where nothing is read. */
  readonly place: number | undefined;
  /** What the character before must be, and the one after. */
  readonly before: Symbols;
  readonly after: Symbols;
  /** The repetition of which it begins another round, or ends one: a round in which nothing is read is none. */
  readonly begins?: number;
  readonly ends?: number;
}

/** Thompson's automaton of an expression, as far as it is drawn. */
export interface Draft {
  readonly edges: Edge[][];
  /** What each place reads, and the node to which it leads. */
  readonly places: { readonly reads: Symbols; readonly to: number }[];
  readonly symbolsOf: (set: CharSet) => Symbols;
  /** Every character; and every one or the text's edge. */
  readonly any: Symbols;
  readonly either: Symbols;
  /** A repetition of more counts as one without end. */
  readonly bound: number;
  rounds: number;
  /** Whether it looks back over as much as there is. */
  looksFarBack: boolean;
}

/** A draft without a node, for an expression with these alternatives. */
export function emptyDraft(
  alternatives: readonly Concatenation[],
  maximum: number,
  bound: number,
): Draft {
  const base = new CharBase([CharSet.all(maximum), ...setsIn(alternatives)]);
  const edge = 1n << BigInt(base.sets.length);
  const symbolsOf = (set: CharSet) =>
    base.split(set).reduce((mask, index) => mask | (1n << BigInt(index)), 0n);
  return {
    ...{ edges: [], places: [], symbolsOf, any: edge - 1n, either: (edge - 1n) | edge },
    ...{ bound, rounds: 0, looksFarBack: false },
  };
}

function setsIn(alternatives: readonly Concatenation[]): CharSet[] {
  return alternatives.flatMap(({ elements }) =>
    elements.flatMap((element) => {
      if (element.type === "CharacterClass") return [element.characters];
      return element.type === "Unknown" ? [] : setsIn(element.alternatives);
    }),
  );
}

/** Adds a node. */
export function node({ edges }: Draft): number {
  return edges.push([]) - 1;
}

function free(draft: Draft, from: number, to: number, more: Partial<Edge> = {}): void {
  const { edges, either } = draft;
  edges[from]?.push({ to, place: undefined, before: either, after: either, ...more });
}

/** Draws the alternatives from a node on, and gives the one to which they all lead. */
export function draw(draft: Draft, alternatives: readonly Concatenation[], from: number): number {
  const to = node(draft);
  for (const { elements } of alternatives) {
    const start = node(draft);
    free(draft, from, start);
    free(
      draft,
      elements.reduce((at, element) => drawOne(draft, element, at), start),
      to,
    );
  }
  return to;
}

function drawOne(draft: Draft, element: Element, from: number): number {
  switch (element.type) {
    case "CharacterClass":
      return drawPlace(draft, draft.symbolsOf(element.characters), from);
    case "Unknown": // a back-reference
      return drawPlace(draft, draft.any, from);
    case "Alternation":
      return draw(draft, element.alternatives, from);
    case "Quantifier":
      return drawRepetition(draft, element, from);
    case "Assertion":
      return drawAssertion(draft, element, from);
  }
}

function drawPlace(draft: Draft, reads: Symbols, from: number): number {
  const to = node(draft);
  const place = draft.places.push({ reads, to }) - 1;
  draft.edges[from]?.push({ to, place, before: draft.either, after: draft.either });
  return to;
}

function drawRepetition(
  draft: Draft,
  { alternatives, min, max }: Quantifier,
  from: number,
): number {
  const { bound } = draft;
  const [least, to] = [Math.min(min, bound), node(draft)];
  let at = from;
  const round = (back: number) => {
    const start = node(draft);
    const number = draft.rounds;
    draft.rounds += 1;
    free(draft, at, to);
    free(draft, at, start, { begins: number });
    free(draft, draw(draft, alternatives, start), back, { ends: number });
    at = back;
  };
  for (let i = 0; i < least; i += 1) at = draw(draft, alternatives, at);
  if (max > bound) {
    const loop = node(draft);
    free(draft, at, loop);
    at = loop;
    round(loop);
  } else {
    for (let i = least; i < max; i += 1) round(node(draft));
    free(draft, at, to);
  }
  return to;
}

/** What is looked ahead at leads nowhere and is tried beside what follows; what is looked back at counts as there. */
function drawAssertion(draft: Draft, assertion: Assertion, from: number): number {
  const to = node(draft);
  const beside = symbolsBeside(assertion, draft);
  const isAhead = assertion.kind === "ahead";
  const met = beside ?? draft.either;
  free(draft, from, to, isAhead ? { after: met } : { before: met });
  if (beside === undefined && isAhead) draw(draft, assertion.alternatives, from);
  if (beside === undefined && !isAhead) {
    draft.looksFarBack ||= isEndless(assertion.alternatives, draft.bound);
  }
  return to;
}

function isEndless(alternatives: readonly Concatenation[], bound: number): boolean {
  return alternatives.some(({ elements }) =>
    elements.some(
      (element) =>
        (element.type === "Quantifier" && element.max > bound) ||
        ("alternatives" in element && isEndless(element.alternatives, bound)),
    ),
  );
}

/** What may stand beside the place of an assertion of one character; undefined where it is longer. */
function symbolsBeside(
  { alternatives, negate, kind }: Assertion,
  draft: Draft,
): Symbols | undefined {
  let met = 0n;
  for (const { elements } of alternatives) {
    const [only, ...more] = elements;
    if (!only || more.length > 0) return undefined;
    const symbols =
      only.type === "CharacterClass"
        ? draft.symbolsOf(only.characters)
        : only.type === "Assertion" && only.kind === kind
          ? symbolsBeside(only, draft)
          : undefined;
    if (symbols === undefined) return undefined;
    met |= symbols;
  }
  return negate ? draft.either & ~met : met;
}
