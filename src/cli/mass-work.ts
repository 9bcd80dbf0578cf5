import { setTimeout as wait } from 'node:timers/promises';
import { isUnderWay, type MassAction, massLease } from '../domain/mass-actions/mass-action.ts';
import { workWave } from '../domain/mass-actions/work-wave.ts';
import type { OpenedInstallation, Terminal } from './command-parts.ts';
import { startProgress } from './show-progress.ts';

const pauseMs = 200;

/**
 * Works on what is due until the action is over or paused, with its progress, unless a server does so; null then. Stopped
 * at any moment, the rest is done by the next server or command.
 */
export const workHere = async (
  installation: OpenedInstallation,
  terminal: Terminal,
  label: string,
  { companyId, id, concerned }: MassAction,
): Promise<MassAction | null> => {
  const { storage, clock } = installation;
  const holder = `command:${process.pid}`;
  const holds = () => {
    const now = clock.now();
    return storage.messages.takeLease(massLease.name, holder, now + massLease.lastsMs, now);
  };
  if (!(await holds())) return null;
  const progress = startProgress(terminal, label, concerned);
  try {
    for (;;) {
      const action = await storage.massActions.find(companyId, id);
      if (!action || !isUnderWay(action) || !(await holds())) return action;
      progress?.update(action.settled);
      if ((await workWave(installation)).kind === 'idle') await wait(pauseMs);
    }
  } finally {
    progress?.stop();
    await storage.messages.releaseLease(massLease.name, holder);
  }
};
