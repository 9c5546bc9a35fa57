import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { wordsOf } from "../../src/answer/excerpt.js";
import { loadArchive } from "../../src/archive/load-archive.js";
import { reportLines } from "../../src/archive/load-report.js";
import { libraryOf } from "../../src/archive/open-library.js";
import { readArticleFile } from "../../src/archive/read-article-file.js";
import { readPdf } from "../../src/archive/read-pdf.js";
import { newMemory } from "../../src/archive/stored-article.js";
import { understand } from "../../src/archive/understand.js";
import { decodeUnderstood, encodeUnderstood } from "../../src/archive/understood-codec.js";
import { describePublication } from "../../src/corpus/describe-publication.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { textOf } from "../../src/text/span.js";
import { markedBlocks } from "../corpus/read-page.js";
import { type DrawnLine, pdfFile, set, streamOf } from "../pdf-file.js";
import { folderOf } from "./folder.js";
import { wholeArticle } from "./whole-article.js";

async function articleOf(pdf: Uint8Array) {
  const [article] = await readArticleFile(join(folderOf({ "a.pdf": pdf }), "a.pdf"));
  if (!article) throw new Error("no article");
  return article;
}

const OPENING =
  "NORHAVEN, March 3, 2021 - The harbour of Norhaven reopened on Monday, its master said, after a storm that had closed it for two weeks.";
const SAID =
  '"We will rebuild," Marta Ruiz said on Friday, "whatever it costs." The well-known engineer spoke to a crowd of some hundred people who had come to see the first ship.';

const STORY: readonly DrawnLine[] = [
  { x: 50, y: 780, words: "Harbour of Norhaven reopens after storm", size: 20 },
  { x: 50, y: 750, words: "By Ida Holm" },
  { x: 50, y: 730, words: "3 March 2021" },
  ...set(OPENING, { y: 700 }),
  ...set(SAID, { y: 660 }),
];

const framed = (body: readonly DrawnLine[], number: number): readonly DrawnLine[] => [
  { x: 50, y: 800, words: "The Norhaven Herald" },
  ...body,
  { x: 290, y: 30, words: `${number}` },
];

describe("files of our own", () => {
  test.each<[string, Buffer, readonly string[]]>([
    [
      "a news story on one page",
      pdfFile([STORY]),
      [
        "T| Harbour of Norhaven reopens after storm",
        "F| By Ida Holm",
        "F| 3 March 2021",
        `P| ${OPENING}`,
        `P| ${SAID}`,
      ],
    ],
    [
      "two pages with a running head and numbers",
      pdfFile([
        framed(
          [
            ...set("Harbour of Norhaven reopens", { y: 760, size: 20 }),
            ...set(`${OPENING} Nobody had been hurt by`, { y: 700 }),
          ],
          1,
        ),
        framed([...set("the waves.", { y: 760 }), ...set(SAID, { y: 730 })], 2),
      ]),
      [
        "F| The Norhaven Herald",
        "T| Harbour of Norhaven reopens",
        `P| ${OPENING} Nobody had been hurt by the waves.`,
        `P| ${SAID}`,
        "F| 1",
      ],
    ],
    [
      "two columns below a headline",
      pdfFile([
        [
          ...set("Harbour of Norhaven reopens after storm", { y: 780, size: 20 }),
          ...set(OPENING, { y: 740, wide: 40 }),
          ...set(SAID, { x: 300, y: 740, wide: 40 }),
        ],
      ]),
      ["T| Harbour of Norhaven reopens after storm", `P| ${OPENING}`, `P| ${SAID}`],
    ],
  ])("%s", async (_, pdf, blocks) => {
    expect(markedBlocks((await articleOf(pdf)).article)).toEqual(blocks);
  });

  test.each([
    ["that is upright", "", "1 0 0 1", true],
    ["that is shown turned", "/Rotate 90", "1 0 0 1", false],
    ["that is turned upright", "/Rotate 90", "0 1 -1 0", true],
    ["with words up its margin", "", "0 1 -1 0", false],
  ])("a page %s", async (_, page, matrix, isRead) => {
    const drawn = `BT /F 10 Tf ${matrix} 100 100 Tm (It rained.) Tj ET`;
    const result = await readPdf(pdfFile([[]], { page, drawn }));
    const items = "pages" in result ? result.pages.flatMap((each) => each.items) : [];
    expect(items.map(({ words, isTurned }) => [words, isTurned])).toEqual([
      ["It rained.", !isRead],
    ]);
  });

  test("what the program that wrote it says of itself is not believed", async () => {
    const info =
      "/Title (Microsoft Word - draft3.docx) /Author (Owner) /CreationDate (D:20240101120000Z)";
    const { article } = await articleOf(
      pdfFile(
        [STORY.filter(({ y }) => y < 720)].map((lines) => lines.slice(3)),
        { info },
      ),
    );
    expect(article.title.from).toBe("first sentence");
    expect(article.author).toBeUndefined();
    expect(describePublication(article.publication)).not.toContain("2024");
  });

  test("title and date are found as in plain text, quotations are slices", async () => {
    const { article, quotations } = await articleOf(pdfFile([STORY]));
    expect(article.title.words).toBe("Harbour of Norhaven reopens after storm");
    expect(describePublication(article.publication)).toContain("3 March 2021");
    const contents = quotations.flatMap((each) =>
      each.contents.map((span) => textOf(article.text, span)),
    );
    expect(contents).toContain("We will rebuild,");
  });
});

const ENCRYPT = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`;
const PICTURE = streamOf(
  "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
  "x",
);
const BARE =
  "<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>] >>";

/** A file whose first object of its own is a packed stream. */
function packedFile(content: string): Buffer {
  const packed = deflateSync(Buffer.from(content, "latin1")).toString("latin1");
  return pdfFile([[]], {
    objects: [streamOf("/Filter /FlateDecode", packed)],
    page: "/Contents 5 0 R",
  });
}

const WITHOUT_TEXT: readonly [string, Uint8Array, string | RegExp][] = [
  [
    "encrypted",
    pdfFile([STORY], { trailer: ENCRYPT }),
    "it is encrypted: it opens with a password alone",
  ],
  [
    "pictures",
    pdfFile([[]], { objects: [PICTURE], drawn: "q 500 0 0 700 0 0 cm /P Do Q" }),
    "it holds pictures of text, not text",
  ],
  ["no words", pdfFile([[]]), "there are no words in it"],
  [
    "letters without names",
    pdfFile([[]], { objects: [BARE], page: "/X 5 0 R", drawn: "" }),
    "there are no words in it",
  ],
  ["no pages", pdfFile([]), /^(?:there are no words in it|it is damaged)/],
  ["cut off at its head", pdfFile([STORY]).subarray(0, 20), /^it is damaged \(/],
  [
    "packed",
    packedFile("BT /F 10 Tf 50 700 Td (It rained.) Tj ET".padEnd(110_000_000)),
    "it unpacks to more than 100 MB",
  ],
  ["too many pages", pdfFile(Array.from({ length: 301 }, () => [])), "it has more than 300 pages"],
];

test.each(WITHOUT_TEXT)("%s: says why there is no text", async (_, pdf, because) => {
  const result = await readPdf(pdf);
  expect("because" in result && result.because).toEqual(
    typeof because === "string" ? because : expect.stringMatching(because),
  );
});

test("what is packed is read", async () => {
  const { article } = await articleOf(packedFile("BT /F 10 Tf 50 700 Td (It rained.) Tj ET"));
  expect(article.text).toBe("It rained.");
});

test("a file whose end is lost is read as far as it goes", async () => {
  const whole = pdfFile([STORY]);
  const text = (await articleOf(whole.subarray(0, whole.indexOf("startxref")))).article.text;
  expect(text).toBe((await articleOf(whole)).article.text);
});

describe("in a folder", () => {
  test("an answer’s excerpt is a slice of the stored text", async () => {
    const archive = await loadArchive(folderOf({ "a.pdf": pdfFile([STORY]) }));
    const question = parseQuestion("who said we will rebuild");
    const answer = question && (await answerQuestion(question, await libraryOf(archive)));
    const [result] = answer?.kind === "found" ? answer.results : [];
    const excerpt = result?.excerpt && wordsOf(result.excerpt);
    expect(excerpt).toContain('"We will rebuild," Marta Ruiz said on Friday');
    expect(archive.articles[0]?.article.text).toContain(excerpt);
  });

  test("beside others, read again from what was kept", async () => {
    const dir = folderOf({
      "a.pdf": pdfFile([STORY]),
      "b.txt":
        "Bridge closes\n\nThe old bridge closed for repairs, the council said in a letter.\n",
      "c.pdf": pdfFile([STORY], { trailer: ENCRYPT }),
      "d.pdf": "%PDF-1.7",
    });
    const cache = { dir: folderOf({}), engine: "one" };
    const cold = await loadArchive(dir, { cache });
    expect(reportLines(cold.report)).toEqual([
      "+ a.pdf",
      "+ b.txt",
      "! c.pdf skipped because it is encrypted: it opens with a password alone",
      expect.stringMatching(/^! d\.pdf skipped because it is damaged \(/),
      "2 articles from 2 files, 2 skipped",
    ]);
    const progress: number[] = [];
    const warm = await loadArchive(dir, { cache, onProgress: (done) => progress.push(done) });
    expect(progress).toEqual([]);
    expect(warm.articles.map(wholeArticle)).toEqual(cold.articles.map(wholeArticle));
  });
});

test("a file that changes while it is read is passed over for now", async () => {
  const path = join(folderOf({ "a.pdf": pdfFile([STORY]) }), "a.pdf");
  const source = {
    file: "a.pdf",
    format: "pdf",
    text: "x",
    path,
    line: 1,
    stated: undefined,
  } as const;
  const understood = await understand(source);
  expect(understood.bad).toEqual([
    { line: undefined, because: "it changed while it was read", isPassing: true },
  ]);
  const back = decodeUnderstood(source, encodeUnderstood(source, understood), newMemory());
  expect(back).toEqual(understood);
});
