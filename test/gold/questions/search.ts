import type { Answerable } from "./gold-question.js";

const ROWS: readonly (readonly [ask: string, article: string, holds: string])[] = [
  ["how many homes were flooded in lower tarvik", "dam-agency", "forty homes"],
  ["how much will the new gates cost", "dam-agency", "61 million crowns"],
  ["how many scientists will the herring station employ?", "herring-", "thirty-two scientists"],
  ["how long did the jury deliberate", "arson-court", "for six hours"],
  ["how big was the crowd at the national stadium", "cup-final", "31,406"],
  ["how far did the surface of the kvaal glacier drop?", "glacier-", "nineteen metres"],
  ["who collected signatures against the closure", "library-council", "Dolores Quaye"],
  ["where is the pellworth library", "library-council", "Castle Street"],
  ["orrin net profit", "orrin-results", "39 million euros"],
  ["how many dockers voted", "strike-wire", "3,900 members"],
  ["who was the mediator in the dock strike", "strike-daily", "Honor Caldecott"],
  ["how many miners were trapped in the garrow mine", "mine-collapse", "twenty-three miners"],
  ["who rowed from house to house", "flood-school", "rowed from house to house"],
  ["what caused the illness at the norhaven clinic", "clinic-scraped", "a broken ice machine"],
  ["how much are tickets for the puppet festival", "festival-preview", "between 5 and 30 crowns"],
  ["what was the turnout in the election?", "election-night", "78.2 per cent"],
  ["how many sheep have the shepherds lost", "wolves-valley", "140 sheep"],
  ["how many emergency calls failed", "outage-lantern", "212 emergency calls"],
  ["where was halcyon's mirror polished?", "telescope-", "cheese dairy in Lindenau"],
  ["which trains will not run on sunday", "storm-warning", "between Maren and Norhaven"],
  ["how many wolves are there in the valley", "wolves-valley", "six wolves in the valley"],
  ["how much did the herring station cost?", "herring-ministry", "18 million crowns"],
  ["how wide is halcyon's mirror", "telescope-first-light", "two metres wide"],
  ["how far had the ground on the northern slope risen", "volcano-hesk", "eleven centimetres"],
  ["who saw the first pair of wolves", "wolves-valley", "seen by a postman"],
  ["how old is pau serret", "volcano-hesk", "Pau Serret, 71"],
  ["where was Ottoline Varga born?", "pianist-obituary", "in Tarnow Mills"],
  ["how long did ash close the airport", "volcano-hesk", "closed the airport for a month"],
  ["iraqi students in russia", "004_", "Almost 4,000 Iraqi students"],
];

/** Plain questions and key words: how many, where, who, what. */
export const SEARCH: readonly Answerable[] = ROWS.map(([ask, article, holds]) => ({
  kind: "search",
  ask,
  article,
  holds,
}));
