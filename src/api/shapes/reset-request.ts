import * as z from 'zod';
import { fullName } from '../../domain/accounts/account.ts';
import { hiddenMark } from '../../domain/recovery/hide-words.ts';
import { channels, kinds } from '../../domain/recovery/queue-filter.ts';
import type { QueuedRequest } from '../../domain/recovery/request-store.ts';
import type { ResetRequest } from '../../domain/recovery/reset-request.ts';
import type { RequestView } from '../../domain/recovery/view-request.ts';
import { type Language, sentences } from '../../text/sentences.ts';

const instant = z.iso.datetime();
const moment = instant.nullable();

const request = z.object({
  number: z.int(),
  kind: z.enum(kinds as ['reset', 'incident']),
  channel: z.enum(channels as ['form', 'mail', 'telephone', 'administrator', 'sensor']),
  state: z.enum(['waiting', 'taken', 'sent', 'closed']),
  person: z.string().nullable().describe('null: the address belongs to no account'),
  company: z.string().nullable(),
  typedEmail: z.string().nullable().describe('Where the person is unknown; an address on file is not shown here'),
  holder: z.string().nullable().describe('The name of the agent who has it'),
  createdAt: instant,
  repeatedAt: moment,
  takenAt: moment,
  sentAt: moment.describe('When an access went out'),
  recoveredAt: moment.describe('When the person chose a password'),
  heldAt: moment.describe('When circumstances first asked for more than usual'),
  closedAt: moment,
  closing: z.string().nullable(),
  cause: z.string().nullable().describe('Why an incident was raised'),
});

/** A line of the queue, as `showQueued` shows it. */
export const queuedShape = request;

/** One request, as `showRequest` shows it. */
export const requestShape = request.extend({
  role: z.string().nullable(),
  linkedCompanies: z.array(z.string()).describe('Of the other accounts that the person linked'),
  isWithinDesk: z.boolean().describe('Whether this agent may bring the account back'),
  subject: z.string(),
  message: z.string().describe('Where a password stood, words say so'),
  messages: z.array(
    z.object({
      direction: z.enum(['in', 'out']),
      at: instant,
      subject: z.string(),
      text: z.string(),
      authentication: z.string().describe('What is known of the sender’s address'),
    }),
  ),
  notices: z.array(
    z.object({
      kind: z.string(),
      state: z.enum(['waiting', 'sent', 'abandoned']),
      at: instant,
    }),
  ),
});

export const showQueued = (queued: QueuedRequest): z.infer<typeof queuedShape> =>
  show(queued, { person: queued.personName, company: queued.companyName, holder: queued.takenByName });

export const showRequest = (view: RequestView, language: Language): z.infer<typeof requestShape> => {
  const { request: shown, account, company, takenByName } = view;
  const { hidden } = sentences(language).web.sentPassword;
  const readable = (text: string): string => text.replaceAll(hiddenMark, hidden);
  const names = { person: account && fullName(account), company: company?.name ?? null, holder: takenByName };
  return {
    ...show(shown, names),
    role: account?.role ?? null,
    linkedCompanies: view.linkedCompanies,
    isWithinDesk: view.withinDesk,
    subject: readable(shown.subject),
    message: readable(shown.message),
    messages: view.messages.map(({ direction, at, subject, text, authentication }) => ({
      ...{ direction, at: new Date(at).toISOString(), subject: readable(subject), text: readable(text) },
      authentication,
    })),
    notices: view.notices.map(({ kind, state, at }) => ({ kind, state, at: new Date(at).toISOString() })),
  };
};

type Names = { person: string | null; company: string | null; holder: string | null };

const show = (shown: ResetRequest, names: Names): z.infer<typeof queuedShape> => {
  const at = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
  const { number, kind, channel, state, closing, cause } = shown;
  return {
    ...{ number, kind, channel, state },
    ...names,
    typedEmail: shown.accountId === null ? shown.email : null,
    createdAt: new Date(shown.createdAt).toISOString(),
    ...{ repeatedAt: at(shown.repeatedAt), takenAt: at(shown.takenAt), sentAt: at(shown.sentAt) },
    ...{ recoveredAt: at(shown.recoveredAt), heldAt: at(shown.heldAt), closedAt: at(shown.closedAt) },
    ...{ closing, cause: cause ?? null },
  };
};
