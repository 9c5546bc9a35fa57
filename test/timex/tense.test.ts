import { expect, test } from "vitest";
import { timexesIn } from "./timexes-in.js";

// written on a Wednesday
test.each([
  ["They will leave on Friday.", "2024-03-08"],
  ["They left on Friday.", "2024-03-01"],
  ["They may leave on Friday.", "2024-03-08"],
  ["They may have left on Friday.", "2024-03-01"],
  ["He could not be reached on Friday.", "2024-03-01"],
  ["He will not have eaten since Friday.", "2024-03-01"],
  ["They would study Friday's ruling.", "2024-03-01"],
  ["The court will hear of Friday's car bombings.", "2024-03-01"],
  ["The police will look into the Friday attack.", "2024-03-01"],
  ["The council on Friday issued a warning to all who will vote.", "2024-03-01"],
  ["He spoke ahead of the talks on Friday.", "2024-03-01"],
  ["Until Friday, they had not heard of it.", "2024-03-01"],
  ["By Friday, troops held the town.", "2024-03-01"],
  ["On Friday, the mayor vowed to resign.", "2024-03-01"],
  ["On Friday, the union planned to march.", "2024-03-01"],
  // these can still be to come
  ["Until Friday, the shop will be shut.", "2024-03-08"],
  ["Until Friday, the shop is shut.", "2024-03-08"],
  ["The mayor vowed to resign on Friday.", "2024-03-08"],
  ["On Friday, the court is scheduled to sit.", "2024-03-08"],
  ["On Friday, the heir is due in Oslo.", "2024-03-08"],
  ["They do not plan to leave on Friday.", "2024-03-08"],
  ["She spoke of the planned visit on Friday.", "2024-03-08"],
  ["They sold ahead of Friday.", "2024-03-08"],
  ["They will play in Friday's final.", "2024-03-08"],
  ["They will stay away from Friday's vote.", "2024-03-08"],
  ["It is going to open on Friday.", "2024-03-08"],
  ["They left by Friday, it was said.", "2024-03-08"],
])("%s", (text, value) => {
  expect(timexesIn(text, "2024-03-06").map(([, found]) => found)).toEqual([value]);
});

// written on Thursday, 12 March 2020
test.each([
  ["Elections were held on 5 May.", "2019-05-05"],
  ["Elections were held on May 5 in Oslo.", "2019-05-05"],
  ["On 20 March, voters elected Holt.", "2019-03-20"],
  ["Holt, who was elected on 5 May, resigned.", "2019-05-05"],
  ["The bank closed April 2.", "2019-04-02"],
  ["The 5 May elections brought a new mayor.", "2019-05-05"],
  ["The town was flooded on Christmas Day.", "2019-12-25"],
  ["Holt told reporters on 20 March.", "2019-03-20"],
  ["They met on 11 March.", "2020-03-11"],
  ["They met on 13 March.", "2019-03-13"],
  ["They met on 12 March.", "2020-03-12"],
  // these are still to come
  ["Elections will be held on 5 May.", "2020-05-05"],
  ["She was told to appear on 5 May.", "2020-05-05"],
  ["The court ordered him to appear on Friday.", "2020-03-13"],
  ["He had been told to appear on Friday.", "2020-03-06"],
  ["They agreed to meet in June.", "2020-06"],
  ["The offer was extended to 30 March.", "2020-03-30"],
  ["The council set 30 March as the deadline.", "2020-03-30"],
  ["He gave no reason for the 30 March deadline.", "2020-03-30"],
  ["Holders registered on 20 March will be paid.", "2020-03-20"],
  ["The bank will redeem preferred shares on 20 March.", "2020-03-20"],
  ["Holt said the vote on 20 March would be fair.", "2020-03-20"],
  ["The vote is on 20 March.", "2020-03-20"],
  // the weekday tells the year
  ["The vote was on Friday, 13 March.", "2020-03-13"],
  ["The vote was on Wednesday, March 13.", "2019-03-13"],
  ["Holt spoke on Monday, 16 March.", "2020-03-16"],
  ["Holt will speak on Monday, 16 March.", "2020-03-16"],
  // no year near has that weekday
  ["Holt will speak on Wednesday, 20 May.", "2020-05-20"],
  ["Holt spoke on Tuesday, 20 March.", "2019-03-20"],
])("%s, in March 2020", (text, value) => {
  expect(timexesIn(text, "2020-03-12").map(([, found]) => found)).toEqual([value]);
});
