import type { Answerable } from "./gold-question.js";

type Row = readonly [
  ask: string,
  article: string,
  holds: string,
  value: string | readonly string[],
];

/** Dates that stand in the article as they are. */
const STATED: readonly Row[] = [
  ["when was the gate last inspected", "dam-agency", "last been inspected", "2021-10"],
  ["when did the village ask for new gates?", "dam-agency", "asked for new gates", "2019"],
  ["what year was the dam completed", "dam-agency", "completed in 1958", "1958"],
  ["when did Rustad first hear of the worn seals?", "dam-interview", "November 2022", "2022-11"],
  ["when was the sawmill destroyed by fire", "arson-court", "3 August 2022", "2022-08-03"],
  ["when was Pellworth library opened?", "library-council", "opened on 4 May 1911", "1911-05-04"],
  ["when was the survey of the library roof", "library-council", "a survey in 2017", "2017"],
  ["when did mount dreva last erupt", "volcano-hesk", "last erupted in 1974", "1974"],
  ["in what year was Old Sarn buried?", "volcano-hesk", "Old Sarn was buried", "1893"],
  ["when was orrin tools founded", "orrin-results", "founded in 1926", "1926"],
  ["when did nollmann take over", "orrin-results", "took over in 2020", "2020"],
  ["when was ottoline varga born", "pianist-obituary", "born on 2 February 1928", "1928-02-02"],
  ["when did Varga marry the architect?", "pianist-obituary", "married the architect", "1974"],
  ["when did varga enter the conservatory", "pianist-obituary", "conservatory in Maren", "1943"],
  ["when was the eruption that buried old sarn", "volcano-hesk", "the eruption of 1893", "1893"],
  ["when did georg lindt die", "pianist-obituary", "died in 1998", "1998"],
  ["when was varga's last concert", "pianist-obituary", "Her last concert", "2011-03"],
  ["when did garrow deep go out of business", "mine-collapse", "out of business in 2011", "2011"],
  ["when did marlow vance buy the club?", "club-denial", "bought the club in 2006", "2006"],
  [
    "when did abernathy learn that silverline had no offices",
    "pension-hearing",
    "On 9 May 2021",
    "2021-05-09",
  ],
  ["when was the first puppet festival held", "festival-preview", "held in 1981", "1981"],
  ["when was the puppet festival cancelled?", "festival-preview", "in 2020", "2020"],
  ["when was the first pair of wolves seen", "wolves-valley", "a postman in 2015", "2015"],
  ["when was the old bridge in lindenau rebuilt", "bridge-lindenau", "rebuilt in 1949", "1949"],
  [
    "when did a storm tear the roof off the cathedral at brenholt",
    "storm-warning",
    "January 1990",
    "1990-01",
  ],
];

/** Dates that a reader works out from the day on which the article was published. */
const WORKED_OUT: readonly Row[] = [
  ["when did the sluice gate jam open?", "dam-agency", "jammed open last Tuesday", "2024-03-05"],
  ["when did the regulator open an inquiry", "dam-agency", "inquiry on Friday", "2024-03-08"],
  ["when will all nine gates be replaced", "dam-agency", "next year", ["2025", "2025-12"]],
  [
    "when will the fishermen get the first of the annual payments",
    "herring-ministry",
    "In September",
    "2023-09",
  ],
  ["when was the caretaker dismissed?", "arson-court", "dismissed in May", "2022-05"],
  ["when did the trial begin", "arson-court", "The trial began", "2024-01-22"],
  ["when did sollund rovers win the league cup", "cup-final", "on Saturday", "2024-05-25"],
  ["when will Sollund parade the cup?", "cup-final", "on Wednesday", "2024-05-29"],
  ["when did brandvold join from ashby", "cup-final", "in January", "2024-01"],
  [
    "when was the study in cold regions letters published",
    "glacier-science",
    "published on Thursday",
    "2021-09-16",
  ],
  [
    "when did councillors vote to keep the building open",
    "library-council",
    "last night",
    ["2023-01-17", "2023-01-17TNI"],
  ],
  ["when did orrin raise its forecast", "orrin-results", "on Tuesday", "2023-10-24"],
  ["when will Orrin open a second plant?", "orrin-results", "spring of 2025", "2025-SP"],
  ["when did ottoline varga die?", "pianist-obituary", "died on Saturday", "2019-04-27"],
  [
    "when did dock workers in port ashcombe vote to end the strike",
    "strike-wire",
    "voted on Thursday",
    "2023-03-02",
  ],
  ["when did the strike begin", "strike-wire", "11 February", "2023-02-11"],
  ["when did they sign a new lease for fifteen years", "bakery-family", "In December", "2016-12"],
  ["when did the landlord double the rent", "bakery-family", "Last autumn", "2016-FA"],
  [
    "when was the software update that cut off lantern customers",
    "outage-lantern",
    "on Monday",
    "2024-01-15",
  ],
  ["when was halcyon launched", "telescope-first-light", "30 June", "2020-06-30"],
  [
    "when were the telescope's pictures released",
    "telescope-first-light",
    "released on Wednesday",
    "2020-12-02",
  ],
  ["when will the Old Bridge be closed to cars?", "bridge-lindenau", "next Monday", "2024-09-09"],
  ["when did an inspection find rust", "bridge-lindenau", "in July", "2024-07"],
];

/** Dates that cannot be worked out, because nobody can tell when the article was published. */
const LEFT_OPEN: readonly Row[] = [
  // only a lone date below the headline, or that of a change: it may be when the page was captured
  ["when did the first payments go out", "dam-interview", "28 March", "XXXX-03-28"],
  ["when will the hearings resume?", "mine-collapse", "21 October", "XXXX-10-21"],
  ["when does the puppet festival in maren open", "festival-preview", "12 August", "XXXX-08-12"],
  ["when does the new parliament meet", "election-night", "20 November", "XXXX-11-20"],
  [
    "when did ilse brandvold concede defeat?",
    "election-night",
    "early hours of Monday",
    ["XXXX-WXX-1", "XXXX-WXX-1TMO", "XXXX-WXX-1TNI"],
  ],
  ["when did nurses and patients fall ill at norhaven", "clinic-scraped", "in April", "XXXX-04"],
  [
    "when will the cantonal government decide about the wolves",
    "wolves-valley",
    "in November",
    "XXXX-11",
  ],
  [
    "when is storm agatha due to arrive",
    "storm-warning",
    "Saturday night",
    ["XXXX-WXX-6", "XXXX-WXX-6TNI"],
  ],
  [
    "when did washington start airstrikes on ISIL positions in Iraq?",
    "001_",
    "since August",
    "XXXX-08",
  ],
];

/** When it happened. Two articles, two dates: both have to be told. */
export const WHEN_DID: readonly Answerable[] = [
  ...[...STATED, ...WORKED_OUT, ...LEFT_OPEN].map(
    ([ask, article, holds, value]): Answerable => ({
      kind: "when-did",
      ask,
      article,
      holds,
      value,
    }),
  ),
  {
    kind: "when-did",
    ask: "when did the east gallery of the garrow mine collapse?",
    article: "mine-",
    holds: "mine collapsed on",
    value: ["2009-11-14", "2009-11-15"],
    values: ["2009-11-14", "2009-11-15"],
  },
];
