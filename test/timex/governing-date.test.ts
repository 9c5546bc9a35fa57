import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { textOf } from "../../src/text/span.js";
import { findTimexes } from "../../src/timex/find-timexes.js";
import { governingDate } from "../../src/timex/governing-date.js";

test.each([
  ["The pact was signed in 2015 and ended in 2017.", "signed", "2015", "happened"],
  ["The pact was signed in 2015 and ended in 2017.", "ended", "2017", "happened"],
  ["Mara Holt, who was born in 1950, resigned on Friday.", "resigned", "Friday", "happened"],
  ["Mara Holt, who was born in 1950, resigned on Friday.", "born", "1950", "happened"],
  ["In 2015, a storm hit Oslo and destroyed the bridge.", "destroyed", "2015", "happened"],
  ["The troops left Oslo in May 2014, Holt said on Monday.", "left", "May 2014", "happened"],
  ["The troops will leave Oslo, Holt said on Monday.", "leave", "Monday", "said"],
  ["Holt said on Monday that the troops left in May.", "left", "May", "happened"],
  ["Holt said on Monday that the troops left in May.", "said", "Monday", "happened"],
  ["The 1978 treaty was broken in 1990.", "broken", "1990", "happened"],
  ["Mara Holt, who was born in 1950, resigned.", "resigned", undefined, undefined],
  ["In March 2011 the war began, and in 2014 it spread.", "began", "March 2011", "happened"],
  ["In March 2011 the war began, and in 2014 it spread.", "spread", "2014", "happened"],
  ["Holt, 44, a member since 2012, died.", "died", undefined, undefined],
  ["Holt, mayor of Oslo since 2012, resigned.", "resigned", undefined, undefined],
  ["In 2015, Holt, mayor since 2012, resigned.", "resigned", "2015", "happened"],
  ["Founded in 1920, the firm closed in 2009.", "Founded", "1920", "happened"],
  ["Founded in 1920, the firm closed in 2009.", "closed", "2009", "happened"],
  ["The firm, founded in 1920, closed in 2009.", "closed", "2009", "happened"],
  ["The firm, founded in 1920, closed in 2009.", "founded", "1920", "happened"],
  ["The firm, founded in 1920, closed.", "closed", undefined, undefined],
  [
    "Holt, whom voters elected in 2008, died on Sunday, her office said.",
    "died",
    "Sunday",
    "happened",
  ],
  ["Her office said on Sunday that Holt died.", "died", "Sunday", "said"],
  ["After the war ended in 1945, he moved to Oslo.", "ended", "1945", "happened"],
  ["After the war ended in 1945, he moved to Oslo.", "moved", undefined, undefined],
  ["The treaty, which was signed in 1990, will expire in 2030.", "expire", "2030", "happened"],
  ["The treaty, which was signed in 1990, will expire in 2030.", "signed", "1990", "happened"],
  ["Police said on Monday they arrested him on Saturday.", "arrested", "Saturday", "happened"],
  ["He was arrested on Saturday, police said on Monday.", "arrested", "Saturday", "happened"],
  ["He was arrested, police said on Monday.", "arrested", "Monday", "said"],
  ["The bridge opened in 1950 but collapsed in 1960.", "opened", "1950", "happened"],
  ["The bridge opened in 1950 but collapsed in 1960.", "collapsed", "1960", "happened"],
  ["Since 2014 the town has been shut.", "shut", "2014", "happened"],
  ["“We left in 2015,” Holt said on Monday.", "left", "2015", "happened"],
  ["According to a report published on Monday, sales fell in May.", "fell", "May", "happened"],
  ["The town was founded in 1200 and has 300 people.", "has 300", undefined, undefined],
  ["On Monday troops entered the town and on Tuesday they left.", "entered", "Monday", "happened"],
  ["On Monday troops entered the town and on Tuesday they left.", "left", "Tuesday", "happened"],
  ["He resigned in May, two months after he was elected in March.", "resigned", "May", "happened"],
  ["He resigned in May, two months after he was elected in March.", "elected", "March", "happened"],
  ["Troops attacked and took the town on 5 May 2014.", "attacked", "5 May 2014", "happened"],
  [
    "In 2015, a year after the group emerged, four states formed a union.",
    "formed",
    "2015",
    "happened",
  ],
  [
    "In 2015, a year after the group emerged, four states formed a union.",
    "emerged",
    undefined,
    undefined,
  ],
  [
    "Oslo ended the siege in December 2017 after a three-year war.",
    "ended",
    "December 2017",
    "happened",
  ],
  ["The ban, in force since 1999, was lifted on 3 June 2020.", "lifted", "3 June 2020", "happened"],
  ["By May 2013, the town had rebuilt the bridge.", "rebuilt", "May 2013", "happened"],
  ["It was not until 1984 that the shelter was built.", "built", "1984", "happened"],
  ["It was in June 1990 that they met.", "met", "June 1990", "happened"],
  ["On 20 May 2009 he signed the Housing Act of 2010.", "signed", "20 May 2009", "happened"],
  ["He signed the Housing Act of 2009.", "signed", undefined, undefined],
  ["In the eruption of 1893 the village was buried.", "buried", "1893", "happened"],
  ["On the night of 3 May 2001 the ship sank.", "sank", "the night of 3 May 2001", "happened"],
  ["The keeper during the 1814 siege lent the flag.", "lent", undefined, undefined],
  ["The keeper during the 1814 siege lent the flag.", "siege", "1814", "happened"],
  ["The pact, signed in 2015 and ended in 2017, was popular.", "signed", "2015", "happened"],
  ["The pact, signed in 2015 and ended in 2017, was popular.", "ended", "2017", "happened"],
  ["The pact, signed in 2015 and ended in 2017, was popular.", "popular", undefined, undefined],
  ["The 2014 agreement was cancelled in 2018.", "cancelled", "2018", "happened"],
  ["The 2014 agreement was cancelled.", "cancelled", undefined, undefined],
  ["The 2014 agreement was cancelled.", "agreement", "2014", "happened"],
  ["The law of 1990 was repealed.", "repealed", undefined, undefined],
  ["The law of 1990 was repealed in 2001.", "repealed", "2001", "happened"],
  ["She resigned after the 2018 report.", "resigned", undefined, undefined],
  ["She was elected in the 2018 elections.", "elected", "2018", "happened"],
  ["Holt, mayor since 2012, resigned on 5 May 2019.", "resigned", "5 May 2019", "happened"],
  ["Holt, elected in 2012, resigned.", "resigned", undefined, undefined],
  ["Holt (born 1950) resigned in 2019.", "resigned", "2019", "happened"],
  ["Born in 1950, Holt was elected.", "elected", undefined, undefined],
  ["Born in 1950, Holt was elected in 2012.", "elected", "2012", "happened"],
  ["Having won in 2012, she lost in 2016.", "lost", "2016", "happened"],
  ["Having won in 2012, she lost in 2016.", "won", "2012", "happened"],
  ["Having won in 2012, she lost.", "lost", undefined, undefined],
  ["The bridge that opened in 2012 collapsed in 2019.", "collapsed", "2019", "happened"],
  ["The bridge that opened in 2012 collapsed in 2019.", "opened", "2012", "happened"],
  ["The bridge that opened in 2012 collapsed.", "collapsed", undefined, undefined],
  ["Mohamed Holt on Wednesday thanked Oslo.", "thanked", "Wednesday", "happened"],
  ["The firm was founded in 1920 by Holt, who died in 1950.", "founded", "1920", "happened"],
  ["The firm was founded in 1920 by Holt, who died in 1950.", "died", "1950", "happened"],
  ["The museum, to be opened in 2025, was announced in 2021.", "announced", "2021", "happened"],
  ["The museum, to be opened in 2025, was announced in 2021.", "opened", "2025", "happened"],
  ["Speaking on Monday, Holt said the bridge had opened.", "opened", "Monday", "said"],
  ["On Monday, Holt told the court that she had met him.", "met", "Monday", "said"],
  ["On Monday, Holt told the court she met him in 2010.", "met", "2010", "happened"],
  ["In 2015, Holt said, a storm hit Oslo.", "hit", "2015", "happened"],
  ["The report, published on Monday, says the bridge fell.", "fell", "Monday", "said"],
  ["The report, published on Monday, says the bridge fell.", "published", "Monday", "happened"],
  ["In a letter dated 3 May 2010, Holt said she had resigned.", "resigned", "3 May 2010", "said"],
  ["The war is over.", "war", undefined, undefined],
])("%s · %s", (text, focus, words, kind) => {
  const timexes = findTimexes(plainArticle("test", text));
  const start = text.indexOf(focus);
  const date = governingDate(
    text,
    { start: 0, end: text.length },
    timexes,
  )({
    start,
    end: start + focus.length,
  });
  expect(date && textOf(text, date.timex.span)).toBe(words);
  expect(date?.kind).toBe(kind);
});

test("a sentence without end is read to its end", () => {
  const text = "he left in 2015, ".repeat(5000);
  const timexes = findTimexes(plainArticle("test", text));
  const date = governingDate(text, { start: 0, end: text.length }, timexes)({ start: 3, end: 7 });
  expect(date?.timex.span).toEqual({ start: 11, end: 15 });
});
