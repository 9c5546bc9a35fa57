import type { Article } from "./article.js";
import { articleFrom } from "./parse-article.js";
import type { PdfPage } from "./pdf-page.js";
import { pdfText } from "./pdf-text.js";
import type { Details } from "./plain-article.js";

/**
 * Understands the pages of a PDF file as plain text is understood. The file's own Title, Author and
 * CreationDate are not asked for: they are those of the program that wrote it ("Microsoft Word -
 * draft3.docx", the owner of the machine, the day of the export), not of the article.
 */
export function parsePdfArticle(id: string, pages: readonly PdfPage[], stated?: Details): Article {
  const { text, lines } = pdfText(pages);
  return articleFrom(id, { text, lines, details: {}, publication: undefined }, stated);
}
