/** The database cannot be used as it is; the message says why and what to do, without its address. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

/** What to do about faults by PostgreSQL's codes (its documentation, appendix A), or their classes. */
const ADVICE: readonly (readonly [string, string])[] = [
  ["28", "it refused the user or the password: see DATABASE_URL"],
  ["3D000", "there is no such database: create it, or see DATABASE_URL"],
  ["42P01", "it holds no archive yet: run verbatim index"],
  ["42501", "the user may not do this: grant it the rights"],
  ["53100", "its disk is full"],
  ["53300", "it has no connection left: raise max_connections, or run fewer processes"],
  ["53", "it is short of resources"],
  ["57014", "it took too long over a query"],
  ["57P", "it is being shut down or started"],
  ["25006", "it can only be read at present"],
  ["08", "the connection was lost"],
  ["ENOTFOUND", "its machine is not known: see DATABASE_URL"],
  ["E", "it cannot be reached"],
];

/** Whether `error` is a fault of the database and not of this program. */
export function isDatabaseFault(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (error instanceof DatabaseError || error instanceof AggregateError) return true;
  return codeOf(error) !== undefined || LOST.test(error.message);
}

/** What `pg` says, without a code, of connections that are gone or cannot be had. */
const LOST =
  /connection terminated|timeout exceeded when trying to connect|timeout expired|not queryable|query read timeout|client has encountered a connection error/i;

/** Why the database could not do what was asked, for people: "it cannot be reached". */
export function reasonOf(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  const code = error instanceof Error ? codeOf(error) : undefined;
  const advice = ADVICE.find(([start]) => code?.startsWith(start))?.[1];
  return advice ?? "it cannot be reached";
}

function codeOf(error: Error): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^(?:[0-9A-Z]{5}|E[A-Z]+)$/.test(code) ? code : undefined;
}
