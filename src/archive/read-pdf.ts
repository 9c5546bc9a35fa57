import { getDocumentProxy } from "unpdf";
import { type PdfItem, type PdfPage, unreadable } from "../corpus/pdf-page.js";
import { unpacksTooFar } from "./pdf-limits.js";

/** The pages of a PDF file, or why it has none to read. */
export type ReadPdf = { readonly pages: readonly PdfPage[] } | { readonly because: string };

/** No article comes near these. */
const MOST = { pages: 300, items: 200_000 };

/** Nothing is fetched, run, drawn or said: only words and their places are wanted. */
const OPTIONS = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // errors alone, which are thrown as well
  verbosity: 0,
} as const;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * Reads the words of a PDF file and where they stand, with Mozilla's PDF.js.
 */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (unpacksTooFar(bytes)) return { because: "it unpacks to more than 100 MB" };
  try {
    // a copy: PDF.js takes what it is given for its own
    const data = Uint8Array.from(bytes);
    const pdf = await getDocumentProxy(data, OPTIONS);
    try {
      return await readPages(pdf, bytes);
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { because: reasonOf(error) };
  }
}

/** By the names of PDF.js's errors. */
function reasonOf({ name, message }: Error): string {
  if (name === "PasswordException") return "it is encrypted: it opens with a password alone";
  return `it is damaged (${message.slice(0, 200)})`;
}

async function readPages(pdf: PdfDocument, bytes: Buffer): Promise<ReadPdf> {
  if (pdf.numPages > MOST.pages) return { because: `it has more than ${MOST.pages} pages` };
  const pages: PdfPage[] = [];
  let items = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await readPage(pdf, number);
    items += page.items.length;
    if (items > MOST.items) return { because: "it has more words than an article" };
    pages.push(page);
  }
  const because = unreadable(pages);
  if (!because) return { pages };
  // the dictionary of a picture is never compressed (PDF 1.7, 7.5.7)
  const isPictures = /\/Subtype\s{0,9}\/Image\b/.test(bytes.toString("latin1"));
  return { because: isPictures ? "it holds pictures of text, not text" : because };
}

async function readPage(pdf: PdfDocument, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  return {
    width,
    height,
    items: items.flatMap((item) => ("str" in item ? itemOf(item, transform) : [])),
  };
}

/** What PDF.js tells of some characters: their place on the page as a matrix (PDF 1.7, 8.3.3). */
interface Drawn {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** The item on the page as it is shown: turned by what the page says, downwards from its upper edge. */
function itemOf({ str, width, height, transform }: Drawn, page: readonly number[]): PdfItem {
  const [a = 1, b = 0, , , e = 0, f = 0] = transform;
  const [pa = 1, pb = 0, pc = 0, pd = 1, pe = 0, pf = 0] = page;
  const [across, down] = [pa * a + pc * b, pb * a + pd * b];
  const [x, y] = [pa * e + pc * f + pe, pb * e + pd * f + pf];
  const isTurned = !(across > 0 && Math.abs(down) < across / 10 && Number.isFinite(x + y + width));
  return { words: str, x, y, width, size: height || Math.hypot(a, b), isTurned };
}
