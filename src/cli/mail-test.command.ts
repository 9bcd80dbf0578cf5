import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { CommandParts, Places } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];

/** Sends one mail now, past the outbox, and says what became of it. */
export const sendTestMail = async (
  parts: Pick<CommandParts, 'tryMail'>,
  text: Text,
  { to, ...places }: Places & { to: string },
): Promise<Answer> => {
  const { noMail, trial: say } = text.sending;
  const tried = await parts.tryMail(places, to);
  switch (tried.kind) {
    case 'misconfigured':
      return misconfigured(tried, text);
    case 'no-mail':
      return refused('no-mail', noMail);
    case 'accepted':
      return done('sent', [say.sent(tried.server, printable(to))], { server: tried.server, to });
    case 'trouble': {
      const { server, trouble, fault } = tried;
      return refused(trouble, `${say.troubles[trouble](server)} (${printable(fault)})`, { server, fault });
    }
  }
};
