import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import MiniSearch from "minisearch";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { compose } from "../../src/discord/compose.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Library } from "../../src/retrieval/library.js";
import { cutPassages } from "../../src/retrieval/passage.js";
import { textOf } from "../../src/text/span.js";
import { archiveQuestions } from "./archive-questions.js";
import { heapInUse, percentiles, row, timed } from "./measure.js";
import { resampled } from "./resample.js";

/** How often each question is asked. */
const ROUNDS = 5;

/** Start to ready, memory, and time of a question, at growing numbers of articles. */
export async function benchArchive(): Promise<void> {
  console.log(row(["articles", "ready s", "peak MB", "heap MB", "question", "p50 ms", "p99 ms"]));
  for (const count of [5, 1000, 10_000]) {
    const dir = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
    for (const [i, text] of resampled(count).entries()) writeFileSync(join(dir, `${i}.txt`), text);
    try {
      await measure(count, dir);
    } finally {
      rmSync(dir, { recursive: true });
    }
  }
}

async function measure(count: number, dir: string): Promise<void> {
  const { ready, peak } = await startToReady(dir);
  const before = heapInUse();
  const { library } = await openLibrary(dir);
  const heap = heapInUse() - before;
  const asked = await archiveQuestions(library);
  for (const [kind, questions] of Object.entries(asked)) {
    const { p50, p99 } = await questionTimes(library, questions);
    console.log(row([String(count), ready, peak, heap, kind, p50, p99]));
  }
  const { p50, p99 } = await bareTimes(library, Object.values(asked).flat());
  console.log(row([String(count), "", "", "", "MiniSearch", p50, p99]));
}

/** Everything that happens between a message and its reply, Discord left out. */
async function questionTimes(library: Library, questions: readonly string[]) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of questions) {
      const { ms } = await timed(async () => {
        const question = parseQuestion(text);
        return question && compose(layoutOf(await answerQuestion(question, library), true));
      });
      times.push(ms);
    }
  }
  return percentiles(times);
}

/** MiniSearch as it comes, over the same passages and questions. */
async function bareTimes(library: Library, questions: readonly string[]) {
  const engine = new MiniSearch({ fields: ["text"] });
  let id = 0;
  for (const { id: article } of await library.articles()) {
    const annotated = await library.article(article);
    for (const span of annotated ? cutPassages(annotated) : []) {
      engine.add({ id, text: annotated && textOf(annotated.article.text, span) });
      id += 1;
    }
  }
  const times: number[] = [];
  for (const text of questions) times.push((await timed(() => engine.search(text))).ms);
  return percentiles(times);
}

/** The real program in a process of its own: seconds until it is ready, and its peak memory. */
async function startToReady(dir: string): Promise<{ ready: number; peak: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, ["dist/main.js"], {
    env: { ...process.env, ARTICLES_DIR: dir, DISCORD_TOKEN: "", PLAYGROUND_PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.includes('"msg":"ready"')) break;
  }
  const ready = (performance.now() - started) / 1000;
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const peak = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
  child.kill("SIGTERM");
  return { ready, peak };
}
