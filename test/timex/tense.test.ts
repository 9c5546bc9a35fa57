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
  // these can still be to come
  ["They will play in Friday's final.", "2024-03-08"],
  ["They will stay away from Friday's vote.", "2024-03-08"],
  ["It is going to open on Friday.", "2024-03-08"],
  ["They left by Friday, it was said.", "2024-03-08"],
])("%s", (text, value) => {
  expect(timexesIn(text, "2024-03-06").map(([, found]) => found)).toEqual([value]);
});
