import type { ChainHead } from './audit-event.ts';
import type { AuditStore } from './audit-store.ts';
import { type ChainFault, chainStart, verifyHead, verifyLinks } from './chain.ts';

export type ChainReport = { companyId: string; events: number; head: string; fault: ChainFault | null };

const pageSize = 1000;

/**
 * Promise: reads every company's chain from its first event and says where it breaks, if it does. `heads` is the
 * list read before; events appended meanwhile are checked at the next run.
 * Who may: the operator, at the console. Records nothing.
 */
export const verifyChain = async (
  deps: { audit: AuditStore; auditKey: Uint8Array },
  head: ChainHead,
): Promise<ChainReport> => {
  let position = { sequence: 0, hash: chainStart };
  const report = (fault: ChainFault | null): ChainReport => ({
    companyId: head.companyId,
    events: position.sequence,
    head: position.hash,
    fault,
  });
  while (position.sequence < head.sequence) {
    const room = Math.min(pageSize, head.sequence - position.sequence);
    const events = await deps.audit.listAfter(head.companyId, position.sequence, room);
    if (events.length === 0) return report({ kind: 'cut-off', sequence: position.sequence });
    const next = verifyLinks(position, events);
    if ('kind' in next) return report(next);
    position = next;
  }
  return report(verifyHead(deps.auditKey, head, position));
};
