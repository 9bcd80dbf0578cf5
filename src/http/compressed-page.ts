import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { PlainAnswer } from './answers.ts';
import { codingFor } from './coding.ts';

/**
 * A page on its way to a browser that asked for it from a page of ours, or because a person did. The length of a
 * compressed page tells a listener something of what is in it; whoever could also choose a part of it, and have it asked
 * for again and again, would read the rest (BREACH, 2013). So what another site asks for goes out as it is.
 */
export const compressedPage = (
  { body, headers }: PlainAnswer,
  asked: Headers,
): { body: string | Uint8Array<ArrayBuffer>; headers: Record<string, string> } => {
  if (body.length < leastLength || headers['content-type'] !== 'text/html; charset=utf-8') return { body, headers };
  const site = asked.get('sec-fetch-site');
  const coding = site === 'same-origin' || site === 'none' ? codingFor(asked) : 'identity';
  if (coding === 'identity') return { body, headers: { ...headers, vary } };
  const bytes = coding === 'br' ? brotliCompressSync(body, quick) : gzipSync(body);
  return { body: new Uint8Array(bytes), headers: { ...headers, vary, 'content-encoding': coding } };
};

const vary = 'Accept-Encoding, Sec-Fetch-Site';
/** Below, an answer fits into one packet anyway. */
const leastLength = 1200;
/** A page is compressed each time it is asked for: half a millisecond of 10 KB, in a window that holds the largest. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 16 } };
