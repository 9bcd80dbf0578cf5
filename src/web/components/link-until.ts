import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';

/** Until when the link that opened the page is good (WCAG 2.2 SC 2.2.6). */
export const linkUntil = (frame: Frame, expiresAt: number, timeZone: string): string =>
  sentences(frame.language).oneUser.waiting.until(dates(frame.language, timeZone).moment(expiresAt));
