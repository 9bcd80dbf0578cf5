import type { Clock } from '../../platform/clock.ts';
import type { Language } from '../../platform/languages.ts';
import { newId, type Random } from '../../platform/random.ts';
import type { Transactional } from '../../platform/transactional.ts';
import { fullName } from '../accounts/account.ts';
import type { AccountStore } from '../accounts/account-store.ts';
import type { SignedInActor } from '../accounts/actor.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { OutboxStore } from '../notifications/outbox-store.ts';
import { messagesShown } from './conversation.ts';
import { requestEvent } from './desk-deps.ts';
import { readable } from './hide-words.ts';
import { temporaryShapes } from './possible-passwords.ts';
import { threadOf } from './receive-mail.ts';
import { messageFault, readMessage } from './request-message.ts';
import type { RequestMessageStore } from './request-message-store.ts';
import type { RequestStore } from './request-store.ts';
import { mayRecover } from './who-may.ts';

type Deps = {
  storage: Transactional<{
    accounts: AccountStore;
    requests: RequestStore;
    messages: RequestMessageStore;
    outbox: OutboxStore;
    audit: AuditStore;
  }>;
  clock: Clock;
  random: Random;
  /** The public address: its host names the messages. */
  baseUrl: string;
  defaultLanguage: Language;
};

export type ReplyOutcome =
  | 'sent'
  | 'unknown'
  | 'not-allowed'
  | 'not-yours'
  | 'missing'
  | 'too-long'
  | 'unreadable-characters'
  | 'holds-a-secret';

/**
 * Promise: the agent's words go to the address of the request, in the thread of what came from there. What looks like a
 * temporary password does not leave: a secret goes by the reset alone.
 * Who may: the agent who has the request. Records request-answered. Mails desk-reply to the address of the request.
 */
export const replyByMail = async (
  deps: Deps,
  agent: SignedInActor,
  number: number,
  typed: string,
): Promise<ReplyOutcome> => {
  if (!mayRecover(agent, 'take-request')) return 'not-allowed';
  const text = readMessage(typed);
  if (text === '') return 'missing';
  const fault = messageFault(text);
  if (fault) return fault;
  if (temporaryShapes(readable(text)).length > 0) return 'holds-a-secret';
  const now = deps.clock.now();
  return deps.storage.transaction(async (tx) => {
    const request = await tx.requests.find(number);
    if (!request) return 'unknown';
    if (request.takenBy !== agent.accountId || request.state === 'closed') return 'not-yours';
    const { companyId, accountId } = request;
    const account = companyId && accountId ? await tx.accounts.find(companyId, accountId) : null;
    const earlier = await tx.messages.listMessages(number, messagesShown);
    const last = earlier.findLast(({ direction }) => direction === 'in');
    const id = newId(deps.random);
    // A mail that came from the address of the request is answered there; else the address on file is written to.
    const address = last?.correspondent ?? account?.email ?? request.email;
    const references = earlier.map(({ messageId }) => messageId);
    await tx.messages.insertMessage({
      ...{ id, requestNumber: number, direction: 'out', messageId: `<${id}@${new URL(deps.baseUrl).hostname}>` },
      ...{ correspondent: address, agentId: agent.accountId, subject: '', text, isCut: false },
      ...{ authentication: 'unknown', attachments: [], at: now },
    });
    await tx.outbox.put({
      id,
      companyId,
      accountId,
      requestNumber: number,
      to: { name: account ? fullName(account) : '', address },
      language: account?.language ?? deps.defaultLanguage,
      content: {
        kind: 'desk-reply',
        requestNumber: number,
        text,
        ...(last ? threadOf({ messageId: last.messageId, references: references.slice(0, -1) }) : noThread),
      },
      createdAt: now,
      expiresAt: null,
    });
    await tx.audit.append(requestEvent(agent, request, 'request-answered', now, { message: id }));
    return 'sent';
  });
};

const noThread = { inReplyTo: '', references: '' };
