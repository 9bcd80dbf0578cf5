import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Account } from '../accounts/account.ts';
import { defaultPolicy } from '../caller-verification/default-policy.ts';
import { rulesInForce } from '../caller-verification/desk-policy.ts';
import type { Method } from '../caller-verification/method.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { listWays } from './ways.ts';

const account: Account = {
  id: 'b'.repeat(24),
  companyId: 'a'.repeat(24),
  role: 'user',
  email: 'claire@ateliers.example',
  firstName: 'Claire',
  lastName: 'Martin',
  telephone: '06 39 98 12 34',
  language: 'fr',
  state: 'active',
  emailSince: 0,
  telephoneSince: 0,
  groupId: null,
  createdAt: 0,
  lastSignedInAt: null,
};
const companies = {
  find: async () => ({ id: account.companyId, name: 'Ateliers Moselle' }),
  findPostalAddress: async () => ['12 rue des Forges', '57000 METZ'],
} as unknown as CompanyStore;
const nowhere = { ...companies, findPostalAddress: async () => null };
const means = { smsAvailable: true, lettersAvailable: true };

const ways = async (passed: Method[], more: Partial<Account> = {}, stores = companies, offered = means) => {
  const rules = rulesInForce(defaultPolicy(), more.role === 'administrator' ? 'administrator' : 'user', []);
  const listed = await listWays(
    { companies: stores },
    offered,
    { ...account, ...more },
    { rules, passed: new Set(passed) },
  );
  return listed.map(({ state }) => state);
};

test('A proof opens what the policy opens to it; a letter and reading out lack a second person.', async () => {
  assert.deepEqual(await ways([]), Array(5).fill('more-proof'));
  assert.deepEqual(await ways(['mail-code']), ['open', 'open', 'open', 'second-person', 'second-person']);
  assert.deepEqual(await ways(['mail-code', 'second-agent']), Array(5).fill('open'));
});

test('What was proved by SMS does not come back by SMS.', async () => {
  assert.deepEqual(await ways(['sms-code', 'second-agent']), ['open', 'open', 'same-channel', 'open', 'open']);
});

test('A way without a number, an address or the means is not offered, and one that the policy forbids is called so.', async () => {
  const passed: Method[] = ['mail-code', 'second-agent'];
  assert.equal((await ways(passed, { telephone: '+33972117605' }))[2], 'mobile-number');
  assert.equal((await ways(passed, { telephone: null }))[2], 'mobile-number');
  assert.equal((await ways(passed, {}, nowhere))[3], 'postal-address');
  const none = { smsAvailable: false, lettersAvailable: false };
  assert.deepEqual((await ways(passed, {}, companies, none)).slice(2, 4), ['sms-gateway', 'letter-sender']);
  assert.deepEqual((await ways(passed, { role: 'administrator' })).slice(2), Array(3).fill('forbidden'));
});
