import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Route } from '../http/route.ts';
import { fileVersion } from '../platform/digest.ts';
import { iconHref, iconSvg } from './icon.ts';

const style = readFileSync(new URL('./style.css', import.meta.url));

/** The address changes with the content, so browsers may keep it for ever. */
export const styleHref = `/assets/${fileVersion(style)}/style.css`;

export const assetRoutes = (): Route[] => [
  fileRoute(styleHref, 'text/css; charset=utf-8', style, 'public, max-age=31536000, immutable'),
  fileRoute(iconHref, 'image/svg+xml', Buffer.from(iconSvg), 'public, max-age=86400'),
];

/** Compressed once, at the start. The version is in the address, so there is nothing to ask again. */
const fileRoute = (path: string, type: string, content: Buffer, cacheControl: string): Route => {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const variants = {
    br: new Uint8Array(brotliCompressSync(content, { params: quality })),
    gzip: new Uint8Array(gzipSync(content, { level: 9 })),
  };
  return {
    method: 'GET',
    path,
    who: 'anybody',
    limit: 'file',
    csrf: 'none',
    answer: ({ headers }) => {
      const accepted = headers.get('accept-encoding') ?? '';
      const coding = accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : null;
      return new Response(coding ? variants[coding] : new Uint8Array(content), {
        headers: {
          'content-type': type,
          'cache-control': cacheControl,
          vary: 'Accept-Encoding',
          ...(coding ? { 'content-encoding': coding } : {}),
        },
      });
    },
  };
};

/** Whether an Accept-Encoding header names the coding, other than with `q=0` (RFC 9110 §12.5.3). */
const accepts = (header: string, coding: string): boolean =>
  header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
