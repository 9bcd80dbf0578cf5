import { mostPeppers, newPepperKey, pepperName } from '../platform/peppers.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';
import { addPepper } from './write-peppers.ts';

type Text = Sentences['cli'];

/** A fresh pepper for new hashes; each account gets it at its next sign-in. Nothing secret is printed. */
export const rotatePepper = (
  { peppers, settings, clock }: OpenedInstallation,
  text: Text,
  wanted: string | undefined,
): Answer => {
  const { file, variable } = settings.peppers;
  if (file === null || variable !== null) {
    return refused('ruled-by-variable', text.pepper.ruledByVariable(variable ?? 'MARIGNAN_PEPPERS'));
  }
  const names = peppers.current().map(({ name }) => name);
  if (names.length > mostPeppers) return refused('too-many', text.pepper.tooMany(mostPeppers));
  if (wanted !== undefined && !pepperName.test(wanted)) return misused('rejected', [text.pepper.badName]);
  if (wanted !== undefined && names.includes(wanted)) {
    return refused('name-taken', text.pepper.nameTaken(wanted));
  }
  const name = wanted ?? freeName(new Date(clock.now()).toISOString().slice(0, 10), names);
  const shown = printable(file, 1000);
  if (addPepper(file, name, newPepperKey()) === 'busy') return refused('busy', text.pepper.busy(`${shown}.next`));
  const lines = [text.pepper.rotated(name, shown), text.pepper.inForce, text.pepper.keepCopy(shown)];
  return done('rotated', lines, { name, file });
};

const freeName = (day: string, taken: readonly (string | null)[]): string => {
  for (let number = 1; number <= mostPeppers + 1; number += 1) {
    const name = number === 1 ? day : `${day}-${number}`;
    if (!taken.includes(name)) return name;
  }
  throw new Error('There are fewer peppers than names.');
};
