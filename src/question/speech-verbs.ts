/**
 * Verbs with which people ask for somebody's words: the base that stands behind "did", then the
 * forms that stand behind "who". Gathered from the question forms of news-search help pages; the
 * cue verbs by which articles report speech are the quotation floor's.
 */
const SPEECH_VERBS: readonly (readonly [base: string, ...past: string[]])[] = [
  ["say", "said", "says"],
  ["claim", "claimed", "claims"],
  ["state", "stated", "states"],
  ["tell", "told", "tells"],
  ["announce", "announced", "announces"],
  ["warn", "warned", "warns"],
  ["mention", "mentioned", "mentions"],
  ["argue", "argued", "argues"],
  ["declare", "declared", "declares"],
  ["promise", "promised", "promises"],
  ["pledge", "pledged", "pledges"],
  ["vow", "vowed", "vows"],
  ["predict", "predicted", "predicts"],
  ["admit", "admitted", "admits"],
  ["acknowledge", "acknowledged", "acknowledges"],
  ["concede", "conceded", "concedes"],
  ["confirm", "confirmed", "confirms"],
  ["complain", "complained", "complains"],
  ["insist", "insisted", "insists"],
  ["suggest", "suggested", "suggests"],
  ["hint", "hinted", "hints"],
  ["note", "noted", "notes"],
  ["stress", "stressed", "stresses"],
  ["emphasi[sz]e", "emphasi[sz]ed", "emphasi[sz]es"],
  ["explain", "explained", "explains"],
  ["remark", "remarked", "remarks"],
  ["reply", "replied", "replies"],
  ["add", "added", "adds"],
  ["joke", "joked", "jokes"],
  ["testify", "testified", "testifies"],
  ["think", "thinks", "thought"],
  ["believe", "believes", "believed"],
  ["write", "wrote"],
  ["tweet", "tweeted"],
  ["talk about", "talked about", "talks about"],
  ["speak (?:of|about)", "spoke (?:of|about)", "speaks (?:of|about)"],
  ["comment on", "commented on", "comments on"],
  ["refer to", "referred to", "refers to"],
  ["use the words?", "used the words?", "uses the words?"],
];

/** The forms behind "who", as alternatives of a regular expression. */
export const SPEECH_VERBS_PAST = SPEECH_VERBS.flatMap(([, ...past]) => past).join("|");

/** The forms behind "did". */
export const SPEECH_VERBS_BASE = SPEECH_VERBS.map(([base]) => base).join("|");

/** Verbs with which people ask who said that it is not so. */
export const DENIAL_VERBS = "denied|denies|deny|rejected|rejects|reject|disputed|disputes|dispute";

/** How people ask whether a thing was spoken or written of at all. */
export const MENTIONED =
  "mentioned|reported|named|discussed|quoted|talked about|spoken of|written about|referred to";
