import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import { textOf } from "../../src/text/span.js";

function first(text: string) {
  const [quotation] = findQuotations(plainArticle("article", text));
  return quotation;
}

test.each([
  ["Marta Ruiz did not say that the bridge was safe.", true],
  ["Marta Ruiz never said that the bridge was safe.", true],
  ["Marta Ruiz said that the bridge was not safe.", false],
  ["Marta Ruiz denied that the bridge was safe.", false],
  ["Marta Ruiz has said that the bridge is safe.", false],
])("%s: said not to have been said: %s", (text, denied) => {
  expect(first(text)?.denied).toBe(denied);
});

test.each([
  ["Marta Ruiz believes that the bridge is safe.", "attitude"],
  ["Marta Ruiz hopes that the bridge will be safe.", "attitude"],
  ["Marta Ruiz said that the bridge was safe.", "speech"],
  ["“The bridge is safe,” Marta Ruiz said.", "speech"],
])("%s is %s", (text, act) => {
  expect(first(text)?.act).toBe(act);
});

test.each([
  ["“We go,” Marta Ruiz said.", "direct"],
  ["Marta Ruiz said that it was “a ruin” and would be closed.", "mixed"],
  ["Marta Ruiz said that it was a ruin.", "indirect"],
])("%s is %s", (text, kind) => {
  expect(first(text)?.kind).toBe(kind);
});

test.each([
  ["“We go,” said Foreign Minister Marta Ruiz.", "Foreign Minister"],
  ["“We go,” said Marta Ruiz, the mayor of Lima.", "mayor of Lima"],
  ["Senator Marta Ruiz came.\n“We go,” Ruiz said.", "Senator"],
  ["“We go,” said Marta Ruiz.", undefined],
])("%s: the role is %s", (text, role) => {
  const span = first(text)?.speaker.role;
  expect(span && textOf(text, span)).toBe(role);
});

test.each([
  ["“We go,” Marta Ruiz said.", 'named in the sentence ("Marta Ruiz")'],
  [
    "Marta Ruiz came.\n“We go,” Ruiz said.",
    'named in the sentence ("Ruiz"); full name given elsewhere in the article',
  ],
  ["Marta Ruiz came.\n“We go,” she said.", '"she" is Marta Ruiz, named one paragraph earlier'],
  ["“We go,” a spokesman said.", "the article does not name the speaker"],
])("%s: the reason is in words", (text, reason) => {
  expect(first(text)?.speaker.reason).toBe(reason);
});
