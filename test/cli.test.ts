import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own. */
async function verbatim(
  args: readonly string[],
  input = "",
  settings: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, ["dist/cli.js", ...args], {
    env: { ...process.env, ...settings },
  });
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { code, out, err };
}

function fileWith(name: string, content: string): string {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-cli-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const jsonLines = (...records: object[]) => records.map((each) => JSON.stringify(each)).join("\n");
const parsed = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

const HERALD = {
  id: "herald",
  title: "A bridge for pelicans",
  text: "“The bridge will hold,” Mayor Ida Holm said.\n\nThe old bridge was closed in March 2015.",
  published: "2019-05-02",
};

describe("annotate --jsonl", () => {
  test("prints one line for each, in order, with offsets into the text", async () => {
    const { out, code } = await verbatim(
      ["annotate", "--jsonl"],
      jsonLines(HERALD, { id: "empty", text: "" }),
    );
    const [first, second] = parsed(out);
    expect(code).toBe(0);
    expect(first).toMatchObject({
      id: "herald",
      quotations: [
        {
          kind: "direct",
          cue: { text: "said" },
          speaker: { name: "Ida Holm", grade: "named" },
        },
      ],
      timexes: [{ text: "March 2015", type: "DATE", value: "2015-03" }],
    });
    expect(second).toEqual({ id: "empty", quotations: [], timexes: [] });
  });

  test("says which line is no record", async () => {
    const { code, err } = await verbatim(["annotate", "--jsonl"], '{"id":"a","text":"b"}\nnope');
    expect(code).toBe(1);
    expect(err).toContain("Line 2");
  });
});

describe("ask", () => {
  test("answers JSON lines from a JSON Lines corpus", async () => {
    const corpus = fileWith("corpus.jsonl", jsonLines(HERALD));
    const { out } = await verbatim(
      ["ask", "--corpus", corpus, "--jsonl"],
      jsonLines(
        { id: "1", question: "who said the bridge will hold?" },
        { id: "2", question: "when was the old bridge closed?" },
        { id: "3", question: "who said the harbour is deep?" },
        { id: "4", question: "?" },
      ),
    );
    expect(parsed(out)).toMatchObject([
      {
        id: "1",
        kind: "who-said",
        status: "found",
        answers: [{ speaker: "Ida Holm", date: null }],
      },
      {
        id: "2",
        kind: "when-did",
        status: "found",
        answers: [{ date: { text: "March 2015", value: "2015-03" } }],
      },
      { id: "3", kind: "who-said", status: "not-found", answers: [] },
      { id: "4", status: "unclear", answers: [] },
    ]);
  });

  test("excerpts are slices of the corpus", async () => {
    const corpus = fileWith("corpus.jsonl", jsonLines(HERALD));
    const question = jsonLines({ id: "1", question: "pelican bridge" });
    const { out } = await verbatim(["ask", "--corpus", corpus, "--jsonl"], question);
    const [{ answers }] = parsed(out) as [
      { answers: { excerpt: { start: number; end: number; text: string } }[] },
    ];
    expect(answers.length).toBeGreaterThan(0);
    for (const { excerpt } of answers) {
      expect(excerpt.text).toBe(HERALD.text.slice(excerpt.start, excerpt.end));
    }
  });

  test("answers once in words, from the five articles", async () => {
    const { out } = await verbatim(["ask", "when did Iraq end Daesh rule?"]);
    expect(out).toContain("December 2017");
    expect(out).toContain("Press TV");
  });

  test("holds a conversation until an empty line", async () => {
    const { out, code } = await verbatim(["ask"], "when did Iraq end Daesh rule?\n\n");
    expect(out).toContain("5 articles");
    expect(out).toContain("December 2017");
    expect(code).toBe(0);
  });
});

test.each([
  ["ask", "nope", "Line 2: it is no JSON"],
  ["search", "nope", "Line 2: it is no JSON"],
  ["ask", '{"id":"b"}', 'Line 2: {"id": …, "question": "…"} is expected'],
  ["search", "[]", 'Line 2: {"id": …, "query": "…"} is expected'],
])("%s --jsonl says which line is no record: %s", async (command, line, expected) => {
  const corpus = fileWith("corpus.jsonl", jsonLines(HERALD));
  const first = jsonLines({ id: "a", question: "bridge", query: "bridge" });
  const input = `${first.trimEnd()}\n${line}`;
  const { code, err } = await verbatim([command, "--corpus", corpus, "--jsonl"], input);
  expect(code).toBe(1);
  expect(err).toContain(expected);
});

test("search checks -k before it reads the articles", async () => {
  const { err } = await verbatim(["search", "--jsonl", "-k", "0", "--corpus", "no-such-folder"]);
  expect(err).toContain("-k takes");
});

test("search prints passages with their places", async () => {
  const corpus = fileWith("corpus.jsonl", jsonLines(HERALD));
  const query = jsonLines({ id: "q", query: "closed bridges" });
  const { out } = await verbatim(["search", "--corpus", corpus, "--jsonl", "-k", "5"], query);
  expect(parsed(out)).toMatchObject([{ id: "q", hits: [{ article: "herald", start: 0 }] }]);
});

describe("--explain", () => {
  test("says of what each score of ask is made", async () => {
    const corpus = fileWith("corpus.jsonl", jsonLines(HERALD));
    const args = ["ask", "--explain", "--corpus", corpus, "who said the bridge will hold?"];
    const { out } = await verbatim(args);
    expect(out).toContain("Read as: who said “the bridge will hold”");
    expect(out).toMatch(/\[1\] herald, paragraph 1\n +score [\d.]+\n +coverage 1 × 1 = 1/);
  });

  test("says of what each score of search is made", async () => {
    const corpus = fileWith("corpus.jsonl", jsonLines(HERALD));
    const { out } = await verbatim(["search", "--explain", "--corpus", corpus, "old bridge"]);
    expect(out).toContain("> The old bridge was closed in March 2015.");
    expect(out).toMatch(/Terms by rarity: .*bridg/);
    expect(out).toMatch(/\[1\] herald 0–\d+ .*\n +score [\d.]+\n +bm25/);
  });
});

test("annotate FILE shows what is understood, and why", async () => {
  const path = fileWith("bridge.txt", `A bridge for pelicans\n\n${HERALD.text}\n`);
  const { out } = await verbatim(["annotate", path]);
  expect(out).toContain("A bridge for pelicans (headline)");
  expect(out).toContain('named in the sentence ("Ida Holm")');
  expect(out).toMatch(/2015-03 +“March 2015”/);
});

describe("check", () => {
  test.each([
    [
      "The bridge will hold",
      /^Exact\nIda Holm, Mayor\n> “The bridge will hold,” Mayor Ida Holm said/,
    ],
    ["The bridge will not hold", /^Altered: 1 difference .*\nAdded: “not”, after “will”\./],
    ["“The bridge will hold,” Marta Ruiz said", /^True words, another speaker.*\nIda Holm/],
    ["The harbour is deep enough", /^Not in the archive: searched 1 article/],
    ["bridge", /at least three words/],
  ])("%s", async (quotation, expected) => {
    const corpus = fileWith("corpus.jsonl", jsonLines(HERALD));
    const { code, out } = await verbatim(["check", "--corpus", corpus, quotation]);
    expect(out).toMatch(expected);
    expect(code).toBe(0);
  });
});

describe("a call that cannot be understood", () => {
  test.each([
    [[], /Usage:/],
    [["dance"], /Usage:/],
    [["ask", "--loud", "x"], /--loud/],
    [["annotate"], /needs a file/],
    [["check"], /needs a quotation/],
    [["annotate", "notes.docx"], /only files that end in .txt, .md/],
    [["ask", "--corpus", "no-such-folder", "x"], /Name a folder with articles/],
    [["search", "--jsonl", "-k", "many"], /-k takes/],
  ])("%j says what to do, without a stack", async (args, expected) => {
    const { code, err } = await verbatim(args);
    expect(code).toBe(1);
    expect(err).toMatch(expected);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("doctor", () => {
  test("tells what was understood of each file, and exits with 0", async () => {
    const dir = dirname(fileWith("dam.txt", "Dam holds\n\nThe dam holds, they said on Monday.\n"));
    writeFileSync(join(dir, "paper.pdf"), "%PDF");
    const { out, code } = await verbatim(["doctor"], "", {
      ARTICLES_DIR: dir,
      CACHE_DIR: join(dir, ".kept"),
    });
    expect(out).toMatch(/^ok +Node\.js/m);
    expect(out).toContain("1 article from 1 file");
    expect(out).toContain("“Dam holds” (headline), publisher not stated");
    expect(out).toContain("state when it was published in articles.json");
    expect(out).toMatch(/^! +paper\.pdf skipped because it is no PDF file$/m);
    expect(out).toMatch(/^ok +cache/m);
    expect(out).toMatch(/^ok +memory/m);
    expect(code).toBe(0);
  });

  test("says everything that keeps the bot from starting, and exits with 1", async () => {
    const settings = await verbatim(["doctor"], "", { DISCORD_TOKEN: "hunter2" });
    expect(settings.out).toMatch(/^FAILED settings: DISCORD_TOKEN/m);
    expect(settings.out).not.toContain("hunter2");
    expect(settings.code).toBe(1);
    const folder = await verbatim(["doctor"], "", { ARTICLES_DIR: "no-such-folder" });
    expect(folder.out).toMatch(/^FAILED no-such-folder: it does not exist/m);
    expect(folder.code).toBe(1);
  });
});
