import { isIP } from 'node:net';
import { dkimRecord } from '../platform/dkim-key.ts';
import type { Secret } from '../platform/secret.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { CommandParts, FoundMailSigning, Places } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';

type Text = Sentences['cli'];
type TxtRecord = { name: string; type: 'TXT'; value: string };

/** What makes the mails recognisable as this sender's. Nothing is asked of the DNS. */
export const tellMailRecords = (parts: Pick<CommandParts, 'findMailSigning'>, text: Text, places: Places): Answer => {
  const found = parts.findMailSigning(places);
  if (found.kind === 'misconfigured') return misconfigured(found, text);
  if (found.key.key === undefined) return refused('no-key', text.sending.noKey);
  return tellRecords(found.mail, found.key.key, text);
};

export const tellRecords = (mail: FoundMailSigning['mail'], key: Secret, { sending: say }: Text): Answer => {
  if (mail === null) return done('no-mail', [say.noMail], { records: [] });
  const sender = mail.from.slice(mail.from.lastIndexOf('@') + 1);
  const { domain, selector } = mail.dkim ?? { domain: sender, selector: usualSelector };
  const signature = record(`${selector}._domainkey.${domain}`, dkimRecord(key));
  const servers = record(sender, `v=spf1 ${mechanism(mail.host)} ~all`);
  const policy = record(`_dmarc.${domain}`, `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`);
  const lines = [
    say.publish,
    ...[say.dkim, inZone(signature), say.spf, inZone(servers)].flatMap((line) => ['', line]),
    ...(isHere(mail.host) ? [say.spfHere(mail.host)] : []),
    ...[say.dmarc, inZone(policy)].flatMap((line) => ['', line]),
    ...(mail.dkim === null ? ['', say.notSet(usualSelector)] : []),
  ];
  return done('told', lines, { records: [signature, servers, policy] });
};

const usualSelector = 'marignan';

/** RFC 7208 §5.3, §5.6: an address is no name. */
const mechanism = (host: string): string => {
  const bare = bareHost(host);
  const family = isIP(bare);
  return family === 0 ? `a:${host}` : `ip${family}:${bare}`;
};

/** A relay on this machine: receivers see the addresses by which it goes out. */
const isHere = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(bareHost(host));

const bareHost = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

const record = (name: string, value: string): TxtRecord => ({ name, type: 'TXT', value });

/** As a zone file has it: a string holds at most 255 bytes, and several are one value (RFC 6376 §3.6.2.2). */
const inZone = ({ name, type, value }: TxtRecord): string => {
  const strings = (value.match(/.{1,250}/g) ?? []).map((part) => `"${part}"`);
  return `${name}. IN ${type} ${strings.length === 1 ? strings[0] : `( ${strings.join('\n  ')} )`}`;
};
