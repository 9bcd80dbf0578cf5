import { coach } from '../../text/fr/coach.ts';
import { reasons } from '../../text/fr/reasons.ts';

/** The sentences that the coach says. */
export const sentences = { coach, reasons };
