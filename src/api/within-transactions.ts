import type { Transactional } from '../platform/transactional.ts';

/** What is done at the end of each transaction of a verb; throwing undoes the transaction. */
export type Around<Stores> = { after(stores: Stores): Promise<void> };

/**
 * The parts of a verb, each of whose transactions does this too: what an answer depends on is noted in the
 * transaction of the effect and not beside it.
 */
export const withinTransactions = <Stores, Deps extends { storage: Transactional<Stores> }>(
  deps: Deps,
  { after }: Around<Stores>,
): Deps => ({
  ...deps,
  storage: {
    ...deps.storage,
    transaction: <Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> =>
      deps.storage.transaction(async (stores) => {
        const result = await work(stores);
        await after(stores);
        return result;
      }),
  },
});
