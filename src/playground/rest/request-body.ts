import type { IncomingMessage } from "node:http";
import { type Json, parseJson } from "../json.js";
import { type ApiError, refusals } from "./api-error.js";

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
  /** Undefined where there is no body, or none that can be read. */
  readonly json: Json | undefined;
  readonly files: readonly File[];
  /** Why it cannot be read: it is no JSON, or over 32 MiB. */
  readonly problem: ApiError | undefined;
}

const LARGEST = 32 * 1024 * 1024;

/** Reads a body of JSON, or of a form that has the JSON in `payload_json` and files beside it. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= LARGEST) chunks.push(chunk);
  }
  if (size > LARGEST) return unreadable(refusals.tooLarge());
  const bytes = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return readForm(bytes, type);
  return size === 0
    ? { json: undefined, files: [], problem: undefined }
    : read(bytes.toString(), []);
}

async function readForm(bytes: Buffer, type: string): Promise<RequestBody> {
  const response = new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
  const form = await response.formData().catch(() => undefined);
  if (!form) return unreadable(refusals.invalidJson());
  const payload = form.get("payload_json");
  const files = [...form].flatMap(([field, value]): File[] =>
    typeof value === "string"
      ? []
      : [{ field, name: value.name, size: value.size, type: value.type }],
  );
  return read(typeof payload === "string" ? payload : "{}", files);
}

function read(text: string, files: readonly File[]): RequestBody {
  const json = parseJson(text);
  return json === undefined
    ? unreadable(refusals.invalidJson())
    : { json, files, problem: undefined };
}

function unreadable(problem: ApiError): RequestBody {
  return { json: undefined, files: [], problem };
}
