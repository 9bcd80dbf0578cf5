import type { Config } from '../config/config.ts';
import { formatTelephone } from '../domain/desk/telephone-number.ts';
import type { LetterToPrint } from '../domain/recovery/letter.ts';
import type { PaperLook } from '../platform/paper-look.ts';
import type { Random } from '../platform/random.ts';

/** Lays sealed letters out as one PDF. */
export type LayOutLetters = (letters: readonly LetterToPrint[]) => Promise<Uint8Array>;

/** The layout of this installation's letters; null where its configuration has none. */
export const letterLayout = (
  { letters, service, url, timeZone }: Config,
  look: PaperLook,
  random: Random,
): LayOutLetters | null => {
  if (!letters) return null;
  const [first] = service.telephones;
  const contact = first ? formatTelephone(first.number) : service.supportEmail;
  const sender = { look, url, timeZone, address: letters.sender, contact };
  return async (written) => {
    const { lettersPdf } = await import('../letters/letters-pdf.ts');
    return lettersPdf(written, sender, random);
  };
};
