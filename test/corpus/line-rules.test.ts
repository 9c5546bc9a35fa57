import { describe, expect, test } from "vitest";
import { LINE_RULES } from "../../src/corpus/line-rules.js";
import { NEIGHBOUR_RULES } from "../../src/corpus/neighbour-rules.js";

describe("each rule knows its example, and no rule above it does", () => {
  test.each(LINE_RULES.map((rule) => [rule.because, rule.example, rule] as const))(
    "%s: %s",
    (_, example, rule) => {
      expect(LINE_RULES.find(({ matches }) => matches(example))).toBe(rule);
    },
  );

  test.each(NEIGHBOUR_RULES.map((rule) => [rule.because, rule.example, rule] as const))(
    "%s: %j",
    (_, example, rule) => {
      expect(NEIGHBOUR_RULES.find(({ matches }) => matches(...example))).toBe(rule);
    },
  );
});

describe("sentences of an article that no rule may take", () => {
  test.each([
    "File-sharing sites were closed by the court.",
    "He told the court that he had nothing to add (via a translator).",
    "Print shops in the old town have closed.",
    "More than a thousand people came to the square.",
    "Share prices fell again on Tuesday.",
    "Home prices / wages: the gap between them grew.",
    "By Friday the river had fallen by a metre.",
    "By the time the doctors came, he had left.",
    "Follow the money, she said.",
    "Photo booths are back in fashion.",
    "Watch out, the guide said.",
    "Listen to the old people, he said.",
    "Related to this is the question of the wells.",
    "Get up early, the fishermen say.",
    "Published figures show another picture.",
    "Updated rules apply from May.",
    "The end of the strike is near.",
    "Copyright law is to change, the ministry said.",
    "Opinion is divided in the valley.",
    "Click beetles have eaten the maize.",
    "In 1990 the mill burned down.",
    "Sen. John Roe (R) voted against the bill.",
    "“Like us, they have waited,” she said.",
    "Source criticism is taught in the third year.",
    "Author Jane Doe reads from her new book tonight.",
    "Editor and publisher fell out over the story.",
    "Support for the tunnel has grown.",
    "World War II ended before the bridge was built.",
    "No. 10 had no comment.",
    "Video of the accident was shown in court.",
    "More: he wants the wells as well.",
    "This story was told by three generations of fishermen.",
    "Image is everything in this trade.",
    "“Subscribe to our view or leave,” he told the committee.",
    "Log drivers and raftsmen met for the last time.",
    "About us nothing was said.",
    "He lived on what others gave him (supplied by the harbour mission).",
    "Each guest went home with a map (Handout 3 in the folder).",
    "The clerk read it aloud (From our files, he said, nothing is lost).",
    "From our magazine of 3 March 2014 the teacher read a poem aloud.",
    "This story appeared to her in a dream on 3 March 2014.",
  ])("%s", (sentence) => {
    const rule = LINE_RULES.find(({ only, matches }) => only !== "header" && matches(sentence));
    expect(rule?.because).toBeUndefined();
  });
});
