import type { SenderAuthentication } from '../../domain/recovery/conversation.ts';
import type { HeaderLine } from './header-lines.ts';

/**
 * What the trusted receiving server found about the sender's address (RFC 8601). Only its topmost field counts, and
 * only above the second Received line: below stands what came with the message, which anybody can write (§5).
 */
export const senderAuthentication = (
  lines: readonly HeaderLine[],
  trustedReceiver: string | null,
  fromAddress: string | null,
): SenderAuthentication => {
  if (trustedReceiver === null) return 'unknown';
  const received = lines.flatMap(({ name }, index) => (name === 'received' ? [index] : []));
  const end = received[1] ?? lines.length;
  const field = lines.slice(0, end).find(({ name, value }) => {
    const [server = ''] = value.split(';');
    return (
      name === 'authentication-results' && server.trim().split(/\s/)[0]?.toLowerCase() === trustedReceiver.toLowerCase()
    );
  });
  const domain = fromAddress?.split('@').at(-1)?.toLowerCase();
  if (!field || !domain) return 'not-confirmed';
  const results = withoutComments(field.value)
    .split(';')
    .slice(1)
    .map((result) => result.trim());
  if (results.some(refutes)) return 'refuted';
  return results.some((result) => confirms(result, domain)) ? 'confirmed' : 'not-confirmed';
};

/** A comment may hold anything, a semicolon too. */
const withoutComments = (value: string): string =>
  value
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** A pass counts for the domain that the reader sees in From, or for one of which that is a part (RFC 7489 §3.1). */
const confirms = (result: string, domain: string): boolean => {
  const passed = /^(dmarc|dkim|spf)\s*=\s*pass\b/.exec(result)?.[1];
  if (!passed) return false;
  const property = { dmarc: 'header.from', dkim: 'header.(?:d|i)', spf: 'smtp.(?:mailfrom|helo)' }[passed];
  const value = new RegExp(`\\b${property}\\s*=\\s*"?([^\\s";]+)`).exec(result)?.[1];
  if (value === undefined) return false;
  const named = value.split('@').at(-1) ?? '';
  return named === domain || (named.includes('.') && domain.endsWith(`.${named}`));
};

const refutes = (result: string): boolean => /^dmarc\s*=\s*(fail|reject|quarantine)\b/.test(result);
