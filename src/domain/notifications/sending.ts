/**
 * What became of handing a notice over. `accepted`: the receiving server acknowledged it. `refused`: it will never take
 * this one. `failed`: another try may work. A fault is a short code for the log and the desk: never an address, a content
 * or the server's own words.
 */
export type Sending = { kind: 'accepted' } | { kind: 'refused'; fault: string } | { kind: 'failed'; fault: string };

/** No hand-over takes longer. */
export const sendLimitSeconds = 60;
