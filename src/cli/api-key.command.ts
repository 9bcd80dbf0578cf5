import { apiScopes } from '../domain/accounts/api-scope.ts';
import { type ApiKey, apiKeyLimits, isLive, showApiKey } from '../domain/api-keys/api-key.ts';
import { createApiKey, type KeyFaults } from '../domain/api-keys/create-api-key.ts';
import { listApiKeys } from '../domain/api-keys/list-api-keys.ts';
import { revokeApiKey } from '../domain/api-keys/revoke-api-key.ts';
import { dates } from '../text/dates.ts';
import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';

const operator = { kind: 'console' } as const;

/** `api-key create`. The token is shown here, once. */
export const makeApiKey = async (
  installation: OpenedInstallation,
  language: Language,
  given: { company: string; name: string; scope: readonly string[]; days?: string },
): Promise<Answer> => {
  const { apiKeys, cli } = sentences(language);
  const company = await installation.storage.companies.findByName(given.company);
  if (!company) return refused('unknown-company', cli.unknownCompany(printable(given.company)));
  const { days = '90' } = given;
  const wish = { name: given.name, scopes: given.scope, days: /^\d{1,4}$/.test(days) ? Number(days) : 0 };
  const outcome = await createApiKey(installation, operator, company.id, wish);
  switch (outcome.kind) {
    case 'created': {
      const { key } = outcome;
      const shown = outcome.token.reveal();
      const { cli: say } = apiKeys;
      const lines = [say.created(printable(key.name), printable(company.name)), '', `  ${shown}`, '', say.once];
      return done('created', lines, { key: showApiKey(key), token: shown });
    }
    case 'rejected':
      return misused('rejected', explain(outcome.faults, sentences(language)));
    case 'too-many':
      return refused('too-many', apiKeys.faults.tooMany(String(apiKeyLimits.mostLive)));
    case 'unknown':
      return refused('clients-only', apiKeys.cli.clientsOnly(printable(company.name)));
    // Only a form has a claim.
    case 'made-already':
    case 'not-allowed':
      throw new Error('The operator may make keys.');
  }
};

/** `api-key list`. */
export const showApiKeys = async (
  installation: OpenedInstallation,
  language: Language,
  companyName: string,
): Promise<Answer> => {
  const { apiKeys: say, cli } = sentences(language);
  const company = await installation.storage.companies.findByName(companyName);
  if (!company) return refused('unknown-company', cli.unknownCompany(printable(companyName)));
  const listed = await listApiKeys(installation, operator, company.id);
  if (listed === 'not-allowed') throw new Error('The operator may list keys.');
  const now = installation.clock.now();
  const { moment } = dates(language, installation.settings.timeZone);
  const { columns } = say;
  const table = layOutTable(
    [say.cli.columns.id, columns.name, columns.scopes, columns.lastUsed, columns.expires, say.cli.columns.state],
    listed.map(({ key }) => [
      key.id,
      printable(key.name),
      key.scopes.join(' '),
      key.lastUsedAt === null ? say.never : moment(key.lastUsedAt),
      moment(key.expiresAt),
      say.cli.states[stateOf(key, now)],
    ]),
  );
  return done('listed', listed.length === 0 ? [say.empty] : table, { keys: listed.map(({ key }) => showApiKey(key)) });
};

/** `api-key revoke`. */
export const endApiKey = async (
  installation: OpenedInstallation,
  language: Language,
  companyName: string,
  keyId: string,
): Promise<Answer> => {
  const { apiKeys, cli } = sentences(language);
  const company = await installation.storage.companies.findByName(companyName);
  if (!company) return refused('unknown-company', cli.unknownCompany(printable(companyName)));
  const outcome = await revokeApiKey(installation, operator, { companyId: company.id, keyId });
  if (outcome !== 'revoked') return refused('unknown', apiKeys.cli.unknown(printable(keyId)));
  const key = await installation.storage.apiKeys.find(company.id, keyId);
  return done('revoked', [apiKeys.revokedNow(printable(key?.name ?? keyId))], { id: keyId });
};

const stateOf = (key: ApiKey, now: number): 'live' | 'expired' | 'revoked' => {
  if (isLive(key, now)) return 'live';
  return key.revokedAt === null ? 'expired' : 'revoked';
};

const explain = (faults: KeyFaults, { apiKeys, cli }: Sentences): string[] => {
  const { faults: say } = apiKeys;
  const { shortestName, longestName, mostDays } = apiKeyLimits;
  const names = {
    'too-short': say['too-short'](String(shortestName)),
    'too-long': say['too-long'](String(longestName)),
    'unreadable-characters': say['unreadable-characters'],
  };
  return [
    ...(faults.name ? [cli.field('--name', names[faults.name])] : []),
    ...(faults.scopes ? [cli.field('--scope', apiKeys.cli.choices(apiScopes.join(', ')))] : []),
    ...(faults.days ? [cli.field('--days', say.days(String(mostDays)))] : []),
  ];
};
