import { expect, test } from "vitest";
import { timexesIn } from "./timexes-in.js";

/** What all these mean: value, then every phrase that means it. No publication date is needed. */
const STATED: Readonly<Record<string, readonly string[]>> = {
  "2019-03-08": [
    "March 8, 2019",
    "the day after March 7, 2019",
    "the day before 9 March 2019",
    "March 8 2019",
    "March 8th, 2019",
    "Mar. 8, 2019",
    "8 March 2019",
    "8 March, 2019",
    "8th March 2019",
    "8th of March 2019",
    "the 8th of March, 2019",
    "the eighth of March 2019",
    "Friday, March 8, 2019",
    "Friday 8 March 2019",
    "Fri. 8 Mar. 2019",
    "2019-03-08",
    "March 8 of 2019",
    "MARCH 8, 2019",
  ],
  "2019-12-25": ["25/12/2019", "12/25/2019", "25.12.2019", "Christmas 2019", "Christmas Day 2019"],
  "2018-11-22": ["Thanksgiving 2018", "Thanksgiving Day, 2018"],
  "2019-04-21": ["Easter 2019", "Easter Sunday 2019"],
  "2024-02-29": ["February 29, 2024", "29 February 2024", "Feb. 29, 2024"],
  "2024-03": [
    "March 2024",
    "March, 2024",
    "March of 2024",
    "early March 2024",
    "mid-March 2024",
    "mid March 2024",
    "late March 2024",
    "the end of March 2024",
    "the beginning of March 2024",
    "the middle of March 2024",
    "the first week of March 2024",
    "the last days of March 2024",
  ],
  "2015-05": ["May 2015", "early May 2015", "late-May 2015"],
  "2015": [
    "2015",
    "early 2015",
    "mid-2015",
    "late 2015",
    "the end of 2015",
    "the beginning of 2015",
    "early in 2015",
    "the year 2015",
    "post-2015",
    "fiscal 2015",
    "fiscal year 2015",
    "FY2015",
    "FY 2015",
  ],
  "1996": ["nineteen ninety-six", "1996", "'96"],
  "2000": ["the year two thousand", "the year 2000"],
  "199": [
    "the 1990s",
    "the early 1990s",
    "the mid-1990s",
    "the late 1990s",
    "the nineties",
    "the '90s",
    "the 1990's",
  ],
  "198": ["the 80s", "the early eighties", "the end of the 1980s"],
  "18": [
    "the 19th century",
    "the nineteenth century",
    "the late 19th century",
    "the early-19th century",
  ],
  "20": ["the 21st century", "the twenty-first century"],
  BC0044: ["44 BC", "44 B.C.", "early 44 BC"],
  BC04: ["the 5th century BC"],
  "BC0480-08": ["August 480 BC"],
  "0070": ["AD 70", "70 AD", "70 CE"],
  "2016-Q3": [
    "the third quarter of 2016",
    "third-quarter 2016",
    "Q3 2016",
    "Q3 of 2016",
    "the 3rd quarter of 2016",
  ],
  "2016-H1": ["the first half of 2016"],
  "2014-SU": ["the summer of 2014", "summer 2014", "late summer 2014", "2014 summer"],
  "2014-FA": ["the autumn of 2014", "the fall of 2014", "fall 2014"],
  "2019-03-08TMO": ["the morning of March 8, 2019", "the morning of 8 March 2019"],
  "2019-03-08TNI": ["the night of 8 March 2019"],
};

const ROWS = Object.entries(STATED).flatMap(([value, phrases]) =>
  phrases.map((phrase) => [phrase, value] as const),
);

test.each(ROWS)("%s is %s", (phrase, value) => {
  const around = phrase.startsWith("the") || /^\D/.test(phrase) ? "It was seen in" : "It fell in";
  expect(timexesIn(`${around} ${phrase}, they say.`)).toEqual([[phrase, value, "stated"]]);
});

/** Two dates that share a part: each is found, and each has all that both say. */
test.each([
  ["from May to June 2019", ["May", "2019-05"], ["June 2019", "2019-06"]],
  ["between August and September 2014", ["August", "2014-08"], ["September 2014", "2014-09"]],
  ["from December to January 2020", ["December", "2019-12"], ["January 2020", "2020-01"]],
  ["from March 2019 to June", ["March 2019", "2019-03"], ["June", "2019-06"]],
  ["from November 2019 to January", ["November 2019", "2019-11"], ["January", "2020-01"]],
  ["the reign of 1826 to 1827", ["1826", "1826"], ["1827", "1827"]],
  ["He ruled 1826-1827", ["1826", "1826"], ["1827", "1827"]],
  ["on 14–15 May 1945", ["14", "1945-05-14"], ["15 May 1945", "1945-05-15"]],
  ["in 2014-15", ["2014", "2014"], ["15", "2015"]],
  ["in 1999-00", ["1999", "1999"], ["00", "2000"]],
  ["from 2014 to 2017", ["2014", "2014"], ["2017", "2017"]],
  ["in 1955-1963", ["1955", "1955"], ["1963", "1963"]],
  ["in 1955–1963", ["1955", "1955"], ["1963", "1963"]],
  ["on 6-7 January 1916", ["6", "1916-01-06"], ["7 January 1916", "1916-01-07"]],
  ["on March 5-9, 1918", ["March 5", "1918-03-05"], ["9, 1918", "1918-03-09"]],
  ["on March 5 and 9, 1918", ["March 5", "1918-03-05"], ["9, 1918", "1918-03-09"]],
  ["on the 28 and 29 August 1918", ["the 28", "1918-08-28"], ["29 August 1918", "1918-08-29"]],
  ["on 31 May-1 June 1916", ["31 May", "1916-05-31"], ["1 June 1916", "1916-06-01"]],
  ["in the 17th and 18th centuries", ["the 17th", "16"], ["18th centuries", "17"]],
  ["on 15 July, in 1972", ["15 July", "1972-07-15"], ["1972", "1972"]],
  ["in summer and autumn 1918", ["summer", "1918-SU"], ["autumn 1918", "1918-FA"]],
])("%s", (phrase, first, second) => {
  expect(timexesIn(`It was held ${phrase}.`).map(([words, value]) => [words, value])).toEqual([
    first,
    second,
  ]);
});

/** Day and month can be told apart in 25/12 and not in 03/04: then the year alone is certain. */
test.each([
  ["03/04/2019", "2019"],
  ["13/04/2019", "2019-04-13"],
  ["04/13/2019", "2019-04-13"],
  ["04/04/2019", "2019-04-04"],
  ["03.04.2019", "2019-04-03"],
])("%s is %s", (phrase, value) => {
  expect(timexesIn(`Signed ${phrase} in Oslo.`).map(([, found]) => found)).toEqual([value]);
});

test.each([
  ["The synod met in 506, they say.", "0506"],
  ["It ended in about 1870 after a war.", "1870"],
  ["It was known as early as 1619.", "1619"],
  ["They came in 1541, 1563 and 1581.", "1563"],
  ["The 2015 Toyota recall cost it dear.", "2015"],
  ["It was built in the 3rd century AD.", "02"],
  ["It was built in the 3rd century BC.", "BC02"],
  ["She was born on 15 July in 1972.", "1972-07-15"],
  ["She was born on July 15 in 1972.", "1972-07-15"],
  ["She was born in July 1972 in Oslo.", "1972-07"],
])("an old year: %s", (text, value) => {
  expect(timexesIn(text).map(([, found]) => found)).toContain(value);
});

test.each([
  ["On\u00a08\u00a0March\u00a02019 it rained.", "2019-03-08"],
  ["On 8\tMarch\t2019 it rained.", "2019-03-08"],
  ["GMT24 June 2021", "2021-06-24"],
  ["Moscow25 November 202016:19", "2020-11-25"],
])("odd spaces and glued pieces: %j", (text, value) => {
  expect(timexesIn(text).map(([, found]) => found)).toContain(value);
});
