import { isByline } from "./byline.js";
import { BYLINE_RULES } from "./byline-rules.js";
import { CAPTION_RULES } from "./caption-rules.js";
import { isControls } from "./controls.js";
import { isAppearance, isDateLine, isLabelledDateLine } from "./date-line.js";
import type { LineRule } from "./line-rule.js";
import { like, phrase } from "./line-rule.js";
import { endsSentence, wordCount } from "./line-shape.js";
import { isMasthead } from "./masthead.js";
import { isNavigation } from "./navigation.js";
import { NOTICE_RULES } from "./notice-rules.js";
import { isSection } from "./sections.js";

/** First match decides. Each is meant for any site: none knows one by name but the picture agencies. */
export const LINE_RULES: readonly LineRule[] = [
  {
    because: "no words",
    kind: "furniture",
    example: "* * *",
    matches: (line) => !/[\p{L}\p{N}]/u.test(line),
  },
  {
    because: "end mark",
    kind: "furniture",
    example: "/End/",
    matches: like(/^(?:[/([\-–—]{1,2}\s?(?:end|ends|30)\s?[/)\]\-–—]{1,2}|ENDS?\.?|#{2,4})$/i),
  },
  {
    because: "code of the page",
    kind: "furniture",
    example: ".teaser {",
    matches: like(/^(?:[.#@]?[\w-][\w\s.,#:>()@-]{0,200}\{|\}+;?|[a-z-]{2,30}:\s?[^.;]{1,80};)$/),
  },
  ...CAPTION_RULES,
  { because: "controls", kind: "furniture", example: "Listen Live", matches: isControls },
  {
    because: "breadcrumbs",
    kind: "furniture",
    example: "News / World / Africa",
    matches: isTrail,
  },
  {
    because: "languages",
    kind: "furniture",
    example: "• de-DE1 en-GB1 es-ES1",
    matches: like(/^[^\p{L}]*(?:[a-z]{2}-[A-Z]{2}\d{0,3}[\s|,•]{0,3}){2,30}$/u),
  },
  {
    because: "counter",
    kind: "furniture",
    example: "0 140",
    only: "margins",
    matches: like(/^(?!(?:1[89]|20)\d\d$)(?=.{0,29}\d)[\d\s.,|kKmM]{1,30}$/),
  },
  {
    because: "counter",
    kind: "furniture",
    example: "1.2k views",
    matches: like(
      /^\(?\d[\d.,]{0,9}[km]?\)?\s?(?:comments?|shares?|views?|likes?|min(?:ute)?s? read)$/i,
    ),
  },
  {
    because: "pointer to another article",
    kind: "furniture",
    example: "READ MORE: Bridge to open in May",
    matches: phrase(
      /^[>»•*[\s-]{0,4}(?:read more|read also|also read|watch more|learn more|find out more|more on|read next|see also|see more|related|related (?:article|story|news)|more on this|watch|listen|don['’]t miss|must read|recommended|further reading|in pictures|in video|opinion|explainer|click here|go deeper|background reading)\s?(?::|\||>|»|–|—|-)\s?\S/i,
      40,
    ),
  },
  {
    because: "pointer to another article",
    kind: "furniture",
    example: "Also on example.org Bridge to open in May",
    matches: phrase(/^(?:also|more) on \S{1,40}\.[a-z]{2,12}\b/i, 40),
  },
  ...BYLINE_RULES,
  {
    because: "date line",
    kind: "furniture",
    example: "Published On 21 Jun 202121 Jun 2021",
    matches: isLabelledDateLine,
  },
  {
    because: "date line",
    kind: "furniture",
    example: "21:03 GMT",
    only: "margins",
    matches: like(/^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?$/i),
  },
  {
    because: "date line",
    kind: "furniture",
    example: "18:59 GMT24 June 2021",
    only: "margins",
    matches: isDateLine,
  },
  {
    because: "note on where it appeared",
    kind: "furniture",
    example: "From our weekend magazine, 5 March 2023",
    only: "margins",
    matches: isAppearance,
  },
  {
    because: "reference number",
    kind: "furniture",
    example: "Press release No. 44/2021",
    only: "header",
    matches: like(
      /^(?:(?:press release|statement|document|ref(?:erence)?)[.:]?\s?)?(?:(?:no|nr)\.?|№|#)?:?\s?\d[\d/-]{1,40}$/i,
    ),
  },
  {
    because: "mail header",
    kind: "furniture",
    example: "Reply-To: list@example.org",
    only: "header",
    matches: like(
      /^(?:from|to|cc|bcc|sent|date|subject|reply-to|message-id|in-reply-to|list-id|references|content-type|mime-version):\s/i,
    ),
  },
  {
    because: "bare address",
    kind: "furniture",
    example: "www.example.org",
    matches: like(
      /^(?:(?:source|url|link|permalink|original|via|archived from):?\s)?(?:https?:\/\/|www\.)\S{3,400}$/i,
    ),
  },
  {
    because: "tags",
    kind: "furniture",
    example: "Tags: trade, harbour",
    matches: phrase(
      /^(?:tags|tagged|tagged with|topics|keywords|categories|category|filed under|more on|related topics)\s?:/i,
      60,
    ),
  },
  {
    because: "tags",
    kind: "furniture",
    example: "TagsHarbour, Trade",
    matches: (line) =>
      /^(?:Tags|TAGS|Topics|Trends|Keywords)\s?(?::|(?=[A-Z]))/.test(line) &&
      !endsSentence(line) &&
      wordCount(line) <= 60,
  },
  {
    because: "tags",
    kind: "furniture",
    example: "Harbour, Trade, Example City, Jane Doe",
    only: "tail",
    matches: isTagList,
  },
  {
    because: "source line",
    kind: "furniture",
    example: "Source: Coastwire | Editor: jd",
    only: "margins",
    matches: phrase(/^(?:source|editor|edited by|responsible editor)\s?:\s?\S/i, 16),
  },
  {
    because: "section",
    kind: "furniture",
    example: "Middle East & North Africa",
    only: "header",
    matches: isSection,
  },
  {
    because: "navigation",
    kind: "furniture",
    example: "News Events Jobs Contact",
    only: "margins",
    matches: isNavigation,
  },
  {
    because: "masthead",
    kind: "furniture",
    example: "MINISTRY OF PORTS AND FOREIGN TRADE",
    only: "header",
    matches: isMasthead,
  },
  {
    because: "list marks",
    kind: "furniture",
    example: "list 1 of 4",
    matches: like(/^(?:list of \d{1,2} items|list \d{1,2} of \d{1,2}|end of list)$/i),
  },
  ...NOTICE_RULES,
];

/** "News / World / Africa", "Home > Politics". */
function isTrail(line: string): boolean {
  if (line.length > 160 || endsSentence(line) || isByline(line)) return false;
  const pieces = line
    .split(/\s{0,160}(?:\s\/\s|[>›»→|]|::)\s{0,160}/)
    .filter((piece) => piece !== "");
  return (
    pieces.length > 1 &&
    pieces.every((piece) => wordCount(piece) <= 4) &&
    /^\p{Lu}/u.test(line) &&
    (pieces.length > 2 || /^(?:home|news)\b/i.test(line))
  );
}

/** "Harbour, Trade, Example City, Jane Doe": names between commas, and no sentence. */
function isTagList(line: string): boolean {
  const pieces = line.split(/[,;|]\s?/);
  return (
    pieces.length > 2 &&
    !endsSentence(line) &&
    pieces.every((piece) => /^\s?["'“#]?[\p{Lu}\p{N}\p{Lo}]/u.test(piece) && wordCount(piece) <= 5)
  );
}
