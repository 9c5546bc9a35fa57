/** Bytes are not what was written: what they held is worked out anew. */
export class DamagedError extends Error {
  override readonly name = "DamagedError";
}
