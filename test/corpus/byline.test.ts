import { describe, expect, test } from "vitest";
import { isDatedByline, isRole, signs } from "../../src/corpus/byline.js";

describe("says who wrote without a name", () => {
  test.each([
    "Court reporter",
    "Chief political correspondent",
    "Sports desk",
    "Our labour editor",
    "our Middle East editor",
    "Staff writer",
    "Velden Bureau",
  ])("%s", (line) => {
    expect(isRole(line)).toBe(true);
  });

  test.each([
    "Reporter",
    "Minister slaps reporter",
    "Dog bites sports editor",
    "The court reporter who could not spell",
    "Court reporter.",
    "World desk 3",
  ])("not: %s", (line) => {
    expect(isRole(line)).toBe(false);
  });
});

describe("names who wrote, by its own words", () => {
  test.each([
    "By Jane Doe",
    "Written by:",
    "Words by Jane Doe",
    "BY OUR CRIME REPORTER",
    "Arts desk",
  ])("%s", (line) => {
    expect(signs(line)).toBe(true);
  });

  test.each(["Jane Doe", "By popular demand", "By the river", "Edited by Jane Doe", "By"])(
    "not: %s",
    (line) => {
      expect(signs(line)).toBe(false);
    },
  );
});

describe("says who wrote and when", () => {
  test.each([
    "By Jane Doe, 5 March 2021",
    "By JANE DOE MARCH 5, 2021",
    "5 March 2021 | By Jane Doe | 4 min read",
    "By our labour editor | March 5, 2021 | 6 min read",
    "Jane Doe, Court reporter, 5 March 2021 10:40 GMT",
    "By Jane Doe | Published 5 March 2021 at 10:40",
    "Sports desk, Friday 5 March 2021",
  ])("%s", (line) => {
    expect(isDatedByline(line)).toBe(true);
  });

  test.each([
    "By 5 March 2021",
    "By Friday, 5 March 2021",
    "By midnight on 5 March 2021",
    "Jane Doe | 5 March 2021",
    "World | 5 March 2021",
    "Home | Sport | 5 March 2021",
    "The sports desk moved house on 5 March 2021.",
    "Our labour editor on what the strike of 5 March 2021 means for the port",
    "Sports desk",
  ])("not: %s", (line) => {
    expect(isDatedByline(line)).toBe(false);
  });
});
