import { coach } from '../../text/en/coach.ts';
import { reasons } from '../../text/en/reasons.ts';

/** The sentences that the coach says. */
export const sentences = { coach, reasons };
