/**
 * What a verb needs kept, and the promise that a piece of work on it happens whole or not at all.
 * Work inside `transaction` must not wait for the network or for hashing: it holds the database's pen.
 */
export type Transactional<Stores> = Stores & {
  transaction<Result>(work: (stores: Stores) => Promise<Result>, size?: WorkSize): Promise<Result>;
};

/** `large`: thousands of rows are written, for which the database makes room as long as it lasts. */
export type WorkSize = 'usual' | 'large';
