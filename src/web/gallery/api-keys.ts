import type { ListedKey } from '../../domain/api-keys/list-api-keys.ts';
import { Secret } from '../../platform/secret.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { type ApiKeysData, apiKeysPath, keyFaults, renderApiKeys, renderCreatedKey } from '../config/api-keys.ts';
import type { Example } from '../gallery.ts';
import { ago, frameFor, later, timeZone, viewers } from './people.ts';

/** The page of a company's keys. */
export const apiKeyExamples = (language: Language): Example[] => {
  const frame = frameFor(language, apiKeysPath, viewers.administrator);
  const page = (example: string, changes: Partial<ApiKeysData>): Example => ({
    page: apiKeysPath,
    example,
    html: renderApiKeys(frame, {
      keys: [listed({}), listed({ id: 'k2', name: 'Paie', lastUsedAt: null }, null)],
      companyName: 'Ateliers Moreau',
      timeZone,
      now: later(0),
      wish: { name: '', scopes: [], days: '90' },
      faults: {},
      claim: 'k3',
      ...changes,
    }),
  });
  return [
    page('default', {}),
    page('none', { keys: [] }),
    page('ended', {
      keys: [
        listed({ revokedAt: ago(60) }, { name: 'Luc Weber', isStillAdministrator: false }),
        listed({ id: 'k2', expiresAt: ago(60) }),
      ],
      revoked: 'Annuaire',
    }),
    page('rejected', {
      faults: keyFaults(language, { name: 'too-short', scopes: 'missing', days: 'not-a-choice' }),
    }),
    page('made already', { faults: { '': [sentences(language).apiKeys.faults.madeAlready('Annuaire')] } }),
    page('too many', { faults: { '': [sentences(language).apiKeys.faults.tooMany('50')] } }),
    {
      page: apiKeysPath,
      example: 'created',
      html: renderCreatedKey(frame, { name: 'Annuaire', token: new Secret(`mrg_${'0'.repeat(49)}`) }),
    },
  ];
};

const listed = (
  more: Partial<ListedKey['key']>,
  maker: ListedKey['maker'] = { name: 'Luc Weber', isStillAdministrator: true },
): ListedKey => ({
  key: {
    id: 'k1',
    companyId: 'c1',
    name: 'Annuaire',
    scopes: ['accounts:read', 'accounts:write'],
    hash: '',
    createdAt: ago(5000),
    createdBy: maker && 'u9',
    expiresAt: later(50_000),
    lastUsedAt: ago(3),
    revokedAt: null,
    ...more,
  },
  maker,
});
