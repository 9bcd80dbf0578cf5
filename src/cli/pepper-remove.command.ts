import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';
import { removePepper } from './write-peppers.ts';

type Text = Sentences['cli'];

/** Takes an old pepper out of the file, once no hash needs it. */
export const dropPepper = async (
  { storage, peppers, settings, clock }: OpenedInstallation,
  text: Text,
  name: string,
): Promise<Answer> => {
  const { file, variable } = settings.peppers;
  if (file === null || variable !== null) {
    return refused('ruled-by-variable', text.pepper.ruledByVariable(variable ?? 'MARIGNAN_PEPPERS'));
  }
  const names = peppers.current().map((pepper) => pepper.name);
  const shown = printable(name);
  if (!names.includes(name)) return refused('unknown', text.pepper.unknown(shown));
  if (names[0] === name) return refused('current', text.pepper.isCurrent(shown));
  const uses = (await storage.hashes.count(clock.now())).filter(({ pepper }) => pepper === name);
  const hashes = uses.reduce((sum, { count }) => sum + count, 0);
  if (hashes > 0) return refused('in-use', text.pepper.inUse(shown, hashes), { name, hashes });
  if (removePepper(file, name) === 'busy') {
    return refused('busy', text.pepper.busy(`${printable(file, 1000)}.next`));
  }
  return done('removed', [text.pepper.removed(shown)], { name });
};
