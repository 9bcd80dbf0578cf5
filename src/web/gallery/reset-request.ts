import type { ResetRequest } from '../../domain/recovery/reset-request.ts';
import { agentId, ago, person } from './people.ts';

/** Julie Berger's request, in the hands of the agent who looks at it. */
export const resetRequest = (given: Partial<ResetRequest> = {}): ResetRequest => ({
  number: 12,
  companyId: person().companyId,
  accountId: person().id,
  kind: 'reset',
  channel: 'telephone',
  email: person().email,
  subject: '',
  message: '',
  source: null,
  state: 'taken',
  takenBy: agentId,
  createdAt: ago(12),
  repeatedAt: null,
  takenAt: ago(12),
  sentAt: null,
  recoveredAt: null,
  heldAt: null,
  closedAt: null,
  closing: null,
  ...given,
});
