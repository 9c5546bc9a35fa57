import type { JsonObject } from "../json.js";

/** Something wrong with one field of a body, as Discord reports it. */
export interface FormError {
  /** Where: "components.0.components.1.label". */
  readonly path: string;
  /** Discord's name for it: "BASE_TYPE_MAX_LENGTH". */
  readonly code: string;
  readonly message: string;
}

/** The stand-in refuses a request, with the status and the code that Discord would give. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  readonly code: number;
  readonly formErrors: readonly FormError[];

  constructor(
    status: number,
    code: number,
    message: string,
    formErrors: readonly FormError[] = [],
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.formErrors = formErrors;
  }
}

/** Discord's refusals, by what went wrong. */
export const refusals = {
  unauthorized: () => new ApiError(401, 0, "401: Unauthorized"),
  notYourApplication: () =>
    new ApiError(403, 20012, "You are not authorized to perform this action on this application"),
  unknownRoute: () => new ApiError(404, 0, "404: Not Found"),
  unknownChannel: () => new ApiError(404, 10003, "Unknown Channel"),
  unknownGuild: () => new ApiError(404, 10004, "Unknown Guild"),
  unknownMessage: () => new ApiError(404, 10008, "Unknown Message"),
  unknownUser: () => new ApiError(404, 10013, "Unknown User"),
  unknownWebhook: () => new ApiError(404, 10015, "Unknown Webhook"),
  unknownInteraction: () => new ApiError(404, 10062, "Unknown interaction"),
  alreadyAcknowledged: () => new ApiError(400, 40060, "Interaction has already been acknowledged."),
  tooManyFollowUps: () =>
    new ApiError(
      400,
      40094,
      "This interaction has reached its maximum number of follow up messages",
    ),
  missingAccess: () => new ApiError(403, 50001, "Missing Access"),
  notTheAuthor: () => new ApiError(403, 50005, "Cannot edit a message authored by another user"),
  emptyMessage: () => new ApiError(400, 50006, "Cannot send an empty message"),
  noDirectMessages: () => new ApiError(403, 50007, "Cannot send messages to this user"),
  noThreadHere: () => new ApiError(400, 50024, "Cannot execute action on this channel type"),
  hasThread: () => new ApiError(400, 160004, "A thread has already been created for this message"),
  expiredToken: () => new ApiError(401, 50027, "Invalid Webhook Token"),
  invalidForm: (errors: readonly FormError[]) =>
    new ApiError(400, 50035, "Invalid Form Body", errors),
  tooLarge: () => new ApiError(413, 40005, "Request entity too large"),
  invalidJson: () => new ApiError(400, 50109, "The request body contains invalid JSON."),
} as const;

/** The body that tells of `error`: the errors of the form are nested by their paths. */
export function errorBody(error: ApiError): JsonObject {
  const { code, message, formErrors } = error;
  const nested = nestedErrors(formErrors.map((e) => ({ ...e, keys: e.path.split(".") })));
  return formErrors.length > 0 ? { code, message, errors: nested } : { code, message };
}

interface Located extends FormError {
  readonly keys: readonly string[];
}

function nestedErrors(errors: readonly Located[]): JsonObject {
  const isHere = ({ keys: [key = ""] }: Located) => key === "";
  const own = errors.filter(isHere).map(({ code, message }) => ({ code, message }));
  const below = errors.filter((error) => !isHere(error));
  const keys = new Set(below.map(({ keys: [key = ""] }) => key));
  const nested = [...keys].map((key) => [
    key,
    nestedErrors(
      below
        .filter((error) => error.keys[0] === key)
        .map((error) => ({ ...error, keys: error.keys.slice(1) })),
    ),
  ]);
  return { ...Object.fromEntries(nested), ...(own.length > 0 ? { _errors: own } : {}) };
}
