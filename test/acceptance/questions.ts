/** A question on the five seeds that has an answer, as a careful reader would give it. */
export interface Answerable {
  readonly ask: string;
  /** How the article's id begins: "003". */
  readonly article: string;
  /** Words that the first excerpt must hold, as they stand in the article. */
  readonly holds: string;
  /** For who-said: the speaker, or null where the article does not name one. */
  readonly speaker?: string | null;
  readonly grade?: "named" | "named-earlier" | "inferred" | "not-named";
  /** For when-did: the TIMEX3 value, open where the article leaves it open. */
  readonly value?: string;
}

const LAVROV = "Sergey Lavrov";
const LAVROV_OF_SPUTNIK = "Sergei Lavrov";
const ALHAKIM = "Mohamed Alhakim";
const MINISTRY = "Russian Foreign Ministry";

export const WHO_SAID: readonly Answerable[] = [
  {
    ask: "who said Russia played a central role in it?",
    article: "003",
    holds: "Russia played a central role in it",
    speaker: ALHAKIM,
    grade: "named-earlier",
  },
  {
    ask: "who said express my gratitude to Putin?",
    article: "003",
    holds: "express my gratitude",
    speaker: ALHAKIM,
    grade: "named-earlier",
  },
  {
    ask: "who said the US military presence in Iraq will meet its stated goals?",
    article: "003",
    holds: "meet its stated goals",
    speaker: LAVROV_OF_SPUTNIK,
    grade: "inferred",
  },
  {
    ask: 'who said "geopolitical tasks in the region"?',
    article: "003",
    holds: "geopolitical tasks",
    speaker: LAVROV_OF_SPUTNIK,
    grade: "inferred",
  },
  {
    ask: 'whose words are "We conduct limited air and land operations in coordination with Syria"?',
    article: "003",
    holds: "limited air and land operations",
    speaker: ALHAKIM,
  },
  {
    ask: "who said they support the independence and the need to stabilize Syria?",
    article: "003",
    holds: "independence and the need to stabilize Syria",
    speaker: ALHAKIM,
    grade: "named-earlier",
  },
  {
    ask: "who said the government of Iraq supports the need to restore Syria to the League of Arab States",
    article: "003",
    holds: "League of Arab States",
    speaker: ALHAKIM,
    grade: "named-earlier",
  },
  {
    ask: "who said Baghdad has no plans to conduct any military operations in Syria?",
    article: "003",
    holds: "According to Alhakim",
    speaker: ALHAKIM,
    grade: "named-earlier",
  },
  {
    ask: "who said all-round assistance to Iraqi partners?",
    article: "000",
    holds: "all-round assistance",
    speaker: MINISTRY,
    grade: "named",
  },
  {
    ask: "who said this is from where these terrorists have come?",
    article: "000",
    holds: "from where these terrorists have come",
    speaker: MINISTRY,
    grade: "named",
  },
  {
    ask: "who said what concrete aid could be given to Baghdad",
    article: "000",
    holds: "concrete aid",
    speaker: MINISTRY,
    grade: "named",
  },
  {
    ask: "who said the forum will be a useful platform?",
    article: "000",
    holds: "useful platform",
    speaker: null,
    grade: "not-named",
  },
  {
    ask: "who said we are continuing to aid the governments of Iraq and Syria?",
    article: "001",
    holds: "continuing to aid the governments",
    speaker: LAVROV,
    grade: "named-earlier",
  },
  {
    ask: "who said let the UN Security Council make decisions?",
    article: "001",
    holds: "let the UN Security Council make decisions",
    speaker: LAVROV,
    grade: "inferred",
  },
  {
    ask: 'who said "incorrect and even immoral"?',
    article: "001",
    holds: "incorrect and even immoral",
    speaker: LAVROV,
    grade: "inferred",
  },
  {
    ask: 'who said "large-scale deliveries of weapons"?',
    article: "001",
    holds: "large-scale deliveries of weapons",
    speaker: LAVROV,
    grade: "inferred",
  },
  {
    ask: "who said elections establish correct foundations for a democratic system?",
    article: "002",
    holds: "foundations for a democratic system",
  },
  {
    ask: "who said cooperation with Moscow has never prevented Iraq from developing ties?",
    article: "004",
    holds: "has never prevented Iraq",
    speaker: LAVROV,
    grade: "named",
  },
  {
    ask: "who said almost 4,000 Iraqi students study in Russia?",
    article: "004",
    holds: "Almost 4,000 Iraqi students",
    speaker: LAVROV,
    grade: "named",
  },
  {
    ask: "who said Lukoil, Rosneft, Gazprom Neft and Bashneft invested over $13 billion?",
    article: "004",
    holds: "over $13 billion",
    speaker: LAVROV,
    grade: "named",
  },
  {
    ask: "who said take them to court yourselves if they are your citizens?",
    article: "004",
    holds: "Take them to court yourselves",
    speaker: LAVROV,
    grade: "named",
  },
  {
    ask: "who said the Iraqis consider the Russians to be their long-time and strong friend?",
    article: "004",
    holds: "long-time and strong friend",
    speaker: null,
    grade: "not-named",
  },
  {
    ask: "did Lavrov say the US moved its military contingent to Syria without invitation?",
    article: "004",
    holds: "without invitation, illegally",
    speaker: LAVROV,
    grade: "named",
  },
  {
    ask: "what did Lavrov say about the coronavirus?",
    article: "004",
    holds: "coronavirus infection",
    speaker: LAVROV,
  },
  {
    ask: "what did Alhakim say about the Euphrates?",
    article: "003",
    holds: "east of the Euphrates",
    speaker: ALHAKIM,
  },
];

export const WHEN_DID: readonly Answerable[] = [
  {
    ask: "when did Iraq end Daesh rule?",
    article: "002",
    holds: "Iraq ended Daesh’s territorial rule",
    value: "2017-12",
  },
  {
    ask: "in what year did Russia, Iraq, Iran and Syria form a joint intelligence-sharing committee?",
    article: "002",
    holds: "joint intelligence-sharing committee",
    value: "2015",
  },
  {
    ask: "when did the Arab League suspend Syria's membership?",
    article: "003",
    holds: "suspended Syria’s membership",
    value: "2011",
  },
  {
    ask: "when were the identified children sent back to Russia?",
    article: "004",
    holds: "sent back to Russia last year",
    value: "2019",
  },
  {
    ask: "when will Hussein meet with Yury Borisov?",
    article: "004",
    holds: "Tomorrow Mr Hussein will meet",
    value: "2020-11-26",
  },
  {
    ask: "when was the agreement establishing diplomatic relations signed?",
    article: "004",
    holds: "76 years ago",
    value: "1944",
  },
  {
    ask: "when will Mr Minister meet with Energy Minister Nikolai Shulginov?",
    article: "004",
    holds: "Nikolai Shulginov",
    value: "2020-11-26",
  },
];

/** Events that the articles date only relative to a day that they do not tell. */
export const NOT_DATED: readonly Answerable[] = [
  {
    ask: "when did Alhakim thank Russia for its assistance?",
    article: "003",
    holds: "on Wednesday thanked Russia",
    value: "XXXX-WXX-3",
  },
  {
    ask: "when did ISIL send its Takfiri militants into Iraq?",
    article: "001",
    holds: "into Iraq in June",
    value: "XXXX-06",
  },
  {
    ask: "when did Hussein express appreciation in a phone conversation?",
    article: "002",
    holds: "phone conversation on Saturday",
    value: "XXXX-WXX-6",
  },
  {
    ask: "when is Baghdad set to hold parliamentary elections?",
    article: "002",
    holds: "parliamentary elections in October",
    value: "XXXX-10",
  },
  {
    ask: "when did Trump declare victory over Daesh?",
    article: "003",
    holds: "In mid-December",
    value: "XXXX-12",
  },
];

/** Questions that the five articles do not answer, and why a careless reader might think so. */
export const NOT_FOUND: readonly (readonly [question: string, trap: string])[] = [
  ["who said the price of bread will rise?", "nobody speaks of it"],
  ["when was the Treaty of Versailles signed?", "treaties are signed, this one is nowhere"],
  ["who said Ukraine must join the alliance?", "the country is nowhere"],
  [
    "did Alhakim say the US moved its military contingent to Syria without invitation?",
    "right words, wrong person",
  ],
  ["did Putin say Russia played a central role in it?", "a person who is named but not quoted"],
  ["what did Angela Merkel say about Iraq?", "a person who is nowhere"],
  [
    "when did Turkey lift the ban on flights to Sulaymaniyah?",
    "a related headline below the article",
  ],
  ["who said US to leave Syria at proper pace?", "a pointer to another article"],
  ["when did Hussein resign?", "he is named, the event is nowhere"],
  ["when did Iraq join the European Union?", "half of the words are there"],
];
