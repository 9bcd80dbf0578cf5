import { analyseTakeover, brokenPromises, opensNothing } from '../domain/caller-verification/takeover.ts';
import { viewDeskPolicy } from '../domain/recovery/view-desk-policy.ts';
import { explainBroken, setsInWords } from '../text/explain-takeover.ts';
import { type Language, sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';
import { readDeskPolicy } from './read-desk-policy.ts';

/** What an attacker would have to hold, by the rules that run or by those of a file. */
export const analysePolicy = async (
  installation: OpenedInstallation,
  language: Language,
  { file }: { file?: string },
): Promise<Answer> => {
  const { deskPolicy: say } = sentences(language);
  const view = await viewDeskPolicy(installation, { kind: 'console' });
  if (view === 'not-allowed') throw new Error('The console may see the rules of the desk.');
  const read = file === undefined ? view.policy : readDeskPolicy(file, say);
  if ('exitCode' in read) return read;
  const exposures = analyseTakeover(read);
  const broken = brokenPromises(read);
  const lines = [
    say.cli.heading(file === undefined ? say.version(view.version) : printable(file, 1000)),
    ...exposures.flatMap(({ accountClass, circumstance, sets }) => [
      '',
      say.ofClass(say.classes[accountClass], say.parts[circumstance ?? 'usual']),
      ...(sets.length === 0 ? [say.page.nobody] : setsInWords(say, sets)).map((line) => `  - ${line}`),
    ]),
    '',
    ...opensNothing.map((thing) => say.page.opensNothing[thing]),
    ...(broken.length === 0 ? [say.cli.kept] : []),
  ];
  const faults = broken.length === 0 ? [] : [say.cli.broken(broken.length), ...explainBroken(say, broken)];
  const version = file === undefined ? view.version : null;
  const facts = { version, exposures, opensNothing: [...opensNothing], broken, policy: read };
  return broken.length === 0
    ? done('kept', lines, facts)
    : { exitCode: 1, lines, complaints: faults, json: { outcome: 'broken', message: faults.join('\n'), ...facts } };
};
