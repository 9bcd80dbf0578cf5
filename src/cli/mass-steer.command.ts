import { cancelMassAction, pauseMassAction, resumeMassAction } from '../domain/mass-actions/steer-mass-action.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { findMassAction, type NamedAction } from './find-mass-action.ts';
import { workHere } from './mass-work.ts';

const verbs = { pause: pauseMassAction, resume: resumeMassAction, cancel: cancelMassAction } as const;
const states = { pause: 'paused', resume: 'resumed', cancel: 'cancelled' } as const;

/** `mass pause`, `mass resume` and `mass cancel`. What is resumed without a server is done at once. */
export const steerMass = async (
  installation: OpenedInstallation,
  language: Language,
  terminal: Terminal,
  act: keyof typeof verbs,
  named: NamedAction,
): Promise<Answer> => {
  const found = await findMassAction(installation, language, named);
  if ('exitCode' in found) return found;
  const { massActions, web } = sentences(language);
  const { cli: say, kinds, people } = massActions;
  const { action } = found;
  const target = { companyId: action.companyId, actionId: action.id };
  const outcome = await verbs[act](installation, { kind: 'console' }, target);
  if (outcome !== 'changed') return done('unchanged', [say.unchanged], { id: action.id });
  const what = `${kinds[action.kind]}, ${people(action.concerned)}`;
  const lines = [web.frame.about(what, say.changed[states[act]])];
  if (act === 'resume') {
    const worked = await workHere(installation, terminal, kinds[action.kind], action);
    lines.push(
      worked === null ? say.byServer : worked.state === 'done' ? say.worked(people(worked.settled)) : say.goesOn,
    );
  }
  return done(states[act], lines, { id: action.id });
};
