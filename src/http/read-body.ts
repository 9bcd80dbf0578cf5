import { FormFields } from './form-fields.ts';
import type { Route } from './route.ts';

export type BodyFault = 'too-large' | 'unsupported-type' | 'malformed';

/** What a request brought in its body. */
export type Sent = { form: FormFields; json: unknown; file: UploadedFile | null };

export const nothingSent: Sent = { form: new FormFields(new Map()), json: undefined, file: null };

/** Reads what the route takes: a form, with a file or without, or what a program sends. */
export const readBody = async (
  request: Request,
  { csrf, fileBytes, bodyBytes }: Pick<Route, 'csrf' | 'fileBytes' | 'bodyBytes'>,
  usualBytes: number,
): Promise<Sent | BodyFault> => {
  const body = await (csrf === 'json'
    ? fileBytes === undefined
      ? readJson(request, bodyBytes ?? usualBytes)
      : readCsv(request, fileBytes)
    : fileBytes === undefined
      ? readForm(request, usualBytes)
      : readFileForm(request, fileBytes));
  return typeof body === 'string' ? body : { ...nothingSent, ...body };
};

/** Reads a form of at most `limit` bytes: application/x-www-form-urlencoded, UTF-8. */
export const readForm = async (request: Request, limit: number): Promise<{ form: FormFields } | BodyFault> => {
  const type = mediaType(request);
  if (type !== 'application/x-www-form-urlencoded') return type === '' ? nothingSent : 'unsupported-type';
  const bytes = await readBytes(request, limit);
  if (typeof bytes === 'string') return bytes;
  const text = decode(bytes);
  if (text === null || !isWellEncoded(text)) return 'malformed';
  const fields = new Map<string, string>();
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (fields.has(name)) repeated.add(name);
    fields.set(name, value);
    if (fields.size > mostFields) return 'malformed';
  }
  for (const name of repeated) fields.delete(name);
  return { form: new FormFields(fields) };
};

export type UploadedFile = { name: string; bytes: Uint8Array };

/**
 * Reads a form that brings one file (multipart/form-data, RFC 7578) of at most `limit` bytes, its fields beside it. A
 * browser where none was chosen sends an empty one without a name.
 */
export const readFileForm = async (
  request: Request,
  limit: number,
): Promise<{ form: FormFields; file: UploadedFile | null } | BodyFault> => {
  if (mediaType(request) !== 'multipart/form-data') return 'unsupported-type';
  const type = request.headers.get('content-type') ?? '';
  const boundary = boundaryIn.exec(type)?.[2];
  if (boundary === undefined) return 'malformed';
  const bytes = await readBytes(request, limit + longestFields);
  if (typeof bytes === 'string') return bytes;
  if (hasTooManyParts(bytes, boundary)) return 'malformed';
  try {
    const parts = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } }).formData();
    const fields = new Map<string, string>();
    const names = new Set<string>();
    let file: UploadedFile | null = null;
    for (const [name, value] of parts) {
      if (names.has(name)) return 'malformed';
      names.add(name);
      if (typeof value === 'string') fields.set(name, value);
      else if (file) return 'malformed';
      else if (value.name !== '' || value.size > 0)
        file = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    }
    return file && file.bytes.length > limit ? 'too-large' : { form: new FormFields(fields), file };
  } catch {
    return 'malformed';
  }
};

/** What stands around the file: the other fields, and the headers of each part. */
const longestFields = 16 * 1024;

/** The boundary alone, as programs write it, so that what is counted is what the parser takes for one. */
const boundaryIn = /^multipart\/form-data *; *boundary=("?)([\w'()+,./:=?-]{1,70})\1$/i;

const mostParts = 20;

/** Parsing takes long for each part, counting does not: nobody's empty parts keep the others waiting. */
const hasTooManyParts = (bytes: Uint8Array, boundary: string): boolean => {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = `--${boundary}`;
  let at = searched.indexOf(mark);
  // The last one ends the form.
  for (let found = 0; at >= 0; found += 1) {
    if (found > mostParts) return true;
    at = searched.indexOf(mark, at + mark.length);
  }
  return false;
};

/** Reads a JSON body of at most `limit` bytes. */
export const readJson = async (request: Request, limit: number): Promise<{ json: unknown } | BodyFault> => {
  if (mediaType(request) !== 'application/json') return 'unsupported-type';
  const bytes = await readBytes(request, limit);
  if (typeof bytes === 'string') return bytes;
  if (bytes.length === 0) return { json: undefined };
  const text = decode(bytes);
  if (text === null) return 'malformed';
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return 'malformed';
  }
};

/** Reads a body that is a table (text/csv, RFC 4180) of at most `limit` bytes: no form of a page sends this type. */
const readCsv = async (request: Request, limit: number): Promise<{ file: UploadedFile } | BodyFault> => {
  if (mediaType(request) !== 'text/csv') return 'unsupported-type';
  const bytes = await readBytes(request, limit);
  return typeof bytes === 'string' ? bytes : { file: { name: '', bytes } };
};

/** Whether something came, or is said to come. */
export const hasBody = ({ headers }: Request): boolean =>
  Number(headers.get('content-length') ?? 0) > 0 || headers.has('transfer-encoding') || headers.has('content-type');

const mostFields = 100;

const mediaType = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const readBytes = async (request: Request, limit: number): Promise<Uint8Array | BodyFault> => {
  const length = request.headers.get('content-length');
  if (Number(length ?? 0) > limit) return 'too-large';
  // The parser takes no more than was announced, so that the slower way, by streams, is for bodies of unknown length.
  if (length !== null) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    return bytes.byteLength > limit ? 'too-large' : bytes;
  }
  if (!request.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > limit) return 'too-large';
    parts.push(part);
  }
  return Buffer.concat(parts);
};

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Every %XX sequence must spell UTF-8, or a password of another encoding would be kept as replacement signs. */
const isWellEncoded = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};
