import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Coding, codingFor } from '../http/coding.ts';
import type { Route } from '../http/route.ts';

/** The version is in the address, so there is nothing to ask again. */
export const forEver = 'public, max-age=31536000, immutable';

/** One file for everybody, in the coding that the browser takes. */
export const fileRoute = (
  path: string,
  type: string,
  content: Content,
  cacheControl: string,
  headers: Record<string, string> = {},
): Route => ({
  method: 'GET',
  path,
  who: 'anybody',
  limit: 'file',
  csrf: 'none',
  answer: async (request) => {
    const coding = codingFor(request.headers);
    return new Response(await content(coding), {
      headers: {
        ...headers,
        'content-type': type,
        'cache-control': cacheControl,
        vary: 'Accept-Encoding',
        ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
      },
    });
  },
});

/** A file in one of the codings. */
export type Content = (coding: Coding) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

export const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Compressed once, at the start. */
export const compressedNow = (content: Buffer): Content => {
  const variants = {
    br: new Uint8Array(brotliCompressSync(content, quality)),
    gzip: new Uint8Array(gzipSync(content, { level: 9 })),
    identity: new Uint8Array(content),
  };
  return (coding) => variants[coding];
};
