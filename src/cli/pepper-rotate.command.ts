import { mostPeppers, newPepperKey, pepperName } from '../platform/peppers.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';
import { changePeppers } from './write-peppers.ts';

type Text = Sentences['cli'];

/** A fresh pepper for new hashes; each account gets it at its next sign-in. Nothing secret is printed. */
export const rotatePepper = (
  { settings, clock }: OpenedInstallation,
  text: Text,
  wanted: string | undefined,
): Answer => {
  const { file, variable } = settings.peppers;
  if (file === null || variable !== null) {
    return refused('ruled-by-variable', text.pepper.ruledByVariable(variable ?? 'MARIGNAN_PEPPERS'));
  }
  if (wanted !== undefined && !pepperName.test(wanted)) return misused('rejected', [text.pepper.badName]);
  const changed = changePeppers(file, (names) => {
    if (names.length >= mostPeppers) return { kind: 'refused', why: 'too-many' } as const;
    if (wanted !== undefined && names.includes(wanted)) return { kind: 'refused', why: 'name-taken' } as const;
    const name = wanted ?? freeName(new Date(clock.now()).toISOString().slice(0, 10), names);
    return { kind: 'add', name, key: newPepperKey() } as const;
  });
  switch (changed.kind) {
    case 'refused':
      return changed.why === 'too-many'
        ? refused(changed.why, text.pepper.tooMany(mostPeppers))
        : refused(changed.why, text.pepper.nameTaken(wanted ?? ''));
    case 'busy':
      return refused('busy', text.pepper.busy(printable(changed.lock, 1000)));
    case 'written': {
      const shown = printable(file, 1000);
      const lines = [text.pepper.rotated(changed.name, shown), text.pepper.inForce, text.pepper.keepCopy(shown)];
      return done('rotated', lines, { name: changed.name, file });
    }
  }
};

const freeName = (day: string, taken: readonly string[]): string => {
  for (let number = 1; number <= mostPeppers + 1; number += 1) {
    const name = number === 1 ? day : `${day}-${number}`;
    if (!taken.includes(name)) return name;
  }
  throw new Error('There are fewer peppers than names.');
};
