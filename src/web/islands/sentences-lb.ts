import { coach } from '../../text/lb/coach.ts';
import { reasons } from '../../text/lb/reasons.ts';

/** The sentences that the coach says. */
export const sentences = { coach, reasons };
