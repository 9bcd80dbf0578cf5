import type { AuditAction, ChainedEvent } from './audit-event.ts';
import type { AuditStore } from './audit-store.ts';
import { folding } from './list-history.ts';

type Account = { companyId: string; accountId: string };
type Which = { before: number | null; actions: readonly AuditAction[] | null };

const readAtOnce = 200;
const readAtMost = 1000;
/** Until there is something to show: a page that says nothing looks like the end. */
const readForOne = 10_000;

/**
 * What the journal tells of an account, newest first: what is repeated is one event before the page is cut, so that a page
 * is as long as was asked for, and what it leaves out stands on no other. `before`: where the next page begins; null: there
 * is none. A page of somebody who looked many hundred times is shorter, with the way on.
 */
export const readHistoryPage = async (
  audit: AuditStore,
  account: Account,
  { before, actions }: Which,
  limit: number,
): Promise<{ events: ChainedEvent[]; before: number | null }> => {
  const { companyId, accountId } = account;
  const isAgain = folding();
  const events: ChainedEvent[] = [];
  let below = before;
  for (let read = 0; read < (events.length > 0 ? readAtMost : readForOne); ) {
    const asked = read === 0 ? limit + 1 : readAtOnce;
    const batch = await audit.listOfAccount(companyId, accountId, { before: below, actions }, asked);
    if (read === 0 && before !== null) {
      for (const newer of await audit.listFrom(companyId, accountId, { from: before, actions }, readAtMost))
        isAgain(newer);
    }
    for (const event of batch) {
      if (isAgain(event)) continue;
      if (events.length === limit) return { events, before: events.at(-1)?.sequence ?? null };
      events.push(event);
    }
    if (batch.length < asked) return { events, before: null };
    read += batch.length;
    below = batch.at(-1)?.sequence ?? null;
  }
  return { events, before: below };
};
