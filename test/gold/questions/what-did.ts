import type { Answerable } from "./gold-question.js";

type Row = readonly [ask: string, article: string, holds: string, speaker: string];

const DID_SAY_ROWS: readonly Row[] = [
  [
    "did helga rustad say she would be angry too",
    "dam-agency",
    "I would be angry too",
    "Helga Rustad",
  ],
  ["did Maud Ferrier say he had no alibi?", "arson-court", "no alibi", "Maud Ferrier"],
  [
    "did martin hesk say signatures do not keep out rain",
    "library-council",
    "signatures do not keep out rain",
    "Martin Hesk",
  ],
  ["did hesk say to pack the cat", "volcano-hesk", "pack the cat", "Martin Hesk"],
  [
    "did Tennant say the station will employ thirty-two scientists?",
    "herring-ministry",
    "thirty-two scientists",
    "Orsolya Tennant",
  ],
  ["did ingrid solano say nobody got nothing", "strike-", "nobody got nothing", "Ingrid Solano"],
  [
    "did ilse brandvold say she will not be a candidate for the leadership again",
    "election-night",
    "not be a candidate",
    "Ilse Brandvold",
  ],
  [
    "did krahn say a fence does not frighten a wolf",
    "wolves-valley",
    "does not frighten a wolf",
    "Ottilie Krahn",
  ],
  [
    "did Bronwen Tate say she did not want a garden?",
    "mine-anniversary",
    "did not want a garden",
    "Bronwen Tate",
  ],
  [
    "did feuerbach say there had been three meetings",
    "bridge-lindenau",
    "three meetings in the spring",
    "Konrad Feuerbach",
  ],
  ["did abernathy say he read the summary", "pension-hearing", "I read the summary", "Abernathy"],
  [
    "did anyone say the ladder was unsafe",
    "flood-school",
    "the ladder was unsafe",
    "Wilhelmina Ost",
  ],
];

const WHAT_DID_ROWS: readonly Row[] = [
  [
    "what did Rustad say about the payments?",
    "dam-interview",
    "The first payments went out",
    "Helga Rustad",
  ],
  [
    "what did helga rustad say about the diver",
    "dam-interview",
    "A diver wrote two lines",
    "Helga Rustad",
  ],
  [
    "what did tennant say about professor idle",
    "herring-ministry",
    "Professor Lucan Idle",
    "Orsolya Tennant",
  ],
  ["what did anton breck say about the oars", "flood-school", "oars were borrowed", "Anton Breck"],
  ["what did the mayor say about the roof?", "library-council", "the roof alone", "Martin Hesk"],
  [
    "what did the mayor of Lower Tarvik say about the letter",
    "dam-agency",
    "a letter",
    "Anton Breck",
  ],
  ["what did Hesk say about the roof?", "library-council", "the roof alone", "Martin Hesk"],
  [
    "what did martin hesk say about the northern slope",
    "volcano-hesk",
    "eleven centimetres",
    "Martin Hesk",
  ],
  [
    "what did nollmann say about a second plant",
    "orrin-results",
    "second plant in Port Ashcombe",
    "Beatrix Nollmann",
  ],
  [
    "what did the niece Clara Varga say",
    "pianist-obituary",
    "practising until the afternoon",
    "Clara Varga",
  ],
  [
    "what did Wim Aalders say about the piano?",
    "pianist-obituary",
    "whether the piano could hear",
    "Wim Aalders",
  ],
  ["what did Caldecott say", "strike-daily", "the kitchen closed at eleven", "Honor Caldecott"],
  [
    "what did dr achterberg say about the machine being serviced",
    "clinic-scraped",
    "serviced regularly",
    "Salome Achterberg",
  ],
  [
    "what did Quentin Marsh say about Christmas",
    "election-night",
    "a government by Christmas",
    "Quentin Marsh",
  ],
  ["what did malachi strand say?", "storm-warning", "think again", "Malachi Strand"],
  [
    "what did abernathy say about the lawyers",
    "pension-hearing",
    "telephoned our lawyers",
    "Abernathy",
  ],
  [
    "what did ravindra moss say about the code",
    "outage-lantern",
    "a single line of code",
    "Ravindra Moss",
  ],
  ["quotes by Ottilie Krahn about lambs", "wolves-valley", "buried enough lambs", "Ottilie Krahn"],
  [
    "what has jolanta pryce promised",
    "festival-preview",
    "fewer speeches and more wolves",
    "Jolanta Pryce",
  ],
  ["what did Abel Kjaer say?", "telescope-first-light", "Kjaer said", "Abel Kjaer"],
  [
    "what did Hussein say about the elections",
    "002_",
    "importance of holding elections",
    "Fuad Hussein",
  ],
];

const answerable =
  (kind: "did-say" | "what-did") =>
  ([ask, article, holds, speaker]: Row): Answerable => ({ kind, ask, article, holds, speaker });

/** Whether a person said it, who did. */
export const DID_SAY: readonly Answerable[] = DID_SAY_ROWS.map(answerable("did-say"));

/** What a person said, with and without a topic. */
export const WHAT_DID: readonly Answerable[] = WHAT_DID_ROWS.map(answerable("what-did"));
