import type { ArticleHead } from "../corpus/article.js";

/** What is known of an article without its text, as JSON. */
export function headText({ id, title, publisher, author, url, publication }: ArticleHead): string {
  return JSON.stringify({ id, title, publisher, author, url, publication });
}

/** Reads what `headText` wrote, and nobody else. */
export function readHead(text: string): ArticleHead {
  const head: ArticleHead = JSON.parse(text);
  return { ...head, publisher: head.publisher, url: head.url };
}
