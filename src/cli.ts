#!/usr/bin/env node
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { annotationRecord } from "./answer/annotation-record.js";
import { annotationText } from "./answer/annotation-text.js";
import { answerQuestion } from "./answer/answer-question.js";
import { answerRecord } from "./answer/answer-record.js";
import { checkLayout } from "./answer/check-layout.js";
import { checkQuotation } from "./answer/check-quotation.js";
import { explainAnswer, explainPassages } from "./answer/explanation.js";
import { gather } from "./answer/gather.js";
import { layoutOf } from "./answer/layout.js";
import { passagesRecord } from "./answer/passages-record.js";
import { plainTextOf } from "./answer/plain-text.js";
import { ArchiveError } from "./archive/archive-error.js";
import { cachePlace } from "./archive/cache.js";
import { openLibrary } from "./archive/open-library.js";
import { parseJson, parseRecord } from "./archive/parse-records.js";
import { readArticleFile } from "./archive/read-article-file.js";
import { UnavailableError } from "./archive/unavailable-error.js";
import { ConfigError } from "./config.js";
import { dayOf } from "./corpus/calendar.js";
import { DatabaseError } from "./database/database-error.js";
import { openDatabase } from "./database/keep-database.js";
import { doctor } from "./doctor.js";
import { articlesDirOf, cacheDirOf, readEnvironment } from "./environment.js";
import { index } from "./index-command.js";
import { showProgress } from "./progress.js";
import { parseClaimedQuotation } from "./question/parse-claimed-quotation.js";
import { parseQuestion, questionOf } from "./question/parse-question.js";
import { questionAbout } from "./question/question.js";
import { annotate } from "./retrieval/annotated-article.js";
import type { Library } from "./retrieval/library.js";

const USAGE = `Usage:
  verbatim ask ["question"]          answer it, or hold a conversation
  verbatim search "words" [-k 3]     where it is written
  verbatim check "quotation"         whether the articles have it: exact, altered, another's
  verbatim annotate FILE             show what is understood of an article, and why
  verbatim index                     load the articles into the database of DATABASE_URL
  verbatim doctor                    check settings, articles, cache, memory: what is wrong, and why
  verbatim ask --jsonl               {"id","question"} a line in, its answers a line out
  verbatim search --jsonl [-k 100]   {"id","query"} a line in, its passages a line out
  verbatim annotate --jsonl          {"id","text"} a line in, its annotations a line out

ask, check, search and index take --corpus PATH: a folder of articles or a .jsonl file of them. ask and
search take --explain: how the question was read, and why the results stand in their order.`;

/** The call cannot be understood; the message says what to do. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

const UNDERSTOOD = {
  kind: "unclear",
  hint: "Ask in words, for example: who said the roof would hold?",
} as const;

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: { type: "string" },
      jsonl: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      k: { type: "string", short: "k" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help) return print(USAGE);
  const library = async () => {
    if (values.corpus) return (await openLibrary(values.corpus, showProgress)).library;
    const config = readEnvironment();
    if (config.database) return openDatabase(config.database);
    const dir = articlesDirOf(config);
    const cache = await cachePlace(cacheDirOf(config), dir);
    return (await openLibrary(dir, showProgress, cache)).library;
  };
  if (command === "index") return index(values.corpus, print);
  if (command === "doctor") {
    process.exitCode = await doctor(print);
    return;
  }
  if (command === "annotate") {
    return values.jsonl ? annotateLines() : annotateFile(rest[0]);
  }
  if (command === "search" && values.jsonl) return searchLines(countOf(values.k ?? "100"), library);
  if (command === "check") return check(rest.join(" "), library);
  if (command === "ask" && values.jsonl) return askLines(await library());
  if (command === "search" && rest.length > 0) {
    return search(rest.join(" "), countOf(values.k ?? "3"), values.explain, library);
  }
  if (command === "ask") {
    return rest.length > 0
      ? ask(rest.join(" "), await library(), values.explain)
      : converse(await library(), values.explain);
  }
  throw new UsageError(USAGE);
}

function print(text: string): void {
  stdout.write(`${text}\n`);
}

async function annotateFile(path: string | undefined): Promise<void> {
  if (path === undefined) throw new UsageError("annotate needs a file: verbatim annotate FILE");
  for (const annotated of await readArticleFile(path)) print(annotationText(annotated));
}

async function annotateLines(): Promise<void> {
  for await (const [line, number] of inputLines()) {
    const article = parseRecord(line);
    if (typeof article === "string") throw new UsageError(`Line ${number}: ${article}`);
    print(JSON.stringify(annotationRecord(annotate(article))));
  }
}

async function searchLines(count: number, open: () => Promise<Library>): Promise<void> {
  const library = await open();
  for await (const [line, number] of inputLines()) {
    const { id, words } = fieldsOf(line, "query", number);
    const { passages } = await gather(questionAbout("search", words), library, count);
    print(JSON.stringify(passagesRecord(id, passages)));
  }
}

async function askLines(library: Library): Promise<void> {
  for await (const [line, number] of inputLines()) {
    const { id, words } = fieldsOf(line, "question", number);
    const question = parseQuestion(words, dayOf(new Date()));
    const answer = question ? await answerQuestion(question, library) : UNDERSTOOD;
    print(JSON.stringify(answerRecord(id, question?.kind, answer)));
  }
}

async function ask(text: string, library: Library, explain: boolean): Promise<void> {
  const question = parseQuestion(text, dayOf(new Date()));
  const answer = question ? await answerQuestion(question, library, 3) : UNDERSTOOD;
  print(plainTextOf(layoutOf(answer, true)));
  if (explain) print(`\n${explainAnswer(answer)}`);
}

async function search(
  words: string,
  count: number,
  explain: boolean,
  open: () => Promise<Library>,
): Promise<void> {
  const library = await open();
  const question = questionOf("search", words, { today: dayOf(new Date()) });
  print(plainTextOf(layoutOf(await answerQuestion(question, library, count), true)));
  if (!explain) return;
  const { query, passages } = await gather(question, library);
  print(`\n${explainPassages(query, passages.slice(0, count))}`);
}

async function check(text: string, library: () => Promise<Library>): Promise<void> {
  if (text.trim() === "") {
    throw new UsageError('check needs a quotation: verbatim check "“We will rebuild,” Ruiz said"');
  }
  const checked = await checkQuotation(parseClaimedQuotation(text), await library());
  print(plainTextOf(checkLayout(checked)));
}

async function converse(library: Library, explain: boolean): Promise<void> {
  const { articles, quotations } = await library.counts();
  print(`${articles} articles, ${quotations} quotations. Ask, or press Enter alone to leave.`);
  const terminal = createInterface({ input: stdin, output: stdout, prompt: "\n? " });
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() === "") break;
    await ask(line, library, explain);
    terminal.prompt();
  }
  terminal.close();
}

/** The lines of the input that have something on them, each with its number from 1. */
async function* inputLines(): AsyncGenerator<readonly [string, number]> {
  let number = 0;
  for await (const line of createInterface({ input: stdin })) {
    number += 1;
    if (line.trim() !== "") yield [line, number];
  }
}

function fieldsOf(line: string, field: string, number: number): { id: string; words: string } {
  const json = parseJson(line);
  if (!json.ok) throw new UsageError(`Line ${number}: ${json.because}`);
  const record = json.value;
  if (typeof record === "object" && record !== null && "id" in record && field in record) {
    const { id, [field]: words }: Record<string, unknown> = { ...record };
    if (typeof words === "string") return { id: String(id), words };
  }
  throw new UsageError(`Line ${number}: {"id": …, "${field}": "…"} is expected`);
}

function countOf(written: string): number {
  if (!/^[1-9]\d{0,4}$/.test(written)) throw new UsageError("-k takes a whole number from 1");
  return Number(written);
}

/** Whether the error is one that a person caused and can mend: its message says how. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    error instanceof ArchiveError ||
    error instanceof ConfigError ||
    error instanceof DatabaseError ||
    error instanceof UnavailableError ||
    (error instanceof TypeError && "code" in error)
  );
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!isExpected(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
