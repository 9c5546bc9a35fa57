import { expect, test } from "vitest";
import {
  DatabaseError,
  isDatabaseFault,
  isPassing,
  reasonOf,
} from "../../src/database/database-error.js";

const withCode = (code: string) => Object.assign(new Error("secret words"), { code });

test.each([
  [withCode("53100"), "its disk is full", false],
  [withCode("53300"), "it has no connection left: raise max_connections", true],
  [withCode("57014"), "it took too long over a query", false],
  [withCode("57P01"), "it is being stopped or started", true],
  [withCode("25006"), "it can only be read at present", false],
  [withCode("28P01"), "it refuses the user or the password: see DATABASE_URL", false],
  [withCode("ECONNREFUSED"), "it cannot be reached", true],
  [withCode("ECONNRESET"), "it cannot be reached", true],
  [withCode("ENOTFOUND"), "its machine is not known: see DATABASE_URL", false],
  [new AggregateError([withCode("ECONNREFUSED")]), "it cannot be reached", true],
  [new Error("Connection terminated unexpectedly"), "the connection was lost", true],
  [new Error("Query read timeout"), "it does not answer in time", false],
  [new DatabaseError("it holds no archive yet"), "it holds no archive yet", false],
] as const)("%s", (error, reason, passes) => {
  expect(isDatabaseFault(error)).toBe(true);
  expect(reasonOf(error)).toBe(reason);
  expect(isPassing(error)).toBe(passes);
});

test.each([new TypeError("x is not a function"), withCode("22P02"), withCode("42601"), "words"])(
  "%s is a fault of the program",
  (error) => {
    expect(isDatabaseFault(error)).toBe(false);
  },
);
