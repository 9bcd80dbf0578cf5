import { shortCode } from '../../platform/short-code.ts';

/**
 * Four digits that the agent says first, and that the person reads in the mail, the short message or on the own
 * account: who telephones without having the case open does not know them. They open nothing and prove nothing to us.
 */
export const mutualCode = (mutualCodesKey: Uint8Array, verificationId: string): string =>
  shortCode(mutualCodesKey, verificationId, 4);

/** How long after its beginning a verification is shown to the person. */
export const mutualCodeMinutes = 60;
