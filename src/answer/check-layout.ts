import type { ClaimedQuotation } from "../question/parse-claimed-quotation.js";
import { claimedText, claimedWordsOf, FEWEST_WORDS } from "../retrieval/claimed-words.js";
import { attributionLines } from "./attribution-words.js";
import type { SpeakerVerdict } from "./claimed-speaker.js";
import { wordsOf } from "./excerpt.js";
import type { Layout, Line } from "./line.js";
import type { Change, Part, Place, QuotationCheck } from "./quotation-check.js";
import { counted, partOf, shortened } from "./words.js";

/** What a reply to a quotation that was to be checked says, line by line. */
export function checkLayout(check: QuotationCheck): Layout {
  switch (check.kind) {
    case "exact": {
      const rest = `${EXACT[check.place.whose]}${check.leftOut ? ", with words left out" : ""}`;
      return layout(check.claim, [
        verdict("Exact", rest, [
          ...doubts(check.speaker),
          ...(isShort(check.claim) ? [remark(SHORT)] : []),
          ...placeLines(check.place, 1),
        ]),
        ...elsewhereBlocks(check.elsewhere),
      ]);
    }
    case "another-speaker": {
      const rest = `: the words stand there, but “${claimedName(check.claim)}” is not who said them`;
      return layout(check.claim, [
        verdict("True words, another speaker", rest, placeLines(check.place, 1)),
        ...elsewhereBlocks(check.elsewhere),
      ]);
    }
    case "altered":
      return layout(check.claim, [alteredLines(check)]);
    case "joined":
      return layout(check.claim, joinedBlocks(check.parts));
    case "not-in-archive":
      return layout(check.claim, notInArchiveBlocks(check), true);
    case "unclear":
      return {
        blocks: [[{ kind: "remark", text: check.hint }]],
        footer: () => [],
        isPrivate: true,
      };
  }
}

const EXACT: Readonly<Record<Place["whose"], string>> = {
  quotation: "",
  article: ": the article’s own words, in no quotation that was recognised",
  mixed: ": not one quotation alone, but with the article’s or another speaker’s words",
};

const SHORT =
  "So few words prove little: somebody is quoted with them, but many may have said them.";

function isShort({ words }: ClaimedQuotation): boolean {
  return claimedWordsOf(words).words.length < FEWEST_WORDS;
}

const heading = (strong: string, rest: string): Line => ({ kind: "heading", strong, rest });
const remark = (text: string): Line => ({ kind: "remark", text });

function verdict(strong: string, rest: string, lines: readonly Line[]): readonly Line[] {
  return [heading(strong, rest), ...lines];
}

function layout(
  { words, speaker }: ClaimedQuotation,
  blocks: readonly (readonly Line[])[],
  isPrivate = false,
): Layout {
  const reading = `Read as: “${shortened(spoken(words), 120)}”${speaker ? `, said by ${shortened(speaker, 60)}` : ""}`;
  return {
    blocks,
    footer: (shown, before = 0) => [
      ...(shown < blocks.length
        ? [
            {
              kind: "small",
              text: `${partOf(shown, before, blocks.length, "part")} shown`,
            } as const,
          ]
        : []),
      { kind: "small", text: reading },
    ],
    isPrivate,
  };
}

/** The claim without the marks around it. */
function spoken(words: string): string {
  const claimed = claimedWordsOf(words);
  return claimedText(claimed, 0, claimed.words.length);
}

const claimedName = ({ speaker }: ClaimedQuotation) => shortened(speaker ?? "", 60);

/** Who said it, the excerpt, and where it stands. */
function placeLines({ result, whose, isReported }: Place, number: number): readonly Line[] {
  const { attribution, excerpt, before, citation } = result;
  const [who, ...remarks] = attribution ? attributionLines(result, attribution) : [];
  return [
    ...(who ? [who] : []),
    excerpt
      ? { kind: "excerpt", excerpt }
      : remark(`Paragraph ${citation.paragraph} is one sentence too long to show.`),
    ...(whose === "quotation" ? remarks : []),
    ...(isReported ? [remark(REPORTED)] : []),
    ...(before ? [{ kind: "small", text: "The lines before it:" } as const] : []),
    ...(before ? [{ kind: "excerpt", excerpt: before } as const] : []),
    { kind: "citation", number, citation },
  ];
}

const REPORTED = "Reported speech: the article gives it in its own words, without quotation marks.";

function doubts(speaker: SpeakerVerdict): readonly Line[] {
  return speaker.kind === "unsure" ? [remark(speaker.because)] : [];
}

function elsewhereBlocks(places: readonly Place[]): readonly (readonly Line[])[] {
  return places.map((place, i) => {
    const { attribution, citation } = place.result;
    const [who] = attribution ? attributionLines(place.result, attribution) : [];
    return [
      { kind: "small", text: who ? "Also in, there by:" : "Also in:" },
      ...(who ? [who] : []),
      { kind: "citation", number: i + 2, citation },
    ];
  });
}

/** How many differences are named one by one, and how long each side of them may be. */
const [NAMED, NAMED_LENGTH] = [5, 60];

function alteredLines(check: Extract<QuotationCheck, { kind: "altered" }>): readonly Line[] {
  const { changes, place, speaker, claim } = check;
  const more = changes.length - NAMED;
  return verdict("Altered", `: ${counted(changes.length, "difference")} from the article`, [
    ...changes.slice(0, NAMED).map((change) => remark(changeWords(change))),
    ...(more > 0 ? [remark(`And ${counted(more, "more difference")}.`)] : []),
    ...(speaker.kind === "differs"
      ? [remark(`And another speaker: “${claimedName(claim)}” is not who is quoted with it.`)]
      : doubts(speaker)),
    ...placeLines(place, 1),
  ]);
}

/** `Left out: “not”, after “will”.` Said in words, for those who see no colours or marks. */
function changeWords({ claimed, source, after }: Change): string {
  const mine = shortened(claimed, NAMED_LENGTH);
  const theirs = source ? shortened(wordsOf(source), NAMED_LENGTH) : "";
  const where = after ? `, after “${shortened(after, 40)}”` : ", at the beginning";
  if (mine === "") return `Left out: “${theirs}”${where}.`;
  if (theirs === "") return `Added: “${mine}”${where}.`;
  return `Changed: the article has “${theirs}”, not “${mine}”.`;
}

function joinedBlocks(parts: readonly Part[]): readonly (readonly Line[])[] {
  const head = heading(
    `Joined from ${counted(parts.length, "place")}`,
    ": each part stands word for word, but they do not follow one another",
  );
  return parts.map(({ words, place }, i) => [
    ...(i === 0 ? [head] : []),
    remark(`Part ${i + 1}: “${shortened(words, 120)}”`),
    ...placeLines(place, i + 1),
  ]);
}

function notInArchiveBlocks(
  check: Extract<QuotationCheck, { kind: "not-in-archive" }>,
): readonly (readonly Line[])[] {
  const { searched, closest } = check;
  const head = heading("Not in the archive", `: searched ${counted(searched, "article")}`);
  if (!closest?.result.excerpt) return [[head]];
  const { excerpt, citation } = closest.result;
  return [
    [head, { kind: "small", text: "Closest, not the same:" }],
    [
      { kind: "excerpt", excerpt },
      { kind: "citation", number: 1, citation },
    ],
  ];
}
