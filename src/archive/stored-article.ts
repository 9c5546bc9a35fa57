import { hash } from "node:crypto";
import type { Article, Publication, Title } from "../corpus/article.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { type Findings, type Indexed, readFindings, readIndexed } from "./annotated-codec.js";
import { type Head, readHead } from "./article-codec.js";
import { type ByteReader, byteReader, type Shared, sharedStrings } from "./byte-reader.js";
import { DamagedError } from "./damaged-error.js";
import { keepingRecent, type Recent } from "./recent.js";

/** What articles that are stored have in common. */
export interface Memory {
  readonly shared: Shared;
  readonly texts: Recent<StoredText, string>;
  readonly findings: Recent<StoredText, Findings>;
}

/**
 * Texts of so many UTF-16 code units together stay read, and what was found in them: some 4,000 articles of news, for
 * which 50 MB are enough. With fewer, what the next question asks for is often read again, and in between it has become
 * old enough to wait for a full collection.
 */
const KEPT = 16_000_000;

/** A memory with nothing in it. */
export function newMemory(kept: number = KEPT): Memory {
  return {
    shared: sharedStrings(),
    texts: keepingRecent(kept),
    findings: keepingRecent(kept),
  };
}

/** Forgets what was read of articles: who reads all of them leaves the last ones, for which nobody may ask. */
export function forgetRead({ texts, findings }: Memory): void {
  texts.clear();
  findings.clear();
}

/** Where an article lies. */
interface Stored {
  /** Its text as UTF-8, and how many UTF-16 code units that is. */
  readonly utf8: Uint8Array;
  readonly length: number;
  /** What `writeAnnotated` wrote, and the places of its two sections. */
  readonly bytes: Uint8Array;
  readonly indexed: number;
  readonly findings: number;
}

/**
 * An article whose text is bytes until it is read: a newspaper's archive does not fit on the heap. A
 * class, because ten thousand objects with getters of their own would take more room than they save.
 */
class StoredText implements Article {
  readonly id: string;
  readonly title: Title;
  readonly publisher: string | undefined;
  declare readonly author?: string;
  readonly url: string | undefined;
  readonly publication: Publication;
  readonly #stored: Stored;
  readonly #memory: Memory;

  constructor(head: Head, stored: Stored, memory: Memory) {
    this.id = head.id;
    this.title = head.title;
    this.publisher = head.publisher;
    if (head.author) this.author = head.author;
    this.url = head.url;
    this.publication = head.publication;
    this.#stored = stored;
    this.#memory = memory;
  }

  get text(): string {
    const { utf8, length } = this.#stored;
    return this.#memory.texts.of(this, length, () =>
      Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength).toString(),
    );
  }

  get blocks(): Article["blocks"] {
    return this.findings.blocks;
  }

  get findings(): Findings {
    const { bytes, findings, length } = this.#stored;
    const { shared, findings: recent } = this.#memory;
    return recent.of(this, length, () => readFindings(byteReader(bytes, shared, findings)));
  }
}

/** An annotated article of which only the words that every search looks at stay on the heap, once it was searched. */
export class StoredArticle implements AnnotatedArticle {
  readonly article: StoredText;
  readonly #stored: Stored;
  readonly #memory: Memory;
  #indexed: Indexed | undefined;
  #digest: string | undefined;

  constructor(head: Head, stored: Stored, memory: Memory) {
    this.article = new StoredText(head, stored, memory);
    this.#stored = stored;
    this.#memory = memory;
  }

  get #words(): Indexed {
    const { bytes, indexed } = this.#stored;
    this.#indexed ??= readIndexed(byteReader(bytes, this.#memory.shared, indexed));
    return this.#indexed;
  }

  get tokens() {
    return this.#words.tokens;
  }

  get titleTerms() {
    return this.#words.titleTerms;
  }

  get leadEnd() {
    return this.#words.leadEnd;
  }

  get paragraphs() {
    return this.article.findings.paragraphs;
  }

  get sentences() {
    return this.article.findings.sentences;
  }

  get quotations() {
    return this.article.findings.quotations;
  }

  get timexes() {
    return this.article.findings.timexes;
  }

  /** The SHA-256 of its text, in base64. */
  get digest(): string {
    this.#digest ??= hash("sha256", this.#stored.utf8, "base64");
    return this.#digest;
  }

  /** The same article under another id. */
  called(id: string): StoredArticle {
    return new StoredArticle({ ...this.article, id }, this.#stored, this.#memory);
  }
}

/**
 * Reads the head of what `writeAnnotated` wrote; the rest of it when it is asked for.
 *
 * @param bytes What is read `from`.
 * @throws {DamagedError} where it was written of another text.
 */
export function storedArticle(
  bytes: Uint8Array,
  from: ByteReader,
  text: string,
  memory: Memory,
): StoredArticle {
  const head = readHead(from);
  if (from.uint() !== text.length) throw new DamagedError("it is of another text");
  const [indexed, findings] = [from.section(), from.section()];
  const stored = { utf8: Buffer.from(text), length: text.length, bytes, indexed, findings };
  return new StoredArticle(head, stored, memory);
}
