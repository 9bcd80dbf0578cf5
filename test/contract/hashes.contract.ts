import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeStoredHash } from '../../src/platform/stored-hash.ts';
import type { EngineUnderTest } from './engines.ts';
import {
  credentialOf,
  day,
  givenAccount,
  givenSecret,
  minute,
  proofOf,
  requestOf,
  start,
  verificationOf,
} from './given.ts';

const phc = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2E$aGFzaA';
const hash = (pepper: string | null, legacy: string | null = null): string => writeStoredHash({ pepper, legacy, phc });

export const hashesContract = (engine: EngineUnderTest): void => {
  test('Hashes are counted by place and pepper, those of other systems apart.', async () => {
    const { storage, close } = await engine.open();
    try {
      // A hostile salt may look like anything.
      const settings = 'pbkdf2_sha256$1$pepper=x$legacy:$32';
      const kept = [hash(null), hash('spring'), hash('spring'), hash('2026-11-25'), hash(null, settings)];
      for (const each of [...kept, hash('spring', settings), hash('spring', '{SSHA}abc'), null]) {
        await storage.credentials.replace(credentialOf(await givenAccount(storage), { hash: each }), 0);
      }
      assert.deepEqual(
        (await storage.hashes.count(start)).sort(byName),
        [
          { place: 'passwords' as const, pepper: '2026-11-25', imported: false, count: 1 },
          { place: 'passwords' as const, pepper: null, imported: false, count: 1 },
          { place: 'passwords' as const, pepper: null, imported: true, count: 1 },
          { place: 'passwords' as const, pepper: 'spring', imported: false, count: 2 },
          { place: 'passwords' as const, pepper: 'spring', imported: true, count: 2 },
        ].sort(byName),
      );
    } finally {
      await close();
    }
  });

  test('Whether a present password rests on another system’s hash is told, under any pepper, until the last is replaced.', async () => {
    const { storage, close } = await engine.open();
    try {
      const lookalike = await givenAccount(storage);
      await storage.credentials.replace(credentialOf(lookalike, { hash: hash('legacy') }), 0);
      await storage.credentials.replace(credentialOf(await givenAccount(storage), { hash: null }), 0);
      assert.equal(await storage.hashes.holdsImported(), false);
      for (const imported of [hash(null, '{SSHA}abc'), hash('spring', '{SSHA}abc')]) {
        const account = await givenAccount(storage);
        await storage.credentials.replace(credentialOf(account, { hash: imported }), 0);
        assert.equal(await storage.hashes.holdsImported(), true, imported);
        await storage.credentials.rehash(account.companyId, account.id, hash('spring'), 1);
        assert.equal(await storage.hashes.holdsImported(), false);
      }
    } finally {
      await close();
    }
  });

  test('Temporary passwords and codes count while they can still be checked.', async () => {
    const { storage, close } = await engine.open();
    try {
      const account = await givenAccount(storage);
      const number = await storage.requests.insert(requestOf(account));
      const live = { hash: hash('spring'), expiresAt: start + day };
      await givenSecret(storage, account, live);
      await givenSecret(storage, account, { ...live, spentAt: start });
      await givenSecret(storage, account, { ...live, revokedAt: start });
      await givenSecret(storage, account, { hash: 'sha256-of-a-link', kind: 'link' });
      const verification = verificationOf(account, number);
      await storage.verifications.insert(verification);
      const code = { codeHash: hash('spring'), expiresAt: start + 10 * minute };
      await storage.verifications.insertProof(proofOf(verification, code));
      await storage.verifications.insertProof(proofOf(verification, { ...code, passedAt: start }));
      await storage.verifications.insertProof(proofOf(verification, { ...code, codeHash: null }));
      const now = await storage.hashes.count(start);
      assert.deepEqual(now, [
        // A spent one is still compared with the password that its owner chooses next.
        { place: 'temporary-passwords', pepper: 'spring', imported: false, count: 2 },
        { place: 'codes', pepper: 'spring', imported: false, count: 1 },
      ]);
      assert.deepEqual(await storage.hashes.count(start + day), []);
    } finally {
      await close();
    }
  });
};

const byName = (one: object, other: object): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
