import { ComponentType } from "discord.js";
import { attributionLines } from "../../answer/attribution-words.js";
import { citationOf, citationWords } from "../../answer/citation.js";
import { linkTo } from "../../answer/text-fragment.js";
import { shortened } from "../../answer/words.js";
import { describePublication } from "../../corpus/describe-publication.js";
import { contains, textOf } from "../../text/span.js";
import { MESSAGE_LENGTH, TOO_LONG } from "../compose.js";
import type { Page } from "../page/page.js";
import type { FoundSpot } from "./spot.js";

/** What would end a code block, and with it what keeps the words in it from being markup. */
const FENCE = "```";

/** A passage with all that a citation needs, in a block to be copied as it is. */
export function citePage(found: FoundSpot): Page {
  const lines = [...quotedLines(found), ...sourceLines(found)].join("\n");
  const content = lines.includes(FENCE)
    ? NOT_TO_BE_FENCED
    : `Copy this:\n${FENCE}\n${lines}\n${FENCE}`;
  const plain = content.length <= MESSAGE_LENGTH ? content : TOO_LONG;
  return {
    components: [{ type: ComponentType.TextDisplay, content }],
    plain: { content: plain, components: [] },
    ...{ number: 0, hasNext: false },
  };
}

const NOT_TO_BE_FENCED =
  "The passage has three backticks in it: it cannot be put in a block to copy.";

/** The quotation in its parts where it is known and shown, else the passage as it is. */
function quotedLines({ annotated, span, quotation }: FoundSpot): readonly string[] {
  const { text } = annotated.article;
  const parts = quotation?.contents.filter((part) => contains(span, part)) ?? [];
  return (parts.length > 0 ? parts : [span]).map((part, i) => {
    const words = textOf(text, part);
    return `${i > 0 ? "[…] " : ""}${parts.length > 0 ? `“${words}”` : words}`;
  });
}

function sourceLines({ annotated, span, quotation }: FoundSpot): readonly string[] {
  const { article } = annotated;
  const citation = citationOf(annotated, span);
  const [who] = quotation ? attributionLines({ citation }, quotation) : [];
  const inferred = quotation?.speaker.grade === "inferred" ? " (inferred)" : "";
  const speaker = who?.kind === "heading" ? [`— ${who.strong}${inferred}${who.rest}`] : [];
  const { title } = citationWords(citation);
  const published = [article.publisher, describePublication(article.publication)]
    .flatMap((part) => (part ? [shortened(part, 60)] : []))
    .join(", ");
  const link = linkTo({ article, span });
  return [...speaker, `${title} (${published})`, ...(link ? [link] : [])];
}
