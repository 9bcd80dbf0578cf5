import { Document, isMap, isScalar, stringify, type YAMLMap } from 'yaml';
import type { Sentences } from '../../text/sentences.ts';

type Comments = Sentences['cli']['init']['comments'];

/** The configuration file of a new installation: its settings, each with what it is for, and examples of what is not set. */
export const writeConfiguration = (settings: Record<string, unknown>, comments: Comments): string => {
  const file = new Document(settings, { aliasDuplicateObjects: false });
  file.commentBefore = asComment([comments.head, comments.check, comments.secrets]);
  const {
    url,
    listen,
    trustedProxies,
    data,
    database,
    language,
    timeZone,
    service,
    team: name,
    telephones,
    hours,
    mail,
  } = comments;
  explain(file.contents, { url, listen, trustedProxies, data, database, language, timeZone, service, mail });
  const ofService = file.get('service');
  if (isMap(ofService)) {
    explain(ofService, { name, telephones, hours });
    if (!ofService.has('telephones')) ofService.comment = asComment([comments.noTelephone, ...exampleOfTelephone()]);
  }
  if (!file.has('mail')) file.comment = asComment([comments.noMail, ...exampleOfMail()]);
  return file.toString({ lineWidth: 0 });
};

const explain = (map: unknown, sentences: Record<string, string>): void => {
  const items = isMap(map) ? (map as YAMLMap).items : [];
  for (const [place, { key }] of items.entries()) {
    const sentence = isScalar(key) ? sentences[String(key.value)] : undefined;
    if (!isScalar(key) || sentence === undefined) continue;
    key.commentBefore = asComment([sentence]);
    key.spaceBefore = place > 0;
  }
};

const asComment = (lines: readonly string[]): string => lines.map((line) => ` ${line}`).join('\n');

const exampleOfTelephone = (): string[] =>
  linesOf({
    telephones: [{ country: 'FR', number: '+33123456789' }],
    hours: [{ days: ['monday', 'tuesday'], from: '09:00', until: '12:00' }],
  });

const exampleOfMail = (): string[] =>
  linesOf({ mail: { host: 'smtp.example.org', security: 'starttls', user: 'marignan' } });

const linesOf = (settings: object): string[] => stringify(settings, { lineWidth: 0 }).trimEnd().split('\n');
