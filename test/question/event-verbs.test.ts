import { expect, test } from "vitest";
import { eventVerbsIn } from "../../src/question/event-verbs.js";

test.each([
  ["Mara Holt sell the mill", ["sell"]],
  ["the council buy the club", ["buy"]],
  ["the gate last inspected", ["inspected"]],
  ["the tunnel first open", ["open"]],
  ["the first tunnel opened", ["opened"]],
  ["the strike begin", ["begin"]],
  ["the garrow mine collapse", ["collapse"]],
  ["the town begin to grow", ["begin", "grow"]],
  ["Mara Holt born", ["born"]],
  ["the old bridge rebuilt", ["rebuilt"]],
  ["a storm tear the roof off the hall", ["tear"]],
  ["the mayor learn that the mill had closed", ["learn"]],
  ["the farms in the valley flooded", ["flooded"]],
  // nouns that look like verbs
  ["the last concert", []],
  ["the update that cut off the town", []],
  ["the strike", []],
  ["Holt", []],
])("%s: %j", (words, verbs) => {
  expect(eventVerbsIn(words)).toEqual(verbs);
});
