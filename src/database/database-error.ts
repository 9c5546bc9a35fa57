/** The database cannot be used as it is; the message says why and what to do, without its address. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

/** A kind of fault: the beginning of its code, what to say of it, and whether it may be over in a moment. */
interface Fault {
  readonly code: string;
  readonly advice: string;
  readonly passes?: true;
}

/** Faults by PostgreSQL's codes (its documentation, appendix A) and the system's, the narrower before the wider. */
const FAULTS: readonly Fault[] = [
  { code: "28", advice: "it refuses the user or the password: see DATABASE_URL" },
  { code: "3D000", advice: "there is no such database: create it, or see DATABASE_URL" },
  { code: "42P01", advice: "it holds no archive yet: run verbatim index" },
  { code: "42703", advice: "its tables are of another version: run verbatim index" },
  { code: "42501", advice: "the user may not do this: grant it the rights" },
  { code: "53100", advice: "its disk is full" },
  { code: "53300", advice: "it has no connection left: raise max_connections", passes: true },
  { code: "53", advice: "it is short of resources" },
  { code: "57014", advice: "it took too long over a query" },
  { code: "57P", advice: "it is being stopped or started", passes: true },
  { code: "25006", advice: "it can only be read at present" },
  { code: "40", advice: "what was read is being changed", passes: true },
  { code: "58", advice: "its machine has a fault" },
  { code: "XX", advice: "it has a fault of its own" },
  { code: "08", advice: "the connection was lost", passes: true },
  { code: "ENOTFOUND", advice: "its machine is not known: see DATABASE_URL" },
  { code: "E", advice: "it cannot be reached", passes: true },
];

/** What `pg` says, without a code, of connections that are gone. */
const LOST: Fault = { code: "", advice: "the connection was lost", passes: true };
const LOST_WORDS =
  /connection terminated|connection error and is not queryable|connection ended unexpectedly/i;

/** What it says of what has taken too long. */
const LATE: Fault = { code: "", advice: "it does not answer in time" };
const LATE_WORDS = /timeout/i;

/** Whether `error` is a fault of the database and not of this program. */
export function isDatabaseFault(error: unknown): error is Error {
  return error instanceof DatabaseError || faultOf(error) !== undefined;
}

/** Whether the same may succeed in a moment. */
export function isPassing(error: unknown): boolean {
  return faultOf(error)?.passes ?? false;
}

/** Why the database could not do what was asked, for people: "it cannot be reached". */
export function reasonOf(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  return faultOf(error)?.advice ?? "it cannot be used";
}

function faultOf(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError) return faultOf(error.errors[0]);
  const code = "code" in error ? String(error.code) : "";
  const isCode = /^(?:[0-9A-Z]{5}|E[A-Z]{3,20})$/.test(code);
  const known = isCode ? FAULTS.find((fault) => code.startsWith(fault.code)) : undefined;
  if (known) return known;
  if (LOST_WORDS.test(error.message)) return LOST;
  return LATE_WORDS.test(error.message) ? LATE : undefined;
}
