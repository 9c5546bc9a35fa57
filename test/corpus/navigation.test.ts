import { expect, test } from "vitest";
import { isNavigation } from "../../src/corpus/navigation.js";

test.each([
  "Home News Culture Contact",
  "News Sport Letters Jobs",
  "News Sport Villages Jobs Puzzles",
  "Rowing   Curling   Chess",
  "Town Hall\tHarbour\tSchools",
])("%s", (line) => {
  expect(isNavigation(line)).toBe(true);
});

test.each([
  "World News Congress Opens",
  "Business Leaders Meet Sports Minister",
  "Health Minister Opens Sport Centre",
  "Sport Jobs",
  "News, sport and jobs are all that the village wants",
  "Elmstad 2  Velden 3",
  "The dam   holds",
])("no menu: %s", (line) => {
  expect(isNavigation(line)).toBe(false);
});
