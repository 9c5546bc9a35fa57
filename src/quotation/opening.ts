import type { Span } from "../text/span.js";

/** A statement that no label and no mark introduces, but the article's heading does. */
export interface Opening {
  /** The heading's words for the speaker: "Foreign Minister Sergey Lavrov". */
  readonly speaker: string;
  readonly contents: readonly [Span, ...Span[]];
}

const SPEECH =
  "(?:(?:opening|closing|introductory|welcoming|full) )?(?:remarks|statement|speech|address|answers|comments|lecture|testimony)";

/** Headings that open a statement, most specific first. */
const HEADINGS: readonly RegExp[] = [
  new RegExp(`^(?:transcript: |full text: )?([^,:"“”]{3,90}?)[’']s? ${SPEECH}\\b`, "iu"), // Ruiz's remarks at
  new RegExp(
    `\\b${SPEECH} (?:by|of|from) ([^,:"“”]{3,90}?)(?=,| at | to | on | during | in | after | before |$)`,
    "iu",
  ), // Remarks by Ruiz at
];

/** "In the wake of Ruiz's remarks", "After Ruiz's speech": what came of them, and not they themselves. */
const LEADS_ON =
  /^(?:in|on|at|after|before|during|amid|following|since|despite|because|when|while|as|from|with|by|for|to|about|against|over)\b/i;

/** Who speaks by the heading's words: "Ruiz's remarks at …", "Remarks by Ruiz". */
function speakerInHeading(heading: string): string | undefined {
  for (const pattern of HEADINGS) {
    const speaker = pattern.exec(heading.slice(0, 300))?.[1]?.trim();
    if (speaker && /\p{Lu}/u.test(speaker) && !LEADS_ON.test(speaker)) return speaker;
  }
  return undefined;
}

const SALUTATION =
  /^(?:(?:my )?(?:dear|distinguished|esteemed|honou?red|fellow)\b|ladies and gentlemen|good (?:morning|afternoon|evening)|mr\.? (?:president|speaker|chair|secretary)|colleagues|friends|thank you)/i;

const FIRST_PERSON = /\b(?:I|we|our|my|us|I['’](?:m|ve|d|ll)|we['’](?:re|ve|ll))\b/i;

/** The paragraph without what it quotes: in the first person is whoever is quoted there. */
function unquoted(paragraph: string): string {
  return paragraph.replace(/["“][^"“”]{0,2000}["”]/g, " ");
}

/**
 * The opening statement among `paragraphs`, those before the first label of a transcript: from
 * the salutation on, or from the first paragraph in the first person. Undefined where the
 * heading names no speaker, or most of the paragraphs are not in the first person.
 */
export function findOpening(
  text: string,
  headings: readonly string[],
  paragraphs: readonly Span[],
): Opening | undefined {
  const speaker = headings.map(speakerInHeading).find((name) => name !== undefined);
  if (!speaker) return undefined;
  const words = paragraphs.map(({ start, end }) => unquoted(text.slice(start, end)));
  const salutation = words.findIndex((paragraph) => SALUTATION.test(paragraph));
  const from =
    salutation >= 0
      ? salutation
      : words.findIndex(
          (paragraph) => FIRST_PERSON.test(paragraph) && !speakerInHeading(paragraph),
        );
  const [first, ...rest] = from < 0 ? [] : paragraphs.slice(from);
  const personal = words.slice(from).filter((paragraph) => FIRST_PERSON.test(paragraph)).length;
  if (!first || personal * 2 < rest.length) return undefined;
  return { speaker, contents: [first, ...rest] };
}
