import { describe, expect, test } from "vitest";
import { timexesIn } from "./timexes-in.js";

describe("dates over the ends of lines", () => {
  test.each([
    ["The bridge over the river opened in March\n2019.", ["March\n2019 = 2019-03"]],
    ["The bridge closed on 12\nMarch 2020.", ["12\nMarch 2020 = 2020-03-12"]],
    ["She came to Oslo in March\r\n2019.", ["March\r\n2019 = 2019-03"]],
    ["He will resign on 4 \n June 2019.", ["4 \n June 2019 = 2019-06-04"]],
    ["The pact was signed two\nyears ago.", ["two\nyears ago = 2016"]],
    // the verb is on the other line
    ["The whole council of Oslo will meet\nagain on Monday.", ["Monday = 2018-11-12"]],
    ["It rained in May\n\n2019 was dry.", ["May = 2018-05", "2019 = 2019"]],
    ["It rained in May.\n2019 was dry.", ["May = 2018-05", "2019 = 2019"]],
    // cells of a table
    ["Early March\n2019", ["Early March = 2018-03", "2019 = 2019"]],
  ])("%j", (text, expected) => {
    const found = timexesIn(text, "2018-11-07").map(([words, value]) => `${words} = ${value}`);
    expect(found).toEqual(expected);
  });
});
