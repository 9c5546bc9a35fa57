import type { MigrationBuilder } from "node-pg-migrate";

/**
 * The tables of an archive. A row of `articles` and `passages` belongs to the versions from `since` on and before
 * `until`; the other tables, which say something of an archive as a whole, hold a version's rows whole. A version is
 * seen once it is complete. Only what PostgreSQL's relatives share: no extension, no function of our own.
 */
export function up(pgm: MigrationBuilder): void {
  pgm.sql(`
    CREATE TABLE versions (
      number int PRIMARY KEY,
      complete boolean NOT NULL DEFAULT false,
      published_at timestamptz,
      replaced_at timestamptz,
      format text NOT NULL DEFAULT '',
      stated text NOT NULL DEFAULT '',
      articles int NOT NULL DEFAULT 0,
      passages int NOT NULL DEFAULT 0,
      quotations int NOT NULL DEFAULT 0,
      people int NOT NULL DEFAULT 0,
      average_length float8 NOT NULL DEFAULT 0
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
    CREATE INDEX articles_id ON articles (id, since);
    CREATE INDEX articles_key ON articles (key);
    CREATE INDEX articles_published ON articles (published, id);
    CREATE INDEX articles_added ON articles (added);
    CREATE INDEX articles_called ON articles USING gin (called);
    CREATE INDEX articles_typed ON articles USING gin (typed);
    CREATE INDEX articles_spoken ON articles USING gin (spoken);

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
    CREATE INDEX passages_terms ON passages USING gin (terms);

    CREATE TABLE terms (
      version int NOT NULL,
      term text COLLATE "C" NOT NULL,
      frequency int NOT NULL,
      is_name boolean NOT NULL,
      count int NOT NULL,
      written text,
      length int NOT NULL,
      rest text COLLATE "C" NOT NULL,
      PRIMARY KEY (version, term)
    );
    CREATE INDEX terms_rest ON terms (version, rest);

    CREATE TABLE people (
      version int NOT NULL,
      rank int NOT NULL,
      id text COLLATE "C" NOT NULL,
      key text COLLATE "C" NOT NULL,
      name text NOT NULL,
      is_name_shared boolean NOT NULL,
      spellings text[] NOT NULL,
      roles text[] NOT NULL,
      articles int NOT NULL,
      quotations int NOT NULL,
      typed tsvector NOT NULL,
      PRIMARY KEY (version, rank)
    );
    CREATE INDEX people_id ON people (version, id);
    CREATE INDEX people_key ON people (version, key);
    CREATE INDEX people_typed ON people USING gin (typed);

    CREATE TABLE names (
      version int NOT NULL,
      word text COLLATE "C" NOT NULL,
      person int NOT NULL,
      spelling int NOT NULL,
      words text[] COLLATE "C" NOT NULL,
      PRIMARY KEY (version, word, person, spelling)
    );

    CREATE TABLE offices (
      version int NOT NULL,
      word text COLLATE "C" NOT NULL,
      person int NOT NULL,
      place int NOT NULL,
      words text[] COLLATE "C" NOT NULL,
      PRIMARY KEY (version, word, person, place)
    );

    CREATE TABLE speakers (
      version int NOT NULL,
      article bigint NOT NULL,
      name text COLLATE "C" NOT NULL,
      person int NOT NULL,
      PRIMARY KEY (version, article, name)
    );
    CREATE INDEX speakers_person ON speakers (version, person, article);

    CREATE TABLE synonyms (
      version int NOT NULL,
      place int NOT NULL,
      names text[] NOT NULL,
      wordings text[] COLLATE "C" NOT NULL,
      PRIMARY KEY (version, place)
    );
    CREATE INDEX synonyms_wordings ON synonyms USING gin (wordings);
  `);
}

/** Takes everything away: an archive is loaded anew from its files. */
export function down(pgm: MigrationBuilder): void {
  pgm.sql(
    "DROP TABLE versions, articles, passages, terms, people, names, offices, speakers, synonyms CASCADE",
  );
}
