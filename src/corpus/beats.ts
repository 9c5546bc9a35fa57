/**
 * What journalists sign with instead of a name, or below it: "Court reporter", "Sports desk".
 * Collected from the staff pages of English newspapers; sections ("World", "Culture") count as beats too.
 */
export const ROLES: ReadonlySet<string> = new Set(
  `reporter reporters correspondent correspondents editor editors desk staff bureau newsroom columnist writer
   writers critic contributor contributors journalist journalists team leader-writer`.split(/\s+/),
);

/** What a reporter may be a reporter of, and how senior one may be. In lower case. */
export const BEATS: ReadonlySet<string> = new Set(
  `chief senior junior deputy assistant associate executive managing special staff guest contributing own city
   county district local town metro national regional world foreign diplomatic political parliamentary court
   courts crime legal consumer labour labor industrial employment business economics economic financial markets
   money property farming agriculture science health medical education social environment environmental climate
   energy technology tech digital data arts culture music film theatre theater book books literary food travel
   fashion royal religion religious religious-affairs home affairs community sport sports football rugby cricket
   tennis racing night weekend sunday features feature news picture photo weather transport defence defense
   security war europe africa asia middle east america`.split(/\s+/),
);
