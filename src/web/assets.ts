import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Coding } from '../http/coding.ts';
import type { Route } from '../http/route.ts';
import { fileVersion } from '../platform/digest.ts';
import { type Content, compressedNow, fileRoute, forEver, quality } from './file-route.ts';
import { islandFiles, islandVersion } from './islands/bundles/version.ts';

const deskStyle = readFileSync(new URL('./desk.css', import.meta.url));
const configStyle = readFileSync(new URL('./config.css', import.meta.url));

/** What the desk's pages alone need, so that everybody else does not wait for it. */
export const deskStyleHref = `/assets/${fileVersion(deskStyle)}/desk.css`;

/** What the administrators' pages alone need. */
export const configStyleHref = `/assets/${fileVersion(configStyle)}/config.css`;

/** The coach's files lie side by side, so that its script finds the others next to itself. */
export const coachHref = `/assets/${islandVersion}/coach.js`;
export const coachStyleHref = `/assets/${islandVersion}/coach.css`;

/** Changes the code on the page of somebody who is on the telephone with the desk. */
export const callerCodeHref = `/assets/${islandVersion}/caller-code.js`;

/** Copies what is shown once. */
export const copyHref = `/assets/${islandVersion}/copy.js`;

/** Warns before the session of a page ends. */
export const sessionHref = `/assets/${islandVersion}/session.js`;

/** Searches the list of users as one types. */
export const peopleHref = `/assets/${islandVersion}/people.js`;

/** Follows the desk's queue, and moves in it by keys. */
export const queueHref = `/assets/${islandVersion}/queue.js`;

export const assetRoutes = (): Route[] => [
  fileRoute(deskStyleHref, 'text/css; charset=utf-8', compressedNow(deskStyle), forEver),
  fileRoute(configStyleHref, 'text/css; charset=utf-8', compressedNow(configStyle), forEver),
  ...islandFiles.map((name) => fileRoute(`/assets/${islandVersion}/${name}`, typeOf(name), onDemand(name), forEver)),
];

const typeOf = (name: string): string =>
  name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';

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
