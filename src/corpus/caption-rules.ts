import { findSentences } from "../text/sentence.js";
import type { LineRule } from "./line-rule.js";
import { like, phrase } from "./line-rule.js";

/** Agencies and collections that have pictures only, or are named so: "(Getty Images)". */
const PICTURES =
  "Getty(?: Images)?|Shutterstock|Wikimedia Commons|Flickr|iStock|Alamy|Unsplash|EPA(?:-EFE)?|(?:AP|AFP|Reuters|Xinhua) (?:Photo|Images?)";
/** Agencies that sell texts as well: "(Reuters)" below an article may be its source. */
const TEXTS =
  "Reuters|AFP|AP|Associated Press|Xinhua|Bloomberg|Anadolu(?: Agency)?|PA|Press Association";

const inBrackets = (words: string) => `[(\\[]${words}[)\\]]\\.?$`;
const ANY = "[^()\\[\\]]{0,30}";
const PICTURE_CREDIT = new RegExp(
  `${inBrackets(`${ANY}(?:${PICTURES})`)}|${inBrackets(`(?:via|photo|by) ${ANY}(?:${TEXTS})`)}|(?:${PICTURES}|${TEXTS})/[\\p{L}. ]{2,40}$`,
  "iu",
);
/** What is in brackets at the end of a line, or has a stroke before it: a look at the line's end spares reading all of it. */
const mayCredit = (line: string) => /[)\]]\.?$/.test(line.slice(-2)) || line.includes("/");
const TEXT_CREDIT = new RegExp(inBrackets(`${ANY}(?:${TEXTS})`), "u");

/** A picture that was given to the paper or taken from a screen: "(Supplied)", "(Handout via Coastwire)". */
const GIVEN_CREDIT =
  /\S\s[([](?:\p{Lu}[\p{L}. ]{1,30}\/\s?)?(?:HANDOUT|SUPPLIED|SUBMITTED|(?:Handout|Supplied|Submitted|Contributed|Screenshot|Screen ?grab))(?: photo| image| picture)?(?:(?:[:,/]| by| via| from)\s?\p{Lu}[\p{L}.'’ -]{1,40})?[)\]]\.?$/u;

/** A caption has a sentence; its credit may count as another. */
const isShort = (line: string) => findSentences(line, { start: 0, end: line.length }).length <= 2;

/** Captions and credits of photographs. They name no site, only the picture agencies. */
export const CAPTION_RULES: readonly LineRule[] = [
  {
    because: "photo caption",
    kind: "caption",
    example: "FILE PHOTO: Workers repair the bridge in May. REUTERS/J. Roe",
    matches: like(
      /^(?:\(?file (?:photo|image|picture)\)?|file\s[-–—]\s|photo(?:graph)?(?: credit)?:|(?:photo(?:graph)?s?|image|picture|video) (?:by|courtesy of):?\s|image(?: credit| source)?:|picture:|pictured:|credit:|caption:|(?:image|media) (?:copyright|caption|source)\b|\[photo|\(photo)/i,
    ),
  },
  {
    because: "photo caption",
    kind: "caption",
    example: "The minister in his office. (Photo by Jane Doe)",
    matches: like(
      /(?:[([](?:(?:photo|picture|image|file photo|file picture|credit)(?: by| via| credit|:|\/)?\s?[^()[\]]{0,60}|(?:photo )?courtesy of [^()[\]]{1,60}|file:?(?:\s[^()[\]]{1,60})?)[)\]]\.?|(?:photo|photograph|picture|credit|image)(?: by)?:\s?[^.]{2,40}|©\s?[^.\d]{2,40})$/i,
    ),
  },
  {
    because: "photo caption",
    kind: "caption",
    example: "The minister in his office. (Via Getty Images)",
    matches: (line) => mayCredit(line) && PICTURE_CREDIT.test(line) && isShort(line),
  },
  {
    because: "photo caption",
    kind: "caption",
    example: "The minister shows her new desk. (Handout)",
    matches: (line) => mayCredit(line) && GIVEN_CREDIT.test(line) && isShort(line),
  },
  {
    because: "photo caption",
    kind: "caption",
    example: "The minister in his office. [Reuters]",
    only: "header",
    matches: (line) => mayCredit(line) && TEXT_CREDIT.test(line) && isShort(line),
  },
  {
    because: "photo caption",
    kind: "caption",
    example: "Jane Doe (L) and John Roe (R) shake hands in Oslo.",
    only: "header",
    matches: like(/\((?:L|left|right|cent(?:er|re))\)/),
  },
  {
    because: "photo caption",
    kind: "caption",
    example: "Harbour Minister Jane Doe (Coastwire / A. Lind)",
    only: "header",
    matches: like(/[^.!?"”]\s[([]\p{Lu}[^()[\]]{1,40}\s?\/\s?\p{Lu}[^()[\]]{1,40}[)\]]$/u),
  },
  {
    because: "photo credit",
    kind: "caption",
    example: "© COASTWIRE / A. Lind",
    matches: phrase(/^(?:©|\(c\)|CC0)(?!\s?\d{4})\s?(?:photo\s?:?\s?)?[^.]{0,60}(?:\/|photo)/i, 16),
  },
];
