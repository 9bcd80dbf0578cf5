import type { MassAction } from '../domain/mass-actions/mass-action.ts';
import { listMassActions } from '../domain/mass-actions/view-mass-action.ts';
import { dates } from '../text/dates.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { findCompany } from './find-company.ts';
import { findMassAction, type NamedAction } from './find-mass-action.ts';
import { layOutFacts, layOutTable } from './lay-out-table.ts';

/** `mass list`: the actions of a company, the newest first. */
export const listMass = async (
  installation: OpenedInstallation,
  language: Language,
  flags: { company: string },
): Promise<Answer> => {
  const say = sentences(language).massActions;
  const company = await findCompany(installation, language, flags.company);
  if ('exitCode' in company) return company;
  const listed = await listMassActions(installation, { kind: 'console' }, company.id);
  if (listed.kind === 'not-allowed') throw new Error('The console may list mass actions.');
  const { columns, none } = say.cli;
  const { short } = dates(language, installation.settings.timeZone);
  const rows = listed.actions.map(({ action, begunBy }) => [
    ...[action.id, say.kinds[action.kind], say.states[action.state]],
    say.list.of(String(action.settled), String(action.concerned)),
    say.list.by(begunBy ?? say.list.operator, short(action.begunAt)),
  ]);
  const head = [columns.id, columns.kind, columns.state, columns.progress, columns.begun];
  return done('listed', rows.length === 0 ? [none] : layOutTable(head, rows), {
    actions: listed.actions.map(({ action }) => showMassAction(action)),
  });
};

/** `mass show`: how far one has come. */
export const showMass = async (
  installation: OpenedInstallation,
  language: Language,
  named: NamedAction,
): Promise<Answer> => {
  const found = await findMassAction(installation, language, named);
  if ('exitCode' in found) return found;
  const { action, begunBy, steps, results } = found;
  const say = sentences(language).massActions;
  const { moment } = dates(language, installation.settings.timeZone);
  const ofResult = (result: (typeof results)[number]['result']): string => {
    if (result === null) return say.waiting;
    return result === 'done' ? say.done[action.kind] : result === 'oneself' ? say.ownAccount : say.leftOut[result];
  };
  const lines = layOutFacts([
    [say.list.kind, say.kinds[action.kind]],
    [say.list.state, say.states[action.state]],
    [say.action.reason, action.reason],
    [say.list.begun, say.list.by(begunBy ?? say.list.operator, moment(action.begunAt))],
    ...steps.map(
      ({ what, at, by }) => [say.action.steps[what], say.list.by(by ?? say.list.operator, moment(at))] as const,
    ),
    [say.list.progress, say.list.of(String(action.settled), String(action.concerned))],
    ...results.map(({ result, people }) => [ofResult(result), String(people)] as const),
  ]);
  const pressed = steps.map(({ what, at, by }) => ({ what, at: new Date(at).toISOString(), by }));
  return done('found', lines, { action: showMassAction(action), steps: pressed, results });
};

/** As programs read it. */
export const showMassAction = (action: MassAction) => ({
  ...{ id: action.id, kind: action.kind, state: action.state, reason: action.reason },
  ...{ people: action.people, concerned: action.concerned, settled: action.settled },
  begunAt: new Date(action.begunAt).toISOString(),
  endedAt: action.endedAt === null ? null : new Date(action.endedAt).toISOString(),
  unknown: [...action.unknown],
});
