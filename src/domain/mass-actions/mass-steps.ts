import type { AuditAction, ChainedEvent } from '../audit/audit-event.ts';
import type { AuditStore } from '../audit/audit-store.ts';
import type { MassAction } from './mass-action.ts';

/** What somebody pressed on the way of an action. `by`: a name; null: the operator at the console, or somebody who is gone. */
export type MassStep = { what: 'paused' | 'resumed' | 'cancelled'; at: number; by: string | null };

/** Who began or steered: a person's id or a key's; neither: the operator at the console. */
export type Hand = Pick<MassAction, 'companyId' | 'begunBy' | 'begunByKey'>;

/** The newest are enough: who presses on and on is told by the journal. */
const stepsTold = 20;

/** Who paused, resumed and stopped an action, in that order, as the journal has it; `nameOf`: how whoever did it is called. */
export const stepsOf = async (
  { storage }: { storage: { audit: AuditStore } },
  action: MassAction,
  nameOf: (hand: Hand) => Promise<string | null>,
): Promise<MassStep[]> => {
  const told = await storage.audit.listOfMassAction(action.companyId, action, Object.keys(steps) as Step[], stepsTold);
  const names = new Map<string | null, string | null>();
  const pressed = told.filter(({ actor }) => actor.kind !== 'system');
  for (const event of pressed) {
    if (!names.has(event.actor.id)) names.set(event.actor.id, await nameOf(handOf(event)));
  }
  return pressed.map(({ action: step, at, actor }) => ({
    what: steps[step as Step],
    at,
    by: names.get(actor.id) ?? null,
  }));
};

const steps = {
  'mass-action-paused': 'paused',
  'mass-action-resumed': 'resumed',
  'mass-action-cancelled': 'cancelled',
} as const satisfies Partial<Record<AuditAction, MassStep['what']>>;
type Step = keyof typeof steps;

const handOf = ({ companyId, actor: { kind, id } }: ChainedEvent): Hand => ({
  companyId,
  begunBy: kind === 'account' ? id : null,
  begunByKey: kind === 'api-key' ? id : null,
});
