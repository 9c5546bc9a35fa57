import type { MigrationBuilder } from "node-pg-migrate";

/**
 * Bytes are kept as text, in base64 and not compressed: to be encoded and unpacked for each question took PostgreSQL
 * more time than to find them. Passages have their words in order, which nobody can read from what was there: their
 * archive is of another form, and read anew.
 */
export function up(pgm: MigrationBuilder): void {
  pgm.sql(`
    ALTER TABLE articles
      ALTER COLUMN bytes TYPE text COLLATE "C" USING translate(encode(bytes, 'base64'), E'\\n', ''),
      ALTER COLUMN bytes SET STORAGE EXTERNAL;
    ALTER TABLE articles RENAME COLUMN bytes TO coded;
    ALTER TABLE passages DROP COLUMN counts, ADD COLUMN coded text COLLATE "C" NOT NULL DEFAULT '';
    ALTER TABLE passages ALTER COLUMN coded DROP DEFAULT, ALTER COLUMN coded SET STORAGE EXTERNAL;
  `);
}

/** The archive has to be read anew by the program that it is then of. */
export function down(pgm: MigrationBuilder): void {
  pgm.sql(`
    ALTER TABLE articles RENAME COLUMN coded TO bytes;
    ALTER TABLE articles ALTER COLUMN bytes TYPE bytea USING decode(bytes, 'base64');
    ALTER TABLE passages DROP COLUMN coded, ADD COLUMN counts bytea NOT NULL DEFAULT '';
    ALTER TABLE passages ALTER COLUMN counts DROP DEFAULT;
  `);
}
