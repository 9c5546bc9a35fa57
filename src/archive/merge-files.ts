import type { Article } from "../corpus/article.js";
import type { Added, LoadReport, Skipped } from "./load-report.js";
import type { FileContents } from "./read-file.js";

/**
 * The files' articles together, by id: a text that was there already is left out, and so is
 * a record whose id was. A file whose name without its ending was taken keeps the ending.
 */
export function merged(
  contents: readonly FileContents[],
  passedOver: readonly Skipped[],
): { articles: Article[]; report: LoadReport } {
  const byId = new Map<string, Article>();
  const byText = new Map<string, string>();
  const added: Added[] = [];
  const skipped: Skipped[] = [...passedOver];

  for (const { file, articles, encoding, skipped: bad, named } of contents) {
    skipped.push(...bad);
    let count = 0;
    for (const article of articles) {
      const same = byText.get(article.text);
      const ids = named === "by file" ? [article.id, file] : [article.id];
      const id = ids.find((each) => !byId.has(each));
      if (same !== undefined || id === undefined) {
        const because = same
          ? `it has the same text as "${same}"`
          : `its id "${article.id}" is taken`;
        skipped.push({ file, because });
        continue;
      }
      byId.set(id, { ...article, id });
      byText.set(article.text, id);
      count += 1;
    }
    if (count > 0) added.push({ file, articles: count, encoding });
  }
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  skipped.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { articles: sorted, report: { added, skipped } };
}
