import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A text to be found. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What is asked, and the documents that answer it, each with how well. */
export interface JudgedQuery {
  readonly text: string;
  readonly grades: ReadonlyMap<string, number>;
}

/** Documents, and queries of which somebody has said what answers them. */
export interface Collection {
  readonly name: string;
  readonly documents: readonly Document[];
  readonly queries: readonly JudgedQuery[];
}

/**
 * The collections in the folder `path`: of each subfolder `corpus.jsonl` {_id, title, text},
 * `queries.jsonl` {_id, text} and `qrels.tsv` (query, document, grade), as BEIR has them; and of the
 * folder itself `NAME_paragraphs.jsonl` {id, title, text} with questions on them in
 * `NAME_all….jsonl` {question, article}.
 */
export function readCollections(path: string): readonly Collection[] {
  const names = readdirSync(path).sort();
  return names.flatMap((name) => {
    if (existsSync(join(path, name, "corpus.jsonl"))) return [readBeir(name, join(path, name))];
    const [, prefix] = /^(.+)_paragraphs\.jsonl$/.exec(name) ?? [];
    const questions = names.find((other) => other.startsWith(`${prefix}_all`));
    return prefix && questions
      ? [readParagraphs(prefix, join(path, name), join(path, questions))]
      : [];
  });
}

function readParagraphs(name: string, paragraphs: string, questions: string): Collection {
  return {
    name,
    documents: readRecords(paragraphs).map((record) => documentOf(record, "id")),
    queries: readRecords(questions).map((record) => ({
      text: fieldOf(record, "question"),
      grades: new Map([[fieldOf(record, "article"), 1]]),
    })),
  };
}

function readBeir(name: string, folder: string): Collection {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readFileSync(join(folder, "qrels.tsv"), "utf8").split("\n")) {
    const [query = "", document = "", grade = ""] = line.split(/\s+/);
    if (!(Number(grade) > 0)) continue;
    const known = grades.get(query) ?? new Map<string, number>();
    grades.set(query, known.set(document, Number(grade)));
  }
  return {
    name,
    documents: readRecords(join(folder, "corpus.jsonl")).map((each) => documentOf(each, "_id")),
    queries: readRecords(join(folder, "queries.jsonl")).flatMap((record) => {
      const own = grades.get(fieldOf(record, "_id"));
      return own ? [{ text: fieldOf(record, "text"), grades: own }] : [];
    }),
  };
}

function documentOf(record: object, id: string): Document {
  return {
    id: fieldOf(record, id),
    title: fieldOf(record, "title"),
    text: fieldOf(record, "text"),
  };
}

function readRecords(file: string): object[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line): object[] => {
      const record: unknown = line.trim() === "" ? undefined : JSON.parse(line);
      return typeof record === "object" && record !== null ? [record] : [];
    });
}

/** A field as text, "" where there is none. */
function fieldOf(record: object, name: string): string {
  const { [name]: value }: Record<string, unknown> = { ...record };
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
