import { beginMassAction } from '../domain/mass-actions/begin-mass-action.ts';
import type { MassAction } from '../domain/mass-actions/mass-action.ts';
import { previewMassAction } from '../domain/mass-actions/preview-mass-action.ts';
import type { ImportPlan } from '../domain/recovery/import/import-outcome.ts';
import { type Language, sentences } from '../text/sentences.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { showMassAction } from './mass-list.command.ts';
import { workHere } from './mass-work.ts';
import { printable } from './printable.ts';

export type Invited = { lines: string[]; complaints: string[]; actions: ReturnType<typeof showMassAction>[] };

const operator = { kind: 'console' } as const;

/** Invites those whom an import added, each company's as a mass action of its own; without a server, here and now. */
export const inviteAdded = async (
  installation: OpenedInstallation,
  language: Language,
  terminal: Terminal,
  { added, homes }: Pick<ImportPlan, 'added' | 'homes'>,
): Promise<Invited> => {
  const { massActions, peopleImport } = sentences(language);
  const told: Invited = { lines: [], complaints: [], actions: [] };
  const begun: MassAction[] = [];
  for (const [companyId, people] of Map.groupBy(added.inOrder(), ({ companyId }) => companyId)) {
    const name = printable(homes.find(({ company }) => company.id === companyId)?.company.name ?? '');
    const population = { kind: 'list' as const, entries: people.map(({ email }) => email) };
    const target = { companyId, kind: 'invite' as const, population };
    const seen = await previewMassAction(installation, operator, target);
    const confirmed = seen.kind === 'previewed' ? seen.preview.concerned : 0;
    const order = { ...target, confirmed, reason: peopleImport.cli.inviteReason };
    const outcome = await beginMassAction(installation, operator, order);
    if (outcome.kind === 'begun') begun.push(outcome.action);
    else told.complaints.push(peopleImport.cli.notInvited(name));
  }
  for (const action of begun) {
    const worked = await workHere(installation, terminal, massActions.kinds.invite, action);
    const { cli: say, people } = massActions;
    told.lines.push(
      say.begun(action.id, people(action.concerned)),
      worked ? say.worked(people(worked.settled)) : say.byServer,
    );
    told.actions.push(showMassAction(worked ?? action));
  }
  return told;
};
