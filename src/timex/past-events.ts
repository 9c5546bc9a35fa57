/**
 * What news names by its day only after it has happened: disasters, crimes and decisions. "They will study
 * Friday's ruling" is a Friday in the past; a vote, a meeting or a match can still be to come. From the
 * headings "disaster, accident" and "crime, law and justice" of the IPTC media topics.
 */
export const PAST_EVENTS: ReadonlySet<string> = new Set(
  `accident accidents ambush arrest arrests arson assassination assault attack attacks blast blasts blaze bombing
   bombings clash clashes collapse collision coup crackdown crash crime crimes death deaths defeat derailment disaster
   earthquake eruption explosion explosions fire fires flood floods hijacking killing killings loss looting massacre
   murder murders quake raid raids riot riots shelling shooting shootings slaying slayings stabbing storm tornado
   tragedy violence victory win announcement comments decision remarks ruling statement verdict revelations`
    .trim()
    .split(/\s+/),
);
