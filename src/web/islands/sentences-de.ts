import { coach } from '../../text/de/coach.ts';
import { reasons } from '../../text/de/reasons.ts';

/** The sentences that the coach says. */
export const sentences = { coach, reasons };
