import { expect, test } from "vitest";
import { findAliases } from "../../src/quotation/aliases.js";

test.each([
  [
    "The World Health Organization (WHO) said so.",
    [{ name: "World Health Organization", others: ["WHO"] }],
  ],
  ["the Ministry of Foreign Trade (MFT)", [{ name: "Ministry of Foreign Trade", others: ["MFT"] }]],
  [
    "* Daesh (ISIL/ISIS/IS/Islamic State) is banned",
    [{ name: "Daesh", others: ["ISIL", "ISIS", "IS", "Islamic State"] }],
  ],
  ["Marta Ruiz (pictured) left", []],
  ["Gwen Moore (D-Wis.) left", []],
  ["Marta Ruiz (MR) left", [{ name: "Marta Ruiz", others: ["MR"] }]],
  ["The Peace Council (1990)", []],
  ["no brackets at all", []],
])("%s", (text, aliases) => {
  expect(findAliases(text)).toEqual(aliases);
});
