import type { Config } from '../config/config.ts';
import { formatTelephone } from '../domain/desk/telephone-number.ts';
import type { LetterToPrint } from '../domain/recovery/letter.ts';
import type { PaperLook } from '../platform/paper-look.ts';
import type { Random } from '../platform/random.ts';
import { toldAddress } from './desk-clock.ts';

/** Lays sealed letters out as one PDF. */
export type LayOutLetters = (letters: readonly LetterToPrint[]) => Promise<Uint8Array>;

/** The layout of this installation's letters; null where its configuration has none. */
export const letterLayout = (config: Config, look: PaperLook, random: Random): LayOutLetters | null => {
  const { letters, service, url, timeZone } = config;
  if (!letters) return null;
  const [first] = service.telephones;
  const contact = first ? formatTelephone(first.number) : (toldAddress(config) ?? url);
  const sender = { look, url, timeZone, address: letters.sender, contact };
  return async (written) => {
    const { lettersPdf } = await import('../letters/letters-pdf.ts');
    return lettersPdf(written, sender, random);
  };
};
