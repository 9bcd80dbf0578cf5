import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { ApiKeyActor, SignedInActor } from '../../src/domain/accounts/actor.ts';
import { wordKey } from '../../src/domain/accounts/people-file.ts';
import { editAccount } from '../../src/domain/recovery/edit-account.ts';
import { ImportsUnderWay } from '../../src/domain/recovery/import/imports-under-way.ts';
import { keepImport, listRefused, startImport, viewImport } from '../../src/domain/recovery/import/keep-import.ts';
import { meetElsewhere, metADay, metADayInCompany } from '../../src/domain/recovery/met-elsewhere.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { peopleWords } from '../../src/text/people-words.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenAccount, givenCompany, id, keysOf, sixteen, start } from './given.ts';

const words = peopleWords(wordKey);

/** Of how many accounts out of reach somebody hears by trying addresses, and what is noted of it. */
export const metElsewhereContract = (engine: EngineUnderTest): void => {
  let room: Room;
  let now = start;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const importsUnderWay = new ImportsUnderWay((cause) => assert.fail(String(cause)));
  const deps = () => ({
    ...{
      storage: room.storage,
      clock: { now: () => now },
      random: systemRandom,
      disavowalDays: 7,
      smsAvailable: false,
      verificationLimits: { coolingOffDays: 30 },
    },
    ...{ defaultLanguage: 'fr' as const, outcomesKey: keysOf(1).audit, importsUnderWay },
  });
  const meet = async (elsewhere: number) => {
    now = start;
    const { id: companyId } = await givenCompany(room.storage);
    const administrator = await givenAccount(room.storage, { companyId, role: 'administrator' });
    const { id: accountId, role } = administrator;
    const actor: SignedInActor = { kind: 'account', accountId, companyId, role, sessionId: 's', source: '192.0.2.7' };
    const { id: theirs } = await givenCompany(room.storage);
    const others: Account[] = [];
    await room.storage.transaction(async (tx) => {
      for (let each = 0; each < elsewhere; each += 1) others.push(await givenAccount(tx, { companyId: theirs }));
    });
    return { companyId, actor, others };
  };
  const fileOf = (emails: readonly string[]): string =>
    `courriel;prénom;nom\n${emails.map((email) => `${email};A;B\n`).join('')}`;
  const bring = async (actor: SignedInActor | ApiKeyActor, emails: readonly string[]) => {
    const kept = await keepImport(deps(), actor, { bytes: Buffer.from(fileOf(emails)), words, name: 'f.csv' });
    assert.ok(kept.kind === 'kept', kept.kind);
    const seen = await viewImport(deps(), actor, kept.id);
    assert.ok(seen);
    return seen;
  };
  const noted = async (companyId: string) => {
    const rows = await room.run(`select details from audit_events where company_id = '${companyId}'
      and action = 'taken-addresses-met' order by sequence`);
    return rows.map(({ details }) => JSON.parse(String(details)) as Record<string, unknown>);
  };
  const emailsOf = (accounts: readonly Account[]) => accounts.map(({ email }) => email);

  suite('Addresses that others have', () => {
    test('A preview tells of a few, and the journal tells that it did; the same ones again count once.', async () => {
      const { companyId, actor, others } = await meet(metADay - 1);
      for (let time = 0; time < 2; time += 1) {
        const kept = await bring(actor, [...emailsOf(others), `neuve.${id()}@maison.example`]);
        const { preview } = kept;
        assert.deepEqual([preview.counts.added, preview.counts.refused, preview.withheld], [1, metADay - 1, undefined]);
        assert.equal([...((await listRefused(deps(), actor, kept.id, words))?.rows ?? [])].length, metADay - 1);
      }
      assert.deepEqual(await noted(companyId), [{ count: metADay - 1 }, { count: metADay - 1 }]);
    });

    test('Once the bound is used up, by what was told or by asking for more, a preview is the same for taken and free.', async () => {
      for (const first of [metADay, metADay + 1]) {
        const { companyId, actor, others } = await meet(metADay + 2);
        const told = await bring(actor, emailsOf(others.slice(0, first)));
        assert.equal(told.preview.withheld, first === metADay ? undefined : true);
        const lines = [...((await listRefused(deps(), actor, told.id, words))?.rows ?? [])];
        assert.equal(lines.length, first === metADay ? metADay : 0);
        const before = (await noted(companyId)).length;
        const free = `neuve.${id()}@maison.example`;
        const seen = new Set<string>();
        // One that was heard of, one that was not, and one that nobody has; then beside one that was heard of.
        const [known = '', unheard = ''] = [others[0]?.email, others.at(-1)?.email];
        for (const emails of [[known], [unheard], [free]]) {
          seen.add(JSON.stringify((await bring(actor, emails)).preview).replaceAll(emails.join(), 'x'));
        }
        assert.equal(seen.size, 1);
        for (const email of [unheard, free]) {
          const { preview } = await bring(actor, [others[1]?.email ?? '', email]);
          assert.deepEqual([preview.withheld, preview.counts.added, preview.counts.refused], [true, 2, 0]);
        }
        const after = (await noted(companyId)).slice(before);
        assert.deepEqual(after, Array(5).fill({ withheld: true }));
      }
    });

    test('How far a run is that leaves out withheld lines is told by no number, and it runs as it was confirmed.', async () => {
      const { actor, others } = await meet(metADay + 1);
      for (const [emails, done] of [
        [[], 0],
        [emailsOf(others), null],
      ] as const) {
        const { id: importId, preview } = await bring(actor, [...emails, `neuve.${id()}@maison.example`]);
        assert.equal(await startImport(deps(), actor, { id: importId, digest: preview.digest, words }), 'started');
        assert.equal(importsUnderWay.done(importId)?.written ?? null, done);
        await importsUnderWay.ended(importId);
        assert.equal((await viewImport(deps(), actor, importId))?.counts?.added, 1);
      }
    });

    test('What became taken after it was shown as free is no silent part of the run.', async () => {
      const { actor } = await meet(0);
      const email = `neuve.${id()}@maison.example`;
      const { id: importId, preview } = await bring(actor, [email]);
      await givenAccount(room.storage, { companyId: (await givenCompany(room.storage)).id, email });
      await startImport(deps(), actor, { id: importId, digest: preview.digest, words });
      await importsUnderWay.ended(importId);
      const now = await viewImport(deps(), actor, importId);
      assert.deepEqual([now?.counts, now?.preview.counts.refused], [null, 1]);
    });

    test('All keys of a company are one, and all its people and keys together have a bound too.', async () => {
      const { companyId, actor, others } = await meet(metADayInCompany + 2);
      const keyOf = (company: string): ApiKeyActor => ({
        ...{ kind: 'api-key', keyId: id(), companyId: company, scopes: ['accounts:write'], source: '192.0.2.7' },
      });
      const emails = emailsOf(others);
      assert.equal((await bring(keyOf(companyId), emails.slice(0, metADay))).preview.withheld, undefined);
      assert.equal((await bring(keyOf(companyId), emails.slice(-1))).preview.withheld, true);
      // However much one asks for, it takes no more from the company than one may hear of.
      const { id: elsewhere } = await givenCompany(room.storage);
      assert.equal((await bring(keyOf(elsewhere), emails.slice(-1))).preview.withheld, undefined);
      assert.equal((await bring(keyOf(elsewhere), emails)).preview.withheld, true);
      assert.equal((await room.storage.metElsewhere.list(`all of ${elsewhere}`, 0)).size, metADay);

      const colleague = async (): Promise<SignedInActor> => {
        const { id: accountId } = await givenAccount(room.storage, { companyId, role: 'administrator' });
        return { ...actor, accountId };
      };
      for (let from = metADay; from < metADayInCompany; from += metADay - 1) {
        const some = emails.slice(from, Math.min(from + metADay - 1, metADayInCompany));
        assert.equal((await bring(await colleague(), some)).preview.withheld, undefined);
      }
      for (const email of [emails.at(-1) ?? '', `neuve.${id()}@maison.example`]) {
        assert.equal((await bring(await colleague(), [email])).preview.withheld, true);
      }
    });

    test('Telephones that a company changed within a day count with those of the next file.', async () => {
      const { companyId, actor } = await meet(0);
      const people: Account[] = [];
      await room.storage.transaction(async (tx) => {
        for (let each = 0; each < 3; each += 1) people.push(await givenAccount(tx, { companyId }));
      });
      const [one, ...rest] = people as [Account, ...Account[]];
      const text = `identifiant;téléphone\n${one.id};+33 6 39 98 00 01\n`;
      const file = { bytes: Buffer.from(text), words, name: 'f.csv' };
      const bulk = { ...room.storage.bulk, countNewTelephones: async () => 2000 };
      const crowded = { ...deps(), storage: { ...room.storage, bulk } };
      assert.equal((await keepImport(crowded, actor, file)).kind, 'too-many-telephones');
      assert.equal((await keepImport(deps(), actor, file)).kind, 'kept');

      const later = Math.max(...people.map(({ createdAt }) => createdAt)) + day;
      const count = (since: number) => room.storage.bulk.countNewTelephones(companyId, since);
      assert.equal(await count(0), 0);
      const changed = rest.map((person) => ({ ...person, telephone: '+33639980002' }));
      await room.storage.bulk.updateAll(companyId, changed, later);
      assert.deepEqual([await count(0), await count(later), await count(later + 1)], [2, 2, 0]);
    });

    test('To a key that may not read users, every number that a file names counts, changed or not.', async () => {
      const { companyId } = await meet(0);
      const telephone = '+33639980001';
      const people = [
        await givenAccount(room.storage, { companyId, telephone }),
        await givenAccount(room.storage, { companyId, telephone }),
      ];
      const bulk = { ...room.storage.bulk, countNewTelephones: async () => 1999 };
      const crowded = { ...deps(), storage: { ...room.storage, bulk } };
      const bringAs = async (scopes: ApiKeyActor['scopes'], [one, other]: readonly [string, string]) => {
        const key: ApiKeyActor = { kind: 'api-key', keyId: id(), companyId, scopes, source: '192.0.2.7' };
        const text = `identifiant;téléphone\n${people[0]?.id};${one}\n${people[1]?.id};${other}\n`;
        return (await keepImport(crowded, key, { bytes: Buffer.from(text), words, name: 'f.csv' })).kind;
      };
      const [right, wrong] = ['+33 6 39 98 00 01', '+33 6 39 98 00 02'];
      const reads = ['accounts:read', 'accounts:write'] as const;
      assert.equal(await bringAs(reads, [wrong, right]), 'kept');
      assert.equal(await bringAs(reads, [wrong, wrong]), 'too-many-telephones');
      for (const guess of [right, wrong]) {
        assert.equal(await bringAs(['accounts:write'], [wrong, guess]), 'too-many-telephones');
      }
    });

    test('Of one too many nothing is told but by the run: neither lines nor numbers nor digest tell taken from free.', async () => {
      const { companyId, actor, others } = await meet(metADay + 1);
      const free = `neuve.${id()}@maison.example`;
      const kept = await bring(actor, [...emailsOf(others), free, 'sans-arobase']);
      const { preview } = kept;
      assert.deepEqual(preview.counts, { added: metADay + 2, changed: 0, unchanged: 0, refused: 1, companies: 0 });
      assert.ok(preview.lines.every((line) => line.kind === (line.email === 'sans-arobase' ? 'refused' : 'added')));
      assert.deepEqual([...((await listRefused(deps(), actor, kept.id, words))?.rows ?? [])].length, 1);
      assert.ok((await noted(companyId)).every((details) => details.withheld === true && !('count' in details)));
      // A file of as many free addresses in other lines has the same digest.
      const strangers = Array.from({ length: metADay + 2 }, () => `libre.${id()}@maison.example`);
      const { id: otherCompany } = await givenCompany(room.storage);
      const other = await givenAccount(room.storage, { companyId: otherCompany, role: 'administrator' });
      const elsewhere = await bring({ ...actor, companyId: otherCompany, accountId: other.id }, [
        ...strangers,
        'sans-arobase',
      ]);
      assert.equal(preview.digest, elsewhere.preview.digest);

      const start = () => startImport(deps(), actor, { id: kept.id, digest: preview.digest, words });
      assert.equal(await start(), 'started');
      await importsUnderWay.ended(kept.id);
      const done = await viewImport(deps(), actor, kept.id);
      assert.deepEqual([done?.counts?.added, done?.counts?.refused], [1, metADay + 2]);
      assert.deepEqual(
        done?.counts?.taken?.map(({ email }) => email),
        emailsOf(others),
      );
      assert.equal((await room.storage.bulk.findByEmails([free]))[0]?.companyId, companyId);
      assert.deepEqual((await noted(companyId)).at(-1), { count: metADay + 1, import: kept.id });
    });

    test('A line with a taken address and something else wrong tells both, or of the other alone where the address is withheld.', async () => {
      const faulty = async (emails: readonly string[], actor: SignedInActor) => {
        const text = `courriel;prénom;nom\n${emails.map((email) => `${email};;B\n${email};A;B\n`).join('')}`;
        const kept = await keepImport(deps(), actor, { bytes: Buffer.from(text), words, name: 'f.csv' });
        assert.ok(kept.kind === 'kept');
        const { preview } = (await viewImport(deps(), actor, kept.id)) ?? assert.fail();
        const rows = [...((await listRefused(deps(), actor, kept.id, words))?.rows ?? [])];
        return { preview, faults: rows.map(({ line, faults }) => [line, ...faults.map(({ fault }) => fault)]) };
      };
      const few = await meet(1);
      const told = await faulty(emailsOf(few.others), few.actor);
      assert.deepEqual(told.faults, [
        [2, 'email-taken', 'missing'],
        [3, 'email-taken'],
      ]);
      const many = await meet(metADay + 1);
      const withheld = await faulty(emailsOf(many.others), many.actor);
      const free = await meet(0);
      const strangers = many.others.map(() => `libre.${id()}@maison.example`);
      const open = await faulty(strangers, free.actor);
      assert.ok(withheld.preview.withheld);
      assert.deepEqual(withheld.faults, open.faults);
      assert.deepEqual(withheld.preview.counts, open.preview.counts);
      assert.deepEqual(withheld.preview.causes, open.preview.causes);
      assert.equal(withheld.preview.digest, open.preview.digest);
    });

    test('A run that leaves out withheld lines tells of a thousand, in its file of left lines too.', async () => {
      const { actor, others } = await meet(1001);
      const { id: importId, preview } = await bring(actor, [...emailsOf(others), 'sans-arobase']);
      assert.equal(preview.withheld, true);
      await startImport(deps(), actor, { id: importId, digest: preview.digest, words });
      await importsUnderWay.ended(importId);
      const { counts } = (await viewImport(deps(), actor, importId)) ?? {};
      assert.deepEqual([counts?.refused, counts?.taken?.length], [1002, 1000]);
      const left = [...((await listRefused(deps(), actor, importId, words))?.rows ?? [])].map(({ line }) => line);
      assert.deepEqual([left.length, ...left.slice(-2)], [1001, 1001, 1003]);
    });

    test('Whoever met enough tries no address at a form either, free or taken, until a day later; the operator may.', async () => {
      const { companyId, actor, others } = await meet(metADay + 1);
      const person = await givenAccount(room.storage, { companyId, lastSignedInAt: null });
      const target = { companyId, accountId: person.id };
      const change = (email: string) =>
        editAccount(deps(), actor, target, {
          ...{ email, firstName: 'A', lastName: 'B', telephone: '', language: 'fr', role: 'user', groupId: '' },
        });
      await bring(actor, emailsOf(others.slice(2)));
      assert.equal((await change(others[0]?.email ?? '')).kind, 'email-taken');
      for (const email of [others[1]?.email ?? '', `neuve.${person.email}`]) {
        assert.deepEqual(await change(email), { kind: 'met-enough', until: start + day + 60_000 });
      }
      assert.equal((await change(person.email)).kind, 'saved');
      assert.deepEqual((await noted(companyId)).at(-1), { count: 1 });
      now = start + day + 1;
      assert.equal((await change(others[1]?.email ?? '')).kind, 'email-taken');
      assert.equal(await meetElsewhere(room.storage, { kind: 'console' }, emailsOf(others), now), true);
    });

    test('Sixteen who ask at once in one name hear of no more than one alone.', async () => {
      const { actor, others } = await meet(48);
      const another = engine.name === 'SQLite' ? room.storage : await room.openAnother();
      const heard = await sixteen((index) =>
        (index % 2 ? room.storage : another).transaction((tx) =>
          meetElsewhere(
            tx,
            actor,
            others.slice(3 * index, 3 * index + 3).map((account) => account.id),
            now,
          ),
        ),
      );
      assert.equal(heard.filter(Boolean).length, metADay / 3);
      await room.storage.forgetExpired(now + day + 1);
      assert.equal((await room.storage.metElsewhere.list(actor.accountId, 0)).size, 0);
    });
  });
};
