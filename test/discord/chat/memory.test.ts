import { describe, expect, test } from "vitest";
import { buildMemory } from "../../../src/discord/chat/memory.js";
import { splitQuestions } from "../../../src/discord/chat/split-questions.js";
import { requestFor } from "../../../src/discord/request.js";

describe("buildMemory", () => {
  const value = { request: requestFor("ask", "who said bridge"), page: 0 };

  test("forgets after fifteen minutes", () => {
    const { last } = buildMemory();
    last.put("ada", value, 0);
    expect(last.get("ada", 15 * 60_000)).toBe(value);
    expect(last.get("ada", 15 * 60_000 + 1)).toBeUndefined();
  });

  test("holds five hundred, the latest", () => {
    const { last } = buildMemory();
    for (let i = 0; i <= 500; i += 1) last.put(`user ${i}`, value, i);
    expect(last.get("user 0", 500)).toBeUndefined();
    expect(last.get("user 1", 500)).toBe(value);
  });

  test("a second question takes the place of the first", () => {
    const { last } = buildMemory();
    last.put("ada", value, 0);
    last.put("ada", { ...value, page: 1 }, 1);
    expect(last.get("ada", 1)?.page).toBe(1);
    expect(last.get("bo", 1)).toBeUndefined();
  });
});

describe("splitQuestions", () => {
  test.each([
    ["who said a? when did b?", ["who said a?", "when did b?"]],
    ["who said a\nwhat did Ruiz say", ["who said a", "what did Ruiz say"]],
    ["who said a? and when did b?", ["who said a?", "and when did b?"]],
  ])("%j", (text, questions) => {
    expect(splitQuestions(text)).toEqual(questions);
  });

  test.each([
    "who said a",
    "who said “Is it? When did it?” there",
    'who said "Is it?\nWhen did it?" there',
    "the bridge? the river?",
    "who said a? thanks a lot!",
    "",
  ])("one question: %j", (text) => {
    expect(splitQuestions(text)).toEqual([text]);
  });
});
