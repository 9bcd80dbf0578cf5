import type { Colour } from '../platform/colour.ts';
import { houseColour } from '../platform/palette.ts';

/** The small picture in the browser's tab. */
export const iconHref = '/icon.svg';

/** A key, white on the accent. */
export const iconSvg = (colour: Colour = houseColour): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${colour}"/><path d="M10 20a6 6 0 1 1 5.7-8H27v4h-3v4h-4v-4h-4.3A6 6 0 0 1 10 20z" fill="#fff"/><circle cx="9.5" cy="14" r="2" fill="${colour}"/></svg>`;
