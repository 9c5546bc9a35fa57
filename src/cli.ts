#!/usr/bin/env node
import { createInterface } from "node:readline";
import { annotationRecord } from "./answer/annotation-record.js";
import type { PlainDate } from "./corpus/article.js";
import { plainArticle } from "./corpus/plain-article.js";
import { annotate } from "./retrieval/annotated-article.js";

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, title, published } = JSON.parse(line) as {
    id: string;
    text: string;
    title?: string;
    published?: string;
  };
  const article = plainArticle(id, text, {
    title: title ?? undefined,
    published: published?.slice(0, 10) as PlainDate | undefined,
  });
  process.stdout.write(`${JSON.stringify(annotationRecord(annotate(article)))}\n`);
}
