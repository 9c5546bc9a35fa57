import type { GoldKind, Trap, Unanswerable } from "./gold-question.js";

const TRAPS: readonly (readonly [Trap, readonly (readonly [kind: GoldKind, ask: string])[]])[] = [
  [
    "nobody said it",
    [
      ["who-said", "who said the dam will be torn down?"],
      ["who-said", "who said the price of bread has doubled"],
      ["who-said", "who said the wolves should be poisoned"],
      ["who-said", "who said the library must become a hotel"],
      ["who-said", "who said the strike was illegal"],
      ["who-said", "who said penalties are a lottery?"],
      ["who-said", "who said the telescope was a waste of money"],
      ["who-said", "who said recordings are the future of music"],
      ["who-said", "who said the herring will return in ten years"],
      ["who-said", "who said the volcano will never erupt again"],
      ["who-said", "who said the quantom computer is slow"],
      ["who-said", "who said orrin would buy kettering blades"],
      ["who-said", "has anyone said that the mayor should resign"],
    ],
  ],
  [
    "right words, wrong person",
    [
      [
        "did-say",
        "did anton breck say the seals on gate three were older than they should have been",
      ],
      ["did-say", "did Josiah Penn say he had the key, the motive and no alibi?"],
      ["did-say", "did gwen harcastle say the better team had lost"],
      ["did-say", "did walter deng-reyes say nobody got everything and nobody got nothing"],
      ["did-say", "did quentin marsh say the voters have told us to go and think"],
      ["did-say", "did tobias wexford say a fence does not frighten a wolf"],
      ["did-say", "did yvonne ackerley say we pushed a button at four in the morning?"],
      ["did-say", "did bernard tully say signatures do not keep out rain"],
      ["did-say", "did Clara Varga say a recording is a photograph of a kiss"],
      ["did-say", "did lucan idle say we will not reopen the spawning grounds"],
      ["did-say", "did dario keene say he always goes down the middle"],
      ["did-say", "did putin say we are continuing to aid the governments of iraq and syria"],
      ["did-say", "did sybil marsh say there will be a government by christmas"],
      ["what-did", "what did Noor Castellane say about the bridge"],
    ],
  ],
  [
    "not quoted",
    [
      ["what-did", "what did barack obama say about the dam?"],
      ["what-did", "what did petra say about the river"],
      ["what-did", "what did georg lindt say about the piano"],
      ["what-did", "what did rhys tate say"],
      ["what-did", "what did professor lucan idle say about the herring?"],
      ["what-did", "what did edith crane say about the library"],
      ["did-say", "did dario keene say he was disappointed"],
      ["did-say", "did ingrid solano say there would be another strike this year"],
    ],
  ],
  [
    "at another time",
    [
      ["who-said", "who said in 2018 that bread is patience"],
      ["what-did", "what did gwen harcastle say before 2020?"],
      ["what-did", "what did Noor Castellane say in 2019"],
      ["what-did", "what did Annelie Grote say yesterday"],
      ["what-did", "what did Hector Fennimore say before the wedding"],
      ["when-did", "when was the gate last inspected after 2022"],
      ["first", "when did wim aalders first say bread is patience"],
      ["how-often", "how often did Hugo Stavenhagen mention herring"],
      ["latest", "the latest on zeppelins"],
    ],
  ],
  [
    "two people of one name",
    [
      ["did-say", "did Ilse Brandvold say he always goes down the middle when he is tired?"],
      ["did-say", "did tom brandvold say the voters have told us to go and think"],
      ["did-say", "did hector fennimore say they can carry me out with the flour sacks"],
      ["did-say", "did rosalind fennimore say bread is patience?"],
      ["did-say", "did malachi strand say at first i thought that the instrument was broken"],
      ["did-say", "did mayor martin hesk say this is not an evacuation"],
      ["what-did", "what did the volcanologist martin hesk say about the library"],
      ["what-did", "what did Yewande Strand say about the storm"],
      ["when-did", "when did clara varga marry the architect"],
    ],
  ],
  [
    "event without a date",
    [
      ["when-did", "when did keene buy brandvold lunch?"],
      ["when-did", "when did wilhelmina ost ask for a second ladder"],
      ["when-did", "when did minister tennant close the herring fishery for two seasons"],
      ["when-did", "when did the clinic throw the machine away"],
      ["when-did", "when did the service offer every shepherd a fence"],
      ["when-did", "when did iraqi diplomats attend upgrading courses in the diplomatic academy?"],
      ["when-did", "when was halcyon's mirror polished"],
      ["when-did", "when did keene and brandvold train together"],
    ],
  ],
  [
    "capture date or caption",
    [
      ["when-did", "when did inspectors close the canteen"],
      ["when-did", "when did Dr Salome Achterberg show reporters the machine?"],
      ["when-did", "when did alhakim say he was happy to be in moscow"],
      ["when-did", "when will the paris forum of foreign ministers be held"],
      ["when-did", "when did the manufacturer polar pure decline to comment"],
    ],
  ],
  [
    "event is nowhere",
    [
      ["when-did", "when did marlow vance sell the club"],
      ["when-did", "when was kasper lindqvist-rowe sentenced?"],
      ["when-did", "when did Bronwen Tate remarry"],
      ["when-did", "when did orrin take over kettering blades"],
      ["when-did", "when did ottoline varga release her first album"],
      ["when-did", "when did the old bridge in lindenau collapse?"],
      ["when-did", "when did the night ferry sink"],
      ["when-did", "when did lower tarvik get a new mayor"],
      ["when-did", "when was the treaty of maren signed"],
      ["when-did", "when did beatrix nollmann sell orrin"],
      ["when-did", "when was the herring research station closed"],
      ["when-did", "when did georg lindt marry clara varga"],
    ],
  ],
  [
    "denial",
    [
      ["who-said", "who said the club was a hobby that got out of hand?"],
      ["did-say", "did marlow vance say the club was a hobby that got out of hand"],
      ["did-say", "did kasper lindqvist-rowe say he set the fire"],
      ["did-say", "did the Kestrel fund say it had made a bid?"],
      ["did-say", "did ravindra moss say the company had tried to hide the number"],
      ["did-say", "did beatrix nollmann say there would be a takeover of kettering blades"],
      ["did-say", "did konrad feuerbach say the shopkeepers had not been consulted"],
      ["did-say", "did garrow deep say the collapse could have been foreseen"],
      ["did-say", "did gideon frost say there would be a second vote"],
    ],
  ],
  [
    "page furniture",
    [
      ["who-said", "who said wind farm off brennay gets go-ahead"],
      ["who-said", "who said fire crews praise volunteers"],
      ["when-did", "when will hospital parking charges double?"],
      ["when-did", "when was the nurses pay deal signed"],
    ],
  ],
  [
    "not told",
    [
      ["search", "where was helga rustad born"],
      ["search", "how many passengers does the night ferry carry?"],
      ["search", "who won the world cup"],
      ["search", "what is the phone number of the box office"],
      ["search", "how tall is mount dreva"],
      ["search", "what is the capital of calvania"],
      ["search", "how old is noor castellane?"],
      ["search", "price of the new teapot museum"],
      ["search", "how many people died in the eruption of 1893"],
      ["search", "how much did the old bridge in lindenau cost?"],
      ["search", "how old is ranger tobias wexford"],
      ["search", "where was gideon frost born"],
    ],
  ],
];

/**
 * What the articles do not answer, by why a careless reader might think so. A denial may be
 * answered by saying that it was denied; a date, by saying that the articles do not tell it.
 */
export const TRAPPED: readonly Unanswerable[] = TRAPS.flatMap(([trap, questions]) =>
  questions.map(([kind, ask]) => ({ kind, ask, trap })),
);
