import { resolve } from 'node:path';
import { newDkimKey } from '../platform/dkim-key.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, refused } from './answer.ts';
import type { CommandParts, Places } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { tellRecords } from './mail-dns.command.ts';
import { printable } from './printable.ts';
import { writeNewFile } from './write-new-file.ts';

type Text = Sentences['cli'];

/** A new key in a file of its owner alone, and what to publish. No key is ever replaced: mails on their way bear its signature. */
export const makeMailKey = async (
  parts: Pick<CommandParts, 'findMailSigning'>,
  text: Text,
  { to, ...places }: Places & { to?: string },
): Promise<Answer> => {
  const found = parts.findMailSigning(places);
  if (found.kind === 'misconfigured') return misconfigured(found, text);
  const { variable } = found.key;
  if (to === undefined && variable !== null) return refused('ruled-by-variable', text.sending.ruled(variable));
  const file = to === undefined ? found.key.file : resolve(to);
  if (file === null) throw new Error('A configuration without a data directory.');
  const key = newDkimKey();
  const shown = printable(file, 1000);
  if (!(await writeNewFile(file, [key.reveal()]))) return refused('file-exists', text.sending.exists(shown));
  const told = tellRecords(found.mail, key, text);
  return { ...told, lines: [text.sending.made(shown), ...told.lines], json: { ...told.json, outcome: 'made', file } };
};
