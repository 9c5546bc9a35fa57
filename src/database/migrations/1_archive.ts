import type { MigrationBuilder } from "node-pg-migrate";

/**
 * The tables of an archive. A row belongs to the versions from `since` on and before `until`, so that a new version
 * writes what differs and nothing else; a version is seen once it is complete. The indexes for questions are made by
 * whoever loads (`search-indexes.ts`). Only what PostgreSQL's relatives share: no extension, no function of our own.
 */
export function up(pgm: MigrationBuilder): void {
  pgm.sql(`
    CREATE TABLE versions (
      number int PRIMARY KEY,
      complete boolean NOT NULL DEFAULT false,
      published_at timestamptz,
      replaced_at timestamptz,
      stated text NOT NULL DEFAULT '',
      format text NOT NULL DEFAULT '',
      articles int NOT NULL DEFAULT 0,
      passages int NOT NULL DEFAULT 0,
      quotations int NOT NULL DEFAULT 0,
      people int NOT NULL DEFAULT 0,
      length bigint NOT NULL DEFAULT 0
    );

    CREATE TABLE articles (
      n bigint PRIMARY KEY,
      id text COLLATE "C" NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      added int NOT NULL,
      source text COLLATE "C" NOT NULL,
      digest text COLLATE "C" NOT NULL,
      key text COLLATE "C" NOT NULL,
      published text COLLATE "C",
      head text NOT NULL,
      called text[] COLLATE "C" NOT NULL,
      typed tsvector NOT NULL,
      spoken tsvector NOT NULL,
      bytes bytea NOT NULL
    );
    CREATE TABLE passages (
      article bigint NOT NULL,
      place int NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      starts int NOT NULL,
      ends int NOT NULL,
      length int NOT NULL,
      terms tsvector NOT NULL,
      counts bytea NOT NULL,
      PRIMARY KEY (article, place)
    );
    CREATE TABLE uses (
      article bigint NOT NULL,
      place int NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      block text COLLATE "C" NOT NULL,
      name text COLLATE "C" NOT NULL,
      roles text[] NOT NULL,
      quotations int[] NOT NULL,
      PRIMARY KEY (article, place)
    );
    CREATE TABLE aliases (
      article bigint NOT NULL,
      place int NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      names text[] NOT NULL,
      PRIMARY KEY (article, place)
    );

    CREATE TABLE terms (
      term text COLLATE "C" NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      frequency int NOT NULL,
      balance int NOT NULL,
      count int NOT NULL,
      written text,
      first text COLLATE "C",
      length int NOT NULL,
      rest text COLLATE "C" NOT NULL,
      PRIMARY KEY (term, since)
    );
    CREATE TABLE people (
      id text COLLATE "C" NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      block text COLLATE "C" NOT NULL,
      slug text COLLATE "C" NOT NULL,
      nth int NOT NULL,
      key text COLLATE "C" NOT NULL,
      name text COLLATE "C" NOT NULL,
      is_name_shared boolean NOT NULL,
      spellings text[] NOT NULL,
      roles text[] NOT NULL,
      articles int NOT NULL,
      quotations int NOT NULL,
      typed tsvector NOT NULL
    );
    CREATE TABLE names (
      word text COLLATE "C" NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      person text COLLATE "C" NOT NULL,
      block text COLLATE "C" NOT NULL,
      words text[] COLLATE "C" NOT NULL
    );
    CREATE TABLE offices (
      word text COLLATE "C" NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      person text COLLATE "C" NOT NULL,
      block text COLLATE "C" NOT NULL,
      words text[] COLLATE "C" NOT NULL
    );
    CREATE TABLE speakers (
      article bigint NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      name text COLLATE "C" NOT NULL,
      person text COLLATE "C" NOT NULL,
      block text COLLATE "C" NOT NULL
    );
    CREATE TABLE synonyms (
      place int NOT NULL,
      since int NOT NULL,
      until int NOT NULL,
      names text[] NOT NULL,
      wordings text[] COLLATE "C" NOT NULL
    );
  `);
}

/** Takes everything away: an archive is loaded anew from its files. */
export function down(pgm: MigrationBuilder): void {
  pgm.sql(
    "DROP TABLE versions, articles, passages, uses, aliases, terms, people, names, offices, speakers, synonyms CASCADE",
  );
}
