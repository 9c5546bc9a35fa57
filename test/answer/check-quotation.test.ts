import { describe, expect, test } from "vitest";
import { checkLayout } from "../../src/answer/check-layout.js";
import { checkQuotation } from "../../src/answer/check-quotation.js";
import { wordsOf } from "../../src/answer/excerpt.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import type { Change, Place, QuotationCheck } from "../../src/answer/quotation-check.js";
import { parseClaimedQuotation } from "../../src/question/parse-claimed-quotation.js";
import { checkedArchive } from "./checked-archive.js";

const check = (text: string) => checkQuotation(parseClaimedQuotation(text), checkedArchive);

/** Whose words: the speaker's name, or "nobody named", or the article's own. */
function whose({ whose: owner, result }: Place): string {
  const { article } = result.citation;
  const who = result.attribution ? (result.attribution.speaker.name ?? "nobody named") : owner;
  return `${who} in ${article.id}`;
}

/** `[new for old]`, `[+added]`, `[-left out]`. */
function inBrackets({ claimed, source }: Change): string {
  if (!source) return `[+${claimed}]`;
  return claimed === "" ? `[-${wordsOf(source)}]` : `[${claimed} for ${wordsOf(source)}]`;
}

/** A check on one line. */
function told(verdict: QuotationCheck): string {
  switch (verdict.kind) {
    case "exact": {
      const notes = [
        ...(verdict.leftOut ? ["words left out"] : []),
        ...(verdict.speaker.kind === "unsure" ? ["speaker unsure"] : []),
        ...(verdict.elsewhere.length > 0
          ? [`also ${verdict.elsewhere.map(whose).join(", ")}`]
          : []),
      ];
      return [`exact: ${whose(verdict.place)}`, ...notes].join("; ");
    }
    case "another-speaker":
      return `another speaker: ${whose(verdict.place)}`;
    case "altered": {
      const other = verdict.speaker.kind === "differs" ? "; another speaker" : "";
      return `altered: ${verdict.changes.map(inBrackets).join(" ")} ${whose(verdict.place)}${other}`;
    }
    case "joined":
      return `joined: ${verdict.parts.map(({ words, place }) => `${words} (${whose(place)})`).join(" + ")}`;
    case "not-in-archive":
      return verdict.closest ? `no; closest in ${verdict.closest.stretch.article.id}` : "no";
    case "unclear":
      return "unclear";
  }
}

describe("exact", () => {
  test.each([
    ["We will not close the market hall before the winter", "Ida Holm in roof"],
    [
      "“We will not close the market hall before the winter,” Mayor Ida Holm said",
      "Ida Holm in roof",
    ],
    ["“we will NOT close the market hall before the winter” — Ida Holm", "Ida Holm in roof"],
    ["Holm: We will not close the market hall before the winter.", "Ida Holm in roof"],
    ['"We will not close the market hall before the winter" (Mayor Holm)', "Ida Holm in roof"],
    ["'We will not close the market hall before the winter,' said the mayor.", "Ida Holm in roof"],
    // Interrupted in the article, and in the claim, at other places.
    [
      "We will not close the market hall before the winter. The roof cost 4,000 crowns a square metre",
      "Ida Holm in roof",
    ],
    [
      "“We will not close the market hall,” Holm said, “before the winter. The roof cost 4000 crowns”",
      "Ida Holm in roof",
    ],
    ["the roof cost 4000 crowns a square metre and it was money badly spent", "Ida Holm in roof"],
    ["I don't expect miracles", "Ida Holm in roof"],
    ["I don’t expect\u00A0miracles!", "Ida Holm in roof"],
    ["I DONʼT EXPECT MIRACLES", "Ida Holm in roof"],
    [
      "Nobody asked us about the roof. We would have told them it was too flat.",
      "Carlos Ruiz in roof",
    ],
    ["Carlos Ruiz said: «we would have told them it was too flat»", "Carlos Ruiz in roof"],
    ["C. Ruiz: we would have told them it was too flat", "Carlos Ruiz in roof; speaker unsure"],
    ["Ruiz said we would have told them it was too flat", "Carlos Ruiz in roof"],
    [
      "The hall is the heart of this town — and the heart of its all‑round winter trade",
      "Marta Ruiz in roof",
    ],
    [
      "the heart of its all round winter trade, whatever the engineers may say – Marta Ruiz",
      "Marta Ruiz in roof",
    ],
    ["We planted 140 lime trees, 60 oaks and one very stubborn pear tree", "Tomas Weber in park"],
    ["according to Tomas Weber, we planted 140 lime trees", "Tomas Weber in park"],
    ["it grows for a hundred years and somebody has to rake the leaves", "Anna Lind in park"],
    ["the US maker no longer exists", "José Peña in digest"],
    [
      "“The boiler has failed, and the U.S. maker no longer exists” - Jose Pena",
      "José Peña in digest",
    ],
    ["“The boiler has failed” — curator Peña", "José Peña in digest"],
    // An ellipsis stands for words of the same quotation.
    [
      "A park is never finished … somebody has to rake the leaves",
      "Anna Lind in park; words left out",
    ],
    [
      "“There is no money left for a ship [...] and they do not get better,” said Olaf Brandt",
      "Olaf Brandt in ferry; words left out",
    ],
    ["... we have looked again, and they do not get better ...", "Olaf Brandt in ferry"],
    // Reported speech.
    ["Ida Holm said that the repairs would take until the end of March", "Ida Holm in roof"],
    ["a smaller boat could be hired in summer", "Olaf Brandt in ferry"],
    // Nobody's quotation.
    ["the river park lies where the cement works stood until 1998", "article in park"],
    [
      "Anna Lind: the river park lies where the cement works stood until 1998",
      "article in park; speaker unsure",
    ],
    ["The ceremony ended … The river park lies", "article in park; words left out"],
    // The article's words and the quotation's.
    ["but it would float, he joked. In the evening", "mixed in ferry"],
    // Nobody is named.
    ["the council has taken note of the islanders' concern", "nobody named in ferry"],
    [
      "“The council has taken note of the islanders' concern,” Olaf Brandt said",
      "nobody named in ferry; speaker unsure",
    ],
    [
      "“The council has taken note of the islanders' concern,” the spokesman said",
      "nobody named in ferry",
    ],
    // Twice in the archive: the earliest article first, the claimed speaker before all.
    ["a park is never finished", "Anna Lind in park; also Anna Lind in digest"],
    ["Nobody asked us about the roof", "Carlos Ruiz in roof; also Carlos Ruiz in digest"],
    ["the hall is the heart of this town", "Marta Ruiz in roof; also Anna Lind in park"],
    ["Anna Lind: the hall is the heart of this town", "Anna Lind in park; also Marta Ruiz in roof"],
    [
      "Governor Lind said the hall is the heart of this town",
      "Anna Lind in park; also Marta Ruiz in roof",
    ],
  ])("%s", async (text, expected) => {
    expect(told(await check(text))).toBe(`exact: ${expected}`);
  });
});

describe("true words, another speaker", () => {
  test.each([
    ["“We will not close the market hall before the winter,” Carlos Ruiz said", "Ida Holm in roof"],
    ["“We would have told them it was too flat,” said Marta Ruiz", "Carlos Ruiz in roof"],
    ["Carlos Ruiz: whatever the engineers may say", "Marta Ruiz in roof"],
    ["“My children go to school on that ferry” — Carlos Ruiz", "Marta Ruiz in ferry"],
    ["“My children go to school on that ferry” — Brandt", "Marta Ruiz in ferry"],
    ["“I don’t expect miracles,” the governor said", "Ida Holm in roof"],
    ["“Somebody has to rake the leaves,” Mayor Holm told reporters on Friday", "Anna Lind in park"],
    ["“It would be slower, but it would float,” Ida Holm joked", "Olaf Brandt in ferry"],
    ["Tomas Weber said: “The museum stays shut.”", "José Peña in digest"],
    ["“Nobody asked us about the roof,” said José Peña", "Carlos Ruiz in roof"],
  ])("%s", async (text, expected) => {
    expect(told(await check(text))).toBe(`another speaker: ${expected}`);
  });
});

describe("altered", () => {
  test.each([
    // A dropped "not", and one put in.
    ["We will close the market hall before the winter", "[-not] Ida Holm in roof"],
    ["“I do expect miracles” — Ida Holm", "[do for don’t] Ida Holm in roof"],
    ["I expect miracles, said Holm", "[-don’t] Ida Holm in roof"],
    ["A park is not finished", "[not for never] Anna Lind in park"],
    ["there is not no money left for a ship", "[+not] Olaf Brandt in ferry"],
    // Numbers and signs.
    [
      "We planted 104 lime trees, 60 oaks and one pear tree",
      "[104 for 140] [-very stubborn] Tomas Weber in park",
    ],
    ["the roof cost 40,000 crowns a square metre", "[40,000 for 4,000] Ida Holm in roof"],
    ["a ship that carries ninety passengers a day", "[ninety for nine] Olaf Brandt in ferry"],
    ["asked the council for 25 million crowns", "[25 for 2.5] mixed in roof"],
    ["asked the council for 2.5% million crowns", "[+%] mixed in roof"],
    ["where the cement works stood until 1989", "[1989 for 1998] article in park"],
    // At either end.
    ["They would have told them it was too flat", "[They for We] Carlos Ruiz in roof"],
    ["My children go to school on that bus", "[bus for ferry] Marta Ruiz in ferry"],
    // Several words; neighbours are one difference.
    [
      "We have looked at the books, we have looked twice, and they get better",
      "[books for figures] [twice for again] [-do not] Olaf Brandt in ferry",
    ],
    // Words in another order.
    [
      "It would float, but it would be slower",
      "[float for be slower] [be slower for float] Olaf Brandt in ferry",
    ],
    // Words left out without an ellipsis.
    [
      "A park is never finished and somebody has to rake the leaves",
      "[-It grows for a hundred years] Anna Lind in park",
    ],
    // The speaker, too.
    [
      "“Nobody asked me about the roof,” Mayor Ida Holm said",
      "[me for us] Carlos Ruiz in roof; another speaker",
    ],
    ["Marta Ruiz said the hall is the soul of this town", "[soul for heart] Marta Ruiz in roof"],
    ["Anna Lind said the hall is the soul of this town", "[soul for heart] Anna Lind in park"],
    // Function words alone, none of them indexed.
    ["I dont expect wonders", "[wonders for miracles] Ida Holm in roof"],
    ["the roof would have told them it was too flat", "[-We] Carlos Ruiz in roof"],
  ])("%s", async (text, expected) => {
    expect(told(await check(text))).toBe(`altered: ${expected}`);
  });
});

describe("joined", () => {
  test.each([
    // Of two articles.
    [
      "There is no money left for a ship. Somebody has to rake the leaves.",
      "There is no money left for a ship (Olaf Brandt in ferry) + Somebody has to rake the leaves (Anna Lind in park)",
    ],
    [
      "“We will not close the market hall … it would float,” said Ida Holm",
      "We will not close the market hall (Ida Holm in roof) + it would float (Olaf Brandt in ferry)",
    ],
    // Of two speakers in one article.
    [
      "The roof cost 4,000 crowns a square metre, nobody asked us about the roof",
      "The roof cost 4,000 crowns a square metre (Ida Holm in roof) + nobody asked us about the roof (Carlos Ruiz in roof)",
    ],
    [
      "Nobody asked us about the roof … I don’t expect miracles",
      "Nobody asked us about the roof (Carlos Ruiz in roof) + I don’t expect miracles (Ida Holm in roof)",
    ],
    // Of two quotations of one speaker, far apart.
    [
      "It was money badly spent. I don’t expect miracles.",
      "It was money badly spent (Ida Holm in roof) + I don’t expect miracles (Ida Holm in roof)",
    ],
    // Of two paragraphs of the article's own words.
    [
      "Governor Anna Lind opened the new river park. The ceremony ended with a song.",
      "Governor Anna Lind opened the new river park (article in park) + The ceremony ended with a song (article in park)",
    ],
    // Of three.
    [
      "The museum stays shut. A park is never finished. My children go to school on that ferry.",
      "The museum stays shut (José Peña in digest) + A park is never finished (Anna Lind in park) + My children go to school on that ferry (Marta Ruiz in ferry)",
    ],
  ])("%s", async (text, expected) => {
    expect(told(await check(text))).toBe(`joined: ${expected}`);
  });
});

describe("not in the archive", () => {
  test.each([
    ["The market stays open all winter long, promised the mayor", "no"],
    ["Parks need constant care and patience", "no"],
    ["We would have advised a steeper roof if anybody had asked us", "no"],
    ["The ferry is too expensive for so few travellers", "no"],
    ["purple elephants sang in the evening rain", "no"],
    ["Ida Holm: taxes must fall and wages must rise", "no"],
    ["zqxv wvut srqp", "no"],
    // Pieces that mean nothing by themselves stand anywhere.
    ["it was too … there is no … we have", "no"],
    ["The council will pay for a new ship before the winter", "no"],
  ])("%s", async (text) => {
    expect((await check(text)).kind).toBe("not-in-archive");
  });

  test("what comes nearest is offered as nothing more", async () => {
    const verdict = await check(
      "We shall keep the market hall open before the winter, come what may",
    );
    expect(told(verdict)).toBe("no; closest in roof");
  });
});

describe("says", () => {
  const shown = async (text: string) => plainTextOf(checkLayout(await check(text)));

  test("which words differ, in words", async () => {
    const text = await shown("We planted 104 lime trees, 60 young oaks and one pear tree");
    expect(text).toMatch(/^Altered: 3 differences from the article\n/);
    expect(text).toContain("Changed: the article has “140”, not “104”.");
    expect(text).toContain("Added: “young”, after “60”.");
    expect(text).toContain("Left out: “very stubborn”, after “one”.");
  });

  test("that an article reports it in its own words", async () => {
    expect(await shown("the repairs would take until the end of March")).toContain(
      "Reported speech: the article gives it in its own words",
    );
  });

  test("that nobody is quoted with it", async () => {
    expect(await shown("the cement works stood until 1998")).toMatch(
      /^Exact: the article’s own words, in no quotation/,
    );
  });

  test("who said it in another article", async () => {
    expect(await shown("the hall is the heart of this town")).toMatch(
      /^Exact\nMarta Ruiz\n[\s\S]*Also in, there by:\nAnna Lind, Governor\n\[2\] River park opens/,
    );
  });

  test("that the nearest is not the same", async () => {
    expect(
      await shown("We shall keep the market hall open before the winter, come what may"),
    ).toMatch(/^Not in the archive: searched 4 articles\nClosest, not the same:\n\n> /);
  });

  test("how it was read", async () => {
    expect(await shown("“A park is never finished,” said Lind")).toMatch(
      /\nRead as: “A park is never finished”, said by Lind$/,
    );
  });
});

describe("too little to check", () => {
  test.each(["", "…", "“”", "roof", "the roof", "Ida Holm: winter", "?!"])("“%s”", async (text) => {
    expect(told(await check(text))).toBe("unclear");
  });
});
