/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. A member that is undefined is left out when the object is sent. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Reads `text` as JSON; undefined where it is none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether `value` is an object: neither a list nor null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The string at `key`; undefined where there is none. */
export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = object[key];
  return typeof value === "string" ? value : undefined;
}

/** The number at `key`; undefined where there is none. */
export function numberAt(object: JsonObject, key: string): number | undefined {
  const value = object[key];
  return typeof value === "number" ? value : undefined;
}

/** Whether `key` holds true. */
export function isTrueAt(object: JsonObject, key: string): boolean {
  return object[key] === true;
}

/** The object at `key`; undefined where there is none. */
export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = object[key];
  return isObject(value) ? value : undefined;
}

/** The list at `key`; empty where there is none. */
export function listAt(object: JsonObject, key: string): readonly Json[] {
  const value = object[key];
  return isList(value) ? value : [];
}

/** The objects in the list at `key`; empty where there is none. */
export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
  return listAt(object, key).filter(isObject);
}

/** `object` without the members that are null or undefined. */
export function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  );
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
