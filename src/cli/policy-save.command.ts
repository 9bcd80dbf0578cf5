import { saveDeskPolicy } from '../domain/recovery/save-desk-policy.ts';
import { viewDeskPolicy } from '../domain/recovery/view-desk-policy.ts';
import { explainBroken } from '../text/explain-takeover.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { readDeskPolicy } from './read-desk-policy.ts';

/** Puts the rules of a file into force, unless somebody would get in by them with too little. */
export const savePolicy = async (
  installation: OpenedInstallation,
  language: Language,
  file: string,
): Promise<Answer> => {
  const { deskPolicy: say } = sentences(language);
  const policy = readDeskPolicy(file, say);
  if ('exitCode' in policy) return policy;
  const view = await viewDeskPolicy(installation, { kind: 'console' });
  if (view === 'not-allowed') throw new Error('The console may see the rules of the desk.');
  const outcome = await saveDeskPolicy(installation, { kind: 'console' }, policy, view.version);
  switch (outcome.kind) {
    case 'saved':
      return done('saved', [say.saved(outcome.version)], { version: outcome.version });
    case 'unchanged':
      return done('unchanged', [say.unchanged], { version: view.version });
    case 'refused': {
      return refused('refused', [say.refused, ...explainBroken(say, outcome.broken)].join('\n'), {
        broken: outcome.broken,
      });
    }
    case 'overtaken':
      return refused('overtaken', say.overtaken);
    case 'not-allowed':
      throw new Error('The console may save the rules of the desk, once there is an operating company.');
  }
};
