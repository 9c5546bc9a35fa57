import type { IncomingMessage } from "node:http";
import { type Json, parseJson } from "../json.js";
import { refusals } from "./api-error.js";

/** A file that came with a request. */
export interface File {
  /** The form field: "files[0]". */
  readonly field: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
}

/** What a request carries. */
export interface RequestBody {
  /** Undefined where there is no body. */
  readonly json: Json | undefined;
  readonly files: readonly File[];
}

const LARGEST = 32 * 1024 * 1024;

/**
 * Reads a body of JSON, or of a form that has the JSON in `payload_json` and files beside it.
 *
 * @throws {ApiError} where it is not JSON, or over 32 MiB.
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST) throw refusals.tooLarge();
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return readForm(bytes, type);
  return { json: bytes.length > 0 ? parsed(bytes.toString()) : undefined, files: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": type },
  }).formData();
  const payload = form.get("payload_json");
  const files = [...form].flatMap(([field, value]): File[] =>
    typeof value === "string"
      ? []
      : [{ field, name: value.name, size: value.size, type: value.type }],
  );
  return { json: typeof payload === "string" ? parsed(payload) : {}, files };
}

function parsed(text: string): Json {
  const json = parseJson(text);
  if (json === undefined) throw refusals.invalidJson();
  return json;
}
