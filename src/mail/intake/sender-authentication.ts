import type { SenderAuthentication } from '../../domain/recovery/conversation.ts';
import type { HeaderLine } from './header-lines.ts';

export type TrustedReceiver = {
  /** Its authserv-id. */
  name: string;
  /** Received lines that the installation's own servers put at the top. */
  ownReceivedLines: number;
};

/**
 * What the trusted receiving server found about the sender's address (RFC 8601). Only its topmost field counts, and only
 * among the lines of the own servers: below, and below what the author wrote, stands what came with the message, which
 * anybody can write (§5). What the author puts above all that, the receiver has to take out.
 */
export const senderAuthentication = (
  lines: readonly HeaderLine[],
  trusted: TrustedReceiver | null,
  fromAddress: string | null,
): SenderAuthentication => {
  if (trusted === null) return 'unknown';
  const received = lines.flatMap(({ name }, index) => (name === 'received' ? [index] : []));
  const authored = lines.findIndex(({ name }) => authorsFields.has(name));
  const ends = [received[trusted.ownReceivedLines] ?? lines.length, authored === -1 ? lines.length : authored];
  const own = lines.slice(0, Math.min(...ends));
  const domain = fromAddress?.split('@').at(-1)?.toLowerCase();
  const [, ...results] =
    own
      .filter(({ name }) => name === 'authentication-results')
      .map(({ value }) => clausesOf(value))
      .find(([server]) => server?.split(' ')[0] === trusted.name.toLowerCase()) ?? [];
  if (!domain) return 'not-confirmed';
  if (results.some(refutes)) return 'refuted';
  // Two words of one policy contradict each other, or one of them was smuggled in.
  if (results.filter((result) => /^dmarc\b/.test(result)).length > 1) return 'not-confirmed';
  return results.some((result) => confirms(result, domain)) ? 'confirmed' : 'not-confirmed';
};

const authorsFields: ReadonlySet<string> = new Set(['from', 'sender', 'to', 'cc', 'subject', 'message-id', 'date']);

/**
 * The field cut at its semicolons. Comments are left out, and quoted text loses every sign that could end it: senders
 * choose what their addresses hold, semicolons too. A field that does not end as it should has no clause.
 */
const clausesOf = (value: string): string[] => {
  let [clauses, comments, isQuoted]: [string, number, boolean] = ['', 0, false];
  for (let index = 0; index < value.length; index += 1) {
    const sign = value[index] ?? '';
    if (sign === '\\') index += 1;
    else if (isQuoted && sign === '"') isQuoted = false;
    else if (isQuoted) clauses += /[\w.@-]/.test(sign) ? sign : '_';
    else if (sign === '(') comments += 1;
    else if (sign === ')') comments -= 1;
    else if (comments > 0) continue;
    else if (sign === '"') isQuoted = true;
    else clauses += sign;
    if (comments < 0) return [];
  }
  if (isQuoted || comments > 0) return [];
  return clauses
    .toLowerCase()
    .split(';')
    .map((clause) => clause.replace(/\s+/g, ' ').trim());
};

/** A pass counts for the domain that the reader sees in From, or for one of which that is a part (RFC 9989). */
const confirms = (result: string, domain: string): boolean => {
  const passed = /^(dmarc|dkim|spf)\s*=\s*pass\b/.exec(result)?.[1];
  if (!passed) return false;
  const property = { dmarc: 'header.from', dkim: 'header.(?:d|i)', spf: 'smtp.mailfrom' }[passed];
  const value = new RegExp(`\\b${property}\\s*=\\s*"?([^\\s";]+)`).exec(result)?.[1];
  if (value === undefined) return false;
  const named = value.split('@').at(-1) ?? '';
  return named === domain || (named.includes('.') && domain.endsWith(`.${named}`));
};

const refutes = (result: string): boolean => /^dmarc\s*=\s*(fail|reject|quarantine)\b/.test(result);
