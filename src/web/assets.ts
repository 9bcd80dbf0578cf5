import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import type { Route } from '../http/route.ts';
import { fileVersion } from '../platform/digest.ts';
import { iconHref, iconSvg } from './icon.ts';
import { islandFiles, islandVersion } from './islands/bundles/version.ts';

const style = readFileSync(new URL('./style.css', import.meta.url));
const deskStyle = readFileSync(new URL('./desk.css', import.meta.url));
const configStyle = readFileSync(new URL('./config.css', import.meta.url));

/** The address changes with the content, so browsers may keep it for ever. */
export const styleHref = `/assets/${fileVersion(style)}/style.css`;

/** What the desk's pages alone need, so that everybody else does not wait for it. */
export const deskStyleHref = `/assets/${fileVersion(deskStyle)}/desk.css`;

/** What the administrators' pages alone need. */
export const configStyleHref = `/assets/${fileVersion(configStyle)}/config.css`;

/** The coach's files lie side by side, so that its script finds the others next to itself. */
export const coachHref = `/assets/${islandVersion}/coach.js`;
export const coachStyleHref = `/assets/${islandVersion}/coach.css`;

/** Changes the code on the page of somebody who is on the telephone with the desk. */
export const callerCodeHref = `/assets/${islandVersion}/caller-code.js`;

/** Searches the list of users as one types. */
export const peopleHref = `/assets/${islandVersion}/people.js`;

/** Follows the desk's queue, and moves in it by keys. */
export const queueHref = `/assets/${islandVersion}/queue.js`;

export const assetRoutes = (): Route[] => [
  fileRoute(styleHref, 'text/css; charset=utf-8', compressedNow(style), forEver),
  fileRoute(deskStyleHref, 'text/css; charset=utf-8', compressedNow(deskStyle), forEver),
  fileRoute(configStyleHref, 'text/css; charset=utf-8', compressedNow(configStyle), forEver),
  fileRoute(iconHref, 'image/svg+xml', compressedNow(Buffer.from(iconSvg)), 'public, max-age=86400'),
  ...islandFiles.map((name) => fileRoute(`/assets/${islandVersion}/${name}`, typeOf(name), onDemand(name), forEver)),
];

const forEver = 'public, max-age=31536000, immutable';

const typeOf = (name: string): string =>
  name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';

type Coding = 'br' | 'gzip' | 'identity';

/** A file in one of the codings. */
type Content = (coding: Coding) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

/** Compressed once, at the start. The version is in the address, so there is nothing to ask again. */
const compressedNow = (content: Buffer): Content => {
  const variants = {
    br: new Uint8Array(brotliCompressSync(content, quality)),
    gzip: new Uint8Array(gzipSync(content, { level: 9 })),
    identity: new Uint8Array(content),
  };
  return (coding) => variants[coding];
};

/**
 * Read and compressed, off the event loop, when somebody first asks: what attackers know is large, and takes half a
 * second. It is then kept in the codings that browsers asked for.
 */
const onDemand = (name: string): Content => {
  const made = new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();
  return (coding) => {
    const known = made.get(coding);
    if (known !== undefined) return known;
    const making = compress(name, coding);
    made.set(coding, making);
    // A file that could not be read once may be read the next time.
    making.catch(() => made.delete(coding));
    return making;
  };
};

const compress = async (name: string, coding: Coding): Promise<Uint8Array<ArrayBuffer>> => {
  const content = await readIslandFile(name);
  switch (coding) {
    case 'br':
      return new Uint8Array(await promisify(brotliCompress)(content, quality));
    case 'gzip':
      return new Uint8Array(await promisify(gzip)(content, { level: 9 }));
    case 'identity':
      return new Uint8Array(content);
  }
};

/** What attackers know is kept once, as text; the browser gets it as a module, so that the policy needs no connect-src. */
const readIslandFile = async (name: string): Promise<Buffer> => {
  if (name !== 'knowledge.js') return readFile(new URL(`./islands/bundles/${name}`, import.meta.url));
  const text = await readFile(new URL('../domain/password-policy/dictionaries/knowledge.txt', import.meta.url), 'utf8');
  return Buffer.from(`export const packed=${JSON.stringify(text)};\n`);
};

const fileRoute = (path: string, type: string, content: Content, cacheControl: string): Route => ({
  method: 'GET',
  path,
  who: 'anybody',
  limit: 'file',
  csrf: 'none',
  answer: async ({ headers }) => {
    const accepted = headers.get('accept-encoding') ?? '';
    const coding = accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : 'identity';
    return new Response(await content(coding), {
      headers: {
        'content-type': type,
        'cache-control': cacheControl,
        vary: 'Accept-Encoding',
        ...(coding === 'identity' ? {} : { 'content-encoding': coding }),
      },
    });
  },
});

/** Whether an Accept-Encoding header names the coding, other than with `q=0` (RFC 9110 §12.5.3). */
const accepts = (header: string, coding: string): boolean =>
  header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
