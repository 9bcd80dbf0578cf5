import { type HeaderLine, headerOf } from './header-lines.ts';

/**
 * Whether a machine wrote it: an automatic answer, a report, a list, or a message of our own (RFC 3834 §2, §5). Such a
 * message is never answered, and asks for nothing.
 */
export const isAutomatic = (
  lines: readonly HeaderLine[],
  fromAddress: string,
  ownAddresses: readonly string[],
): boolean => {
  const value = (name: string): string => headerOf(lines, name)?.toLowerCase() ?? '';
  const submitted = value('auto-submitted').split(/[;\s]/)[0] ?? '';
  return (
    (submitted !== '' && submitted !== 'no') ||
    /^(bulk|junk|list|auto_reply)\b/.test(value('precedence')) ||
    lines.some(({ name }) => tellingNames.has(name) || name.startsWith('list-')) ||
    /^<\s*>$/.test(value('return-path')) ||
    /^multipart\/report\b/.test(value('content-type')) ||
    /^(mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply|ne-?pas-?repondre)([+-]|@)/i.test(fromAddress) ||
    ownAddresses.some((own) => own.toLowerCase() === fromAddress.toLowerCase())
  );
};

const tellingNames = new Set([
  'x-autoreply',
  'x-autorespond',
  'x-auto-response-suppress',
  'feedback-id',
  'x-failed-recipients',
]);
