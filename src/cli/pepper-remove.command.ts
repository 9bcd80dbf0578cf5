import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';
import { changePeppers } from './write-peppers.ts';

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
  // A pepper that is no longer the first gets no new hashes: what is counted after this look is all there will be.
  const kept = refuseKept(
    peppers.current().map((pepper) => pepper.name),
    name,
  );
  if (kept) return explain(kept, text, name);
  const uses = (await storage.hashes.count(clock.now())).filter(({ pepper }) => pepper === name);
  const hashes = uses.reduce((sum, { count }) => sum + count, 0);
  if (hashes > 0) return refused('in-use', text.pepper.inUse(printable(name), hashes), { name, hashes });
  const changed = changePeppers(file, (names) => refuseKept(names, name) ?? ({ kind: 'remove', name } as const));
  switch (changed.kind) {
    case 'refused':
      return explain(changed, text, name);
    case 'busy':
      return refused('busy', text.pepper.busy(printable(changed.lock, 1000)));
    case 'written':
      return done('removed', [text.pepper.removed(printable(name))], { name });
  }
};

type Kept = { kind: 'refused'; why: 'unknown' | 'current' };

const refuseKept = (names: readonly (string | null)[], name: string): Kept | null => {
  if (!names.includes(name)) return { kind: 'refused', why: 'unknown' };
  return names[0] === name ? { kind: 'refused', why: 'current' } : null;
};

const explain = ({ why }: Kept, text: Text, name: string): Answer => {
  const shown = printable(name);
  return refused(why, why === 'unknown' ? text.pepper.unknown(shown) : text.pepper.isCurrent(shown));
};
