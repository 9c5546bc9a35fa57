/** The archive cannot be asked just now, through no fault of the question; the message says why, for the operator. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
}
