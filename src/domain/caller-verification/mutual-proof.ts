import { shortCode } from '../../platform/short-code.ts';

/**
 * Four digits that the agent says, and that the person reads in the mail, the short message or on the own account: who
 * telephones without having taken the request here does not know them. They open nothing and prove nothing to us.
 */
export const mutualCode = (mutualCodesKey: Uint8Array, requestNumber: number, agentId: string): string =>
  shortCode(mutualCodesKey, `${requestNumber} ${agentId}`, 4);
