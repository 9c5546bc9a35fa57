import { describe, expect, test } from "vitest";
import type { Publication } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findTimexes } from "../../src/timex/find-timexes.js";
import { timexesIn } from "./timexes-in.js";

describe("without a publication date, what counts from it stays open", () => {
  test.each([
    ["She resigned yesterday.", "yesterday", "XXXX-XX-XX"],
    ["She resigned today.", "today", "XXXX-XX-XX"],
    ["She will resign tomorrow.", "tomorrow", "XXXX-XX-XX"],
    ["She spoke last night.", "last night", "XXXX-XX-XXTNI"],
    ["She resigned on Monday.", "Monday", "XXXX-WXX-1"],
    ["She resigned on Sunday.", "Sunday", "XXXX-WXX-7"],
    ["She resigned last Tuesday.", "last Tuesday", "XXXX-WXX-2"],
    ["She resigned in June.", "June", "XXXX-06"],
    ["She resigned in mid-December.", "mid-December", "XXXX-12"],
    ["She resigned last June.", "last June", "XXXX-06"],
    ["She resigned on 8 June.", "8 June", "XXXX-06-08"],
    ["She resigned on June 8.", "June 8", "XXXX-06-08"],
    ["She resigned on the 20th.", "the 20th", "XXXX-XX-20"],
    ["She resigned last week.", "last week", "XXXX-WXX"],
    ["She resigned over the weekend.", "the weekend", "XXXX-WXX-WE"],
    ["She resigned last year.", "last year", "XXXX"],
    ["She resigned next month.", "next month", "XXXX-XX"],
    ["She resigned 76 years ago.", "76 years ago", "XXXX"],
    ["She resigned two days ago.", "two days ago", "XXXX-XX-XX"],
    ["She resigned in June last year.", "June last year", "XXXX-06"],
    ["She resigned last summer.", "last summer", "XXXX-SU"],
    ["She resigned the day after Christmas.", "the day after Christmas", "XXXX-XX-XX"],
    ["She resigned in Easter week.", "Easter week", "XXXX-WXX"],
    ["She resigned on Christmas Day.", "Christmas Day", "XXXX-12-25"],
    ["She resigned on Thanksgiving.", "Thanksgiving", "XXXX-XX-XX"],
    ["Sales fell in the third quarter.", "the third quarter", "XXXX-Q3"],
    ["She came at 10:35 a.m.", "10:35 a.m.", "XXXX-XX-XXT10:35"],
    ["The next day she left.", "The next day", "XXXX-XX-XX"],
  ])("%s", (text, words, value) => {
    expect(timexesIn(text)).toEqual([[words, value, "none"]]);
  });
});

describe("in an article between two known days, an open date has bounds", () => {
  const notBefore = { date: "2020-11-25", how: "a caption" } as const;
  const notAfter = { date: "2021-06-24", how: "the capture" } as const;

  function boundsOf(text: string, publication: Publication) {
    const article = { ...plainArticle("test", text), publication };
    const [timex] = findTimexes(article);
    return [timex?.value, timex?.bounds?.notBefore, timex?.bounds?.notAfter];
  }

  test.each([
    ["She resigned on Saturday.", "XXXX-WXX-6", "2020-11-21", "2021-06-19"],
    ["She will resign on Saturday.", "XXXX-WXX-6", "2020-11-28", "2021-06-26"],
    ["She resigned yesterday.", "XXXX-XX-XX", "2020-11-24", "2021-06-23"],
    ["She will resign next month.", "XXXX-XX", "2020-12-01", "2021-07-31"],
    ["She resigned last year.", "XXXX", "2019-01-01", "2020-12-31"],
    ["She resigned in June.", "XXXX-06", "2020-06-01", "2021-06-30"],
  ])("%s", (text, value, from, to) => {
    const bounded = { certainty: "bounded", notBefore, notAfter } as const;
    expect(boundsOf(text, bounded)).toEqual([value, from, to]);
    const open = { certainty: "bounded", notBefore } as const;
    expect(boundsOf(text, open)).toEqual([value, from, undefined]);
    const closed = { certainty: "bounded", notAfter } as const;
    expect(boundsOf(text, closed)).toEqual([value, undefined, to]);
  });

  test("what is the same from either day is certain", () => {
    const inOneYear = {
      certainty: "bounded",
      notBefore,
      notAfter: { date: "2020-12-24", how: "the capture" },
    } as const;
    expect(boundsOf("She resigned last year.", inOneYear)).toEqual(["2019", undefined, undefined]);
  });

  test("what is stated has no bounds", () => {
    const bounded = { certainty: "bounded", notBefore, notAfter } as const;
    expect(boundsOf("She resigned in 2015.", bounded)).toEqual(["2015", undefined, undefined]);
  });
});
