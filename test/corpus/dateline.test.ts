import { expect, test } from "vitest";
import { findDateline } from "../../src/corpus/dateline.js";

test.each([
  ["OSLO (Coastwire) - The dam holds.", "Coastwire", "The dam holds."],
  ["OSLO, March 3 (Coastwire) -- The dam holds.", "Coastwire", "The dam holds."],
  ["UNITED NATIONS, 3 March (Coastwire) – “It holds.”", "Coastwire", "“It holds.”"],
  ["VELDEN, Osterland (ENN) _ The dam holds.", "ENN", "The dam holds."],
  ["Oslo (DamNews.example) The dam holds.", "DamNews.example", "The dam holds."],
  ["(Coastwire) - The dam holds.", "Coastwire", "The dam holds."],
  ["(ENN)The dam holds.", "ENN", "The dam holds."],
  ["VELDEN, March 3. /COAST/. The dam holds.", "COAST", "The dam holds."],
  ["WASHINGTON — The dam holds.", undefined, "The dam holds."],
  ["VELDEN (VNA) — The dam holds.", "VNA", "The dam holds."],
  ["VELDEN, Osterland — The dam holds.", undefined, "The dam holds."],
  ["VELDEN, Sept. 3, 2020 — The dam holds.", undefined, "The dam holds."],
  [
    "PORT ELM, 3 September 2020 (Coast News Service) - The dam holds.",
    "Coast News Service",
    "The dam holds.",
  ],
])("%s", (paragraph, agency, rest) => {
  const dateline = findDateline(paragraph);
  expect(dateline?.agency).toBe(agency);
  expect(paragraph.slice(dateline?.length)).toBe(rest);
});

test.each([
  ["VELDEN, Sept. 3, 2020 — The dam holds.", "2020-09-03"],
  ["VELDEN, Osterland, Sept. 3, 2020 — The dam holds.", "2020-09-03"],
  ["Velden, 3 September 2020 (Coastwire) - The dam holds.", "2020-09-03"],
  ["VELDEN, Thursday, Sept. 3, 2020 — The dam holds.", "2020-09-03"],
  ["VELDEN, Sept. 3, 2020 /COAST/ -- The dam holds.", "2020-09-03"],
  ["VELDEN, Monday, Sept. 3, 2020 — The dam holds.", undefined], // it was a Thursday
  ["VELDEN, Sept. 31, 2020 — The dam holds.", undefined],
  ["VELDEN, Sept. 3 (Coastwire) - The dam holds.", undefined],
  ["UPDATED, Sept. 3, 2020 — The dam holds.", undefined],
  ["THURSDAY, Sept. 3, 2020 — The dam holds.", undefined],
])("the day in %s", (paragraph, date) => {
  expect(findDateline(paragraph)?.date).toBe(date);
});

test.each([
  "The dam (Coastwire) holds.",
  "Holm (Farmers' Party) and Ruiz (Liberals) agreed.",
  "Peter Holm (left) met Marta Ruiz.",
  "Norhaven (population 4,000) - a town by the sea.",
  "The dam - built in the war - holds.",
  "Oslo is a city.",
])("no dateline in: %s", (paragraph) => {
  expect(findDateline(paragraph)).toBeUndefined();
});
