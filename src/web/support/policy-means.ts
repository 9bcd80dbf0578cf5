import type { Delivery, Method } from '../../domain/caller-verification/method.ts';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';

/** What this installation is configured to send by. */
export type Means = { smsAvailable: boolean; lettersAvailable: boolean };

export const isConfigured = (means: Means, way: Method | Delivery): boolean => {
  if (way === 'sms-code' || way === 'temporary-sms') return means.smsAvailable;
  return way === 'sealed-letter' ? means.lettersAvailable : true;
};

/** What a way is called; where the installation has no such thing, that it is not configured. */
export const wayInWords = (frame: Frame, means: Means, way: Method | Delivery): string => {
  const { deskPolicy: say } = sentences(frame.language);
  const words = { ...say.methods, ...say.deliveries }[way];
  return isConfigured(means, way) ? words : say.page.notConfigured(words);
};
