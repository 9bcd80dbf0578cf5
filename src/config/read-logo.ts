import { resolve } from 'node:path';
import type { Logo } from '../platform/logo.ts';
import { type Fault, type FaultPlace, fault } from './faults.ts';
import { isWholePng, mostPngPixels } from './is-whole-png.ts';
import { readFile } from './read-file.ts';

const limitKiB = 32;

/**
 * The logo that service.logo names, a small whole PNG or SVG. An SVG that could run something or load something is refused,
 * not mended: what is served is the file as it was looked at.
 */
export function readLogo(said: string, directory: string, place: FaultPlace): { logo: Logo } | { fault: Fault } {
  const read = readFile(resolve(directory, said), said, limitKiB);
  if ('fault' in read) return read;
  const bytes = Buffer.from(read.bytes);
  if (isWholePng(bytes)) return { logo: { kind: 'png', bytes } };
  const text = bytes.toString('utf8');
  if (!/^(?:<\?xml[^>]*\?>)?(?:\s|<!--.*?-->)*<svg[\s>]/s.test(text) || text.includes('\ufffd')) {
    return { fault: fault(place, 'not-a-logo', { pixels: mostPngPixels.side, all: mostPngPixels.all }) };
  }
  const part = activePart(text);
  return part === undefined
    ? { logo: { kind: 'svg', bytes } }
    : { fault: fault(place, 'logo-not-plain', { part: part.slice(0, 40) }) };
}

/** The first thing in an SVG that is more than drawing: a script, an entity, an address outside of the file. */
function activePart(svg: string): string | undefined {
  const active = [
    /<!(?:DOCTYPE|ENTITY)|<\?xml-stylesheet/i,
    /<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|handler|set|animate\w*|a)\b/i,
    /\son\w+\s*=/i,
    /\b(?:href|src)\s*=\s*(?!\s*["']#|\s*["']data:image\/(?:png|jpeg);)\S*/i,
    /url\(\s*(?!\s*["']?#)[^)]*/i,
    /@import|javascript:|&#/i,
  ];
  return active.map((pattern) => pattern.exec(svg)?.[0].trim()).find((found) => found !== undefined);
}
