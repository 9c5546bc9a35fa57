import { freemem } from "node:os";
import { getHeapStatistics } from "node:v8";
import { counted } from "./answer/words.js";
import { ArchiveError } from "./archive/archive-error.js";
import { type CachePlace, cachePlace, keep } from "./archive/cache.js";
import { describeArticle } from "./archive/describe-article.js";
import { type Archive, loadArchive } from "./archive/load-archive.js";
import { UnavailableError } from "./archive/unavailable-error.js";
import { type Config, ConfigError } from "./config.js";
import { type DatabasePlace, openDatabase } from "./database/keep-database.js";
import { articlesDirOf, cacheDirOf, readEnvironment } from "./environment.js";
import { showProgress } from "./progress.js";

/** The oldest version of Node.js that the program runs on. */
const OLDEST = [20, 19] as const;
/** What an article of 4 kB takes in memory with its place in the index, in bytes. */
const PER_ARTICLE = 60_000;

/**
 * Checks all that the program needs and prints what it finds, a line at a time: `ok`, `!` for
 * what the operator should know, `FAILED` for what keeps the bot from starting.
 *
 * @returns 0, or 1 where something has failed.
 */
export async function doctor(print: (line: string) => void): Promise<number> {
  const failures: string[] = [];
  const failed = (problem: string) => {
    failures.push(problem);
    print(`FAILED ${problem}`);
  };
  checkNode(print, failed);
  const config = checkSettings(print, failed);
  if (config?.database) await checkDatabase(config.database, print, failed);
  const place = config && (await cachePlace(cacheDirOf(config), articlesDirOf(config)));
  const archive = config && (await checkArticles(config, place, print, failed));
  if (place) await checkCache(place, print);
  checkMemory(archive?.articles.length ?? 0, print);
  const verdict = failures.length === 0 ? "The bot can start." : "The bot cannot start.";
  print(verdict);
  return failures.length === 0 ? 0 : 1;
}

type Print = (line: string) => void;

function checkNode(print: Print, failed: Print): void {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (isOld) failed(`Node.js ${process.versions.node} is too old: ${OLDEST.join(".")} is needed`);
  else print(`ok     Node.js ${process.versions.node}`);
}

function checkSettings(print: Print, failed: Print): Config | undefined {
  try {
    const config = readEnvironment();
    print(`ok     settings${config.token ? "" : ": no DISCORD_TOKEN, so the playground answers"}`);
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    for (const problem of error.problems) failed(`settings: ${problem}`);
    return undefined;
  }
}

async function checkArticles(
  config: Config,
  cache: CachePlace | undefined,
  print: Print,
  failed: Print,
): Promise<Archive | undefined> {
  const dir = articlesDirOf(config);
  try {
    const archive = await loadArchive(dir, { cache, onProgress: showProgress });
    const { articles, files, skipped, warnings } = archive.report;
    print(`ok     ${dir}: ${counted(articles, "article")} from ${counted(files, "file")}`);
    for (const { contents } of archive.files.values()) {
      const { file, encoding } = contents;
      if (contents.articles.length > 0) {
        print(`       + ${file}${encoding ? ` (read as ${encoding})` : ""}`);
      }
      for (const annotated of contents.articles) printArticle(annotated, print);
    }
    for (const { file, because } of skipped) print(`!      ${file} skipped because ${because}`);
    for (const warning of warnings) print(`!      ${warning}`);
    return archive;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    for (const problem of error.problems) failed(problem);
    return undefined;
  }
}

function printArticle(annotated: Archive["articles"][number], print: Print): void {
  const { lines, doubts } = describeArticle(annotated);
  for (const line of lines) print(`         ${line}`);
  for (const doubt of doubts) print(`!        ${doubt}`);
}

async function checkDatabase(place: DatabasePlace, print: Print, failed: Print): Promise<void> {
  try {
    const { articles, passages } = await (await openDatabase(place)).counts();
    print(`ok     database: ${counted(articles, "article")}, ${counted(passages, "passage")}`);
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    failed(error.message);
  }
}

async function checkCache(place: CachePlace, print: Print): Promise<void> {
  const warnings = await keep(place, new Map());
  for (const warning of warnings) print(`!      ${warning}`);
  if (warnings.length === 0) print(`ok     cache in ${place.dir}`);
}

function checkMemory(articles: number, print: Print): void {
  const needed = 100_000_000 + articles * PER_ARTICLE;
  const free = Math.min(freemem(), getHeapStatistics().heap_size_limit);
  const words = `memory: ${megabytes(free)} to be had, about ${megabytes(needed)} needed`;
  print(
    needed > free
      ? `!      ${words}: start with NODE_OPTIONS=--max-old-space-size=4096`
      : `ok     ${words}`,
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
