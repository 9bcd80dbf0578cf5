import { existsSync } from 'node:fs';
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
