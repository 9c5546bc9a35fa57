import type { ZodMiniType } from "zod/mini";
import type { Json, JsonObject } from "../json.js";
import type { State } from "../state.js";
import type { File } from "./request-body.js";

/** A request that has passed the checks that all share. */
export interface RestRequest {
  /** The parts of the path that the route names in braces, in order. */
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  /** The body; empty where there was none, or where it was a list. */
  readonly body: JsonObject;
  /** The body where it was a list. */
  readonly list: readonly JsonObject[];
  readonly files: readonly File[];
}

/** An answer. Without a body its status is 204. */
export type RestAnswer = Json | undefined;

/** One of Discord's routes, with Discord's schemas for what goes in and comes out. */
export interface Route {
  readonly method: string;
  /** The path below /api/v10: "/channels/{channel}/messages". */
  readonly path: string;
  /** Whether the token in the path is all that is needed. */
  readonly needsNoAuthorization?: true;
  /** Whether the body is a list. */
  readonly takesList?: true;
  /** The schema of the body, or of each member of it where it is a list. */
  readonly request?: (body: JsonObject) => ZodMiniType;
  /** Keys that discord.js sends, and Discord ignores, though the specification lacks them. */
  readonly ignored?: readonly string[];
  /** The schema of the answer, or of each member of it where it is a list. */
  readonly answer?: (answer: JsonObject) => ZodMiniType;
  /** @throws {ApiError} where Discord would refuse the request. */
  readonly handle: (request: RestRequest, state: State) => RestAnswer;
}
