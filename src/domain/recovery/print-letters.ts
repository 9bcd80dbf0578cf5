import { type Clock, minutes } from '../../platform/clock.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { type Actor, actorOf } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OneTimeSecretStore } from '../credentials/credential-store.ts';
import type { LeasedNotice, OutboxStore } from '../notifications/outbox-store.ts';
import { type Letter, type LetterToPrint, letterNumber } from './letter.ts';
import type { LetterStore } from './letter-store.ts';
import { mayHereOrAtConsole } from './who-may.ts';

type Deps = {
  storage: Transactional<{
    outbox: OutboxStore;
    letters: LetterStore;
    oneTimeSecrets: OneTimeSecretStore;
    audit: AuditStore;
  }>;
  clock: Clock;
};

/** More than one PDF should hold; the rest is printed the next time. */
const mostLettersAtOnce = 200;

/** Nobody else takes a letter that is being laid out. */
const lease = minutes(10);

/**
 * Promise: the letters that wait, at most two hundred, are printed once each and never again: what is written in them is
 * erased with it. `keep` puts them where they are safe before anything is noted; what it throws leaves them waiting. A
 * letter whose secret was used, replaced or is over is not printed.
 * Who may: the operator at the console. Records letter-printed, for each. Mails nothing.
 */
export const printLetters = async (
  deps: Deps,
  actor: Actor,
  keep: (letters: readonly LetterToPrint[]) => Promise<void>,
): Promise<{ kind: 'printed'; numbers: string[] } | { kind: 'not-allowed' }> => {
  if (!mayHereOrAtConsole(actor, 'print-letters')) return { kind: 'not-allowed' };
  const taken = await takeLetters(deps, deps.clock.now());
  if (taken.length === 0) return { kind: 'printed', numbers: [] };
  await keep(taken.map(({ sheet }) => sheet));
  await deps.storage.transaction(async (tx) => {
    const now = deps.clock.now();
    for (const { letter } of taken) {
      if (!(await tx.letters.markPrinted(letter.serial, now))) {
        throw new Error(`Letter ${letterNumber(letter.serial)} was printed by somebody else meanwhile.`);
      }
      await tx.outbox.markSent(letter.noticeId, now);
      const { companyId, accountId, requestNumber, serial } = letter;
      const details = { letter: letterNumber(serial), request: requestNumber };
      const event = { companyId, at: now, action: 'letter-printed' as const, accountId, details };
      await tx.audit.append({ ...actorOf(actor), ...event });
    }
  });
  return { kind: 'printed', numbers: taken.map(({ sheet }) => sheet.number) };
};

type Taken = { letter: Letter; sheet: LetterToPrint };

const takeLetters = async ({ storage }: Deps, now: number): Promise<Taken[]> => {
  const taken: Taken[] = [];
  for (const notice of await storage.outbox.lease(now, now + lease, mostLettersAtOnce, 'letter')) {
    const letter = await storage.letters.findByNotice(notice.id);
    const isLive = letter && (await storage.oneTimeSecrets.isLive(letter.companyId, letter.secretId, now));
    if (letter && isLive && letter.printedAt === null) taken.push({ letter, sheet: sheetOf(notice, letter) });
    else await storage.outbox.abandon(notice.id, now, 'its secret is over');
  }
  return taken;
};

const sheetOf = ({ to, language, content }: LeasedNotice, { serial, writtenAt }: Letter): LetterToPrint => {
  if (content.kind !== 'temporary-password') throw new Error(`A letter cannot tell ${content.kind}.`);
  return {
    number: letterNumber(serial),
    name: to.name,
    address: to.address.split('\n'),
    language,
    password: content.password,
    writtenAt,
    expiresAt: content.expiresAt,
  };
};
