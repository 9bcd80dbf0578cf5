import { readFileSync } from 'node:fs';
import type { Route } from '../http/route.ts';
import type { Colour } from '../platform/colour.ts';
import { fileVersion } from '../platform/digest.ts';
import type { Logo } from '../platform/logo.ts';
import { type Accent, accentOf } from '../platform/palette.ts';
import { compressedNow, fileRoute, forEver } from './file-route.ts';
import { iconHref, iconSvg } from './icon.ts';

/** How an installation looks: its style sheet, its logo, its icon. Their addresses change with what they hold. */
export type Look = { style: string; styleHref: string; logoHref: string | null; lookRoutes: readonly Route[] };

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const rules = readFileSync(new URL('./style.css', import.meta.url), 'utf8');

/** The tokens, then what the operator set, then the rules: one file, so that a page waits for one. */
export const lookOf = (site: { url: string; colour?: Colour | undefined; logo: Logo | null }): Look => {
  const own = site.colour === undefined ? '' : inColour(site.colour);
  const origin = `:root {\n  --origin: "${new URL(site.url).origin}";\n}\n`;
  const style = `${tokens}${origin}${own}${rules}`;
  // Under another origin the address is another one anyway.
  const styleHref = `/assets/${fileVersion(`${tokens}${own}${rules}`)}/style.css`;
  const icon = iconSvg(site.colour === undefined ? undefined : accentOf(site.colour, 'light').accent);
  const logo = site.logo && { ...site.logo, href: `/assets/${fileVersion(site.logo.bytes)}/logo.${site.logo.kind}` };
  return {
    style,
    styleHref,
    logoHref: logo?.href ?? null,
    lookRoutes: [
      fileRoute(styleHref, 'text/css; charset=utf-8', compressedNow(Buffer.from(style)), forEver),
      fileRoute(iconHref, 'image/svg+xml', compressedNow(Buffer.from(icon)), 'public, max-age=86400'),
      ...(logo ? [fileRoute(logo.href, logoTypes[logo.kind], compressedNow(logo.bytes), forEver, asPictureAlone)] : []),
    ],
  };
};

const logoTypes = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** Opened by itself, an SVG is a page: then it runs nothing, loads nothing, and has no origin. */
const asPictureAlone = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

/** Custom properties in the style sheet itself: no page has a style of its own, which its policy would forbid. */
const inColour = (colour: Colour): string =>
  (
    [
      ['', 'light', 'usual'],
      [' and (prefers-color-scheme: dark)', 'dark', 'usual'],
      [' and (prefers-contrast: more)', 'light', 'more'],
      [' and (prefers-contrast: more) and (prefers-color-scheme: dark)', 'dark', 'more'],
    ] as const
  )
    .map(
      ([where, theme, least]) =>
        `@media screen and (forced-colors: none)${where} {\n  :root {\n${inTokens(accentOf(colour, theme, least))}  }\n}\n`,
    )
    .join('');

const inTokens = ({ accent, ink, deep }: Accent): string =>
  Object.entries({ accent, 'accent-ink': ink, 'accent-deep': deep, link: accent, focus: accent })
    .map(([name, value]) => `    --${name}: ${value};\n`)
    .join('');
