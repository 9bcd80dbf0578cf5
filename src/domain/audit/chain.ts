import { mac, sha256 } from '../../platform/digest.ts';
import type { AuditEvent, ChainedEvent, ChainHead } from './audit-event.ts';

/** What stands before the first event of a chain. */
export const chainStart = '0'.repeat(64);

/** SHA-256 over the event's fields in a fixed order, its place, and the hash before it. */
export const linkHash = (event: AuditEvent, sequence: number, previousHash: string): string =>
  sha256(
    JSON.stringify([
      event.companyId,
      sequence,
      event.at,
      event.action,
      event.actor.kind,
      event.actor.id,
      event.accountId,
      event.source,
      inOrderOfNames(event.details),
      previousHash,
    ]),
  );

const inOrderOfNames = (details: AuditEvent['details']): [string, unknown][] =>
  sorted(Object.keys(details)).map((name) => [name, details[name]]);

/** Mostly they are in their order already, and sorting takes longer than all else here. */
const sorted = (names: string[]): string[] =>
  names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name) ? names : names.sort();

export const headMac = (auditKey: Uint8Array, head: Omit<ChainHead, 'mac'>): string =>
  mac(auditKey, JSON.stringify([head.companyId, head.sequence, head.hash]));

export type ChainFault =
  | { kind: 'gap'; sequence: number }
  | { kind: 'changed'; sequence: number }
  | { kind: 'cut-off'; sequence: number }
  | { kind: 'head-forged'; sequence: number };

/** Where a check of one chain stands: the last sequence and hash found good. */
export type ChainPosition = { sequence: number; hash: string };

/** Checks the next events of a chain, in order; returns the new position or the first fault. */
export const verifyLinks = (position: ChainPosition, events: ChainedEvent[]): ChainPosition | ChainFault => {
  let { sequence, hash } = position;
  for (const event of events) {
    if (event.sequence !== sequence + 1) return { kind: 'gap', sequence: sequence + 1 };
    if (event.previousHash !== hash || event.hash !== linkHash(event, event.sequence, hash)) {
      return { kind: 'changed', sequence: event.sequence };
    }
    sequence = event.sequence;
    hash = event.hash;
  }
  return { sequence, hash };
};

/** Checks that the chain ends where its authenticated head says. */
export const verifyHead = (auditKey: Uint8Array, head: ChainHead, end: ChainPosition): ChainFault | null => {
  if (headMac(auditKey, head) !== head.mac) return { kind: 'head-forged', sequence: head.sequence };
  if (head.sequence !== end.sequence || head.hash !== end.hash) return { kind: 'cut-off', sequence: end.sequence };
  return null;
};
