import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { InitParts } from '../command-parts.ts';
import type { InitFlags } from './gather-answers.ts';
import { initQuestions, questionsBesideTheFile } from './init-answers.ts';

/**
 * The configuration that is there already, found as every other command finds it; null where the new installation is to
 * have one of its own.
 */
export const keptConfiguration = (init: InitParts, flags: InitFlags, data: string): string | null => {
  if (saysSettings(flags) && flags.config === undefined) return null;
  const asked = flags.config ?? init.given.config;
  if (asked !== undefined) return asked;
  const isPlaceSaid = (flags.data ?? init.given.data) !== undefined;
  const usual = [...(isPlaceSaid ? [] : ['marignan.yaml']), join(data, 'marignan.yaml')];
  return usual.find((file) => existsSync(file)) ?? null;
};

/** Whether the flags say what a configuration file holds. */
export const saysSettings = (flags: InitFlags): boolean =>
  initQuestions.some(
    (question) => question !== 'data' && !questionsBesideTheFile.includes(question) && flags[question] !== undefined,
  );

/** Whether somebody else than whoever runs this, and the system's administrator, can write what it says. */
export const isOfAnother = (file: string): boolean => {
  const own = process.getuid?.();
  const { mode, uid } = statSync(file);
  return own !== undefined && ((mode & 0o022) !== 0 || (uid !== own && uid !== 0));
};
