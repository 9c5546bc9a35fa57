/**
 * Verbs with which people ask for somebody's words, in the forms that stand behind "who" and
 * behind "did". Gathered from the question forms of news-search help pages; the cue verbs by which
 * articles report speech are the quotation floor's.
 */
export const SPEECH_VERBS_PAST =
  "said|says|claimed|claims|stated|states|told|announced|announces|warned|warns|mentioned|" +
  "mentions|argued|argues|declared|declares|promised|promises|predicted|predicts|admitted|admits|" +
  "insisted|insists|suggested|suggests|noted|notes|stressed|stresses|added|thinks|thought|believes|believed|wrote|tweeted";

export const SPEECH_VERBS_BASE =
  "say|claim|state|tell|announce|warn|mention|argue|declare|promise|predict|admit|insist|suggest|" +
  "note|stress|add|think|believe|write|tweet";

/** Verbs with which people ask who said that it is not so. */
export const DENIAL_VERBS = "denied|denies|deny|rejected|rejects|reject|disputed|disputes|dispute";
