import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { Actor } from '../../src/domain/accounts/actor.ts';
import { readPeopleFile, wordKey } from '../../src/domain/accounts/people-file.ts';
import type { ApiKey } from '../../src/domain/api-keys/api-key.ts';
import { verifyChain } from '../../src/domain/audit/verify-chain.ts';
import type { Bringer } from '../../src/domain/recovery/import/import-store.ts';
import { ImportsUnderWay } from '../../src/domain/recovery/import/imports-under-way.ts';
import { keepImport, startImport, viewImport } from '../../src/domain/recovery/import/keep-import.ts';
import { previewImport } from '../../src/domain/recovery/import/preview-import.ts';
import { type RunOutcome, runImport } from '../../src/domain/recovery/import/run-import.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { peopleWords } from '../../src/text/people-words.ts';
import { engines, keys, type Room } from '../contract/engines.ts';
import { day, givenAccount, givenCompany, id, start } from '../contract/given.ts';

const words = peopleWords(wordKey);
const operator = { kind: 'console' } as const;
const write = { scopes: ['accounts:write'] } as const;
const titles = 'identifiant;adresse e-mail;prénom;nom;téléphone;langue;rôle;groupe\n';

const signedInAs = ({ id: accountId, companyId, role }: Account): Actor => ({
  kind: 'account',
  accountId,
  companyId,
  role,
  sessionId: 'session',
  source: '192.0.2.9',
});

for (const engine of engines) {
  suite(`Importing people on ${engine.name}`, engine.needed, () => {
    let room: Room;
    before(async () => {
      await engine.start();
      room = await engine.open();
    });
    after(async () => {
      await room.close();
      await engine.stop();
    });
    const deps = () => ({
      storage: room.storage,
      clock: { now: () => start + 1000 },
      random: systemRandom,
      disavowalDays: 7,
      smsAvailable: false,
      verificationLimits: { coolingOffDays: 30 },
      defaultLanguage: 'fr' as const,
      outcomesKey: keys.audit,
    });
    const preview = async (actor: Actor, companyId: string, text: string) => {
      const planned = await previewImport(deps(), actor, { companyId }, { bytes: Buffer.from(text), words });
      assert.equal(planned.kind, 'planned');
      return planned.kind === 'planned' ? planned.plan : assert.fail();
    };
    const run = (actor: Actor, companyId: string, text: string, digest?: string): Promise<RunOutcome> =>
      runImport(deps(), actor, { companyId }, { bytes: Buffer.from(text), words }, digest ? { digest } : {});
    const givenKey = async (companyId: string, more: Partial<ApiKey> = {}) => {
      const dates = { createdAt: start, expiresAt: start + day, lastUsedAt: null, revokedAt: null };
      const key: ApiKey = {
        id: id(),
        companyId,
        name: 'Annuaire',
        hash: id(),
        createdBy: null,
        ...dates,
        ...write,
        ...more,
      };
      await room.storage.apiKeys.insert(key);
      return { kind: 'api-key', keyId: key.id, companyId, scopes: key.scopes, source: '192.0.2.9' } as const;
    };
    const countIn = (companyId: string) =>
      room.storage.people.countAll({
        reach: { companyId, groupIds: null },
        filter: {},
        expiry: { user: null, administrator: null },
        now: Date.now(),
      });
    const faultsOf = async (actor: Actor, companyId: string, text: string) =>
      (await preview(actor, companyId, text)).refused.map(({ line, faults }) => [
        line,
        ...faults.map(({ fault }) => fault),
      ]);

    test('Each line is judged as the forms judge one person, and says why it is refused.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const office = await givenAccount(room.storage, { companyId, role: 'administrator' });
      const one = await givenAccount(room.storage, { companyId });
      const elsewhere = await givenAccount(room.storage);
      const lines = [
        `${one.id};autre@maison.example;;;;;;`,
        `${elsewhere.id};;A;B;;;;`,
        `;${elsewhere.email.toUpperCase()};A;B;;;;`,
        ';pas-une-adresse;A;;12;klingon;empereur;Lune',
        `;${office.email};Claire;Martin;+352 26 55 11 09;fr;utilisateur;`,
        ';deux@maison.example;A;B;;;;',
        ';DEUX@maison.example;A;B;;;;',
        ';x@maison.example;A;B;;;;;;surplus',
        ';agent@maison.example;A;B;;;agent;',
      ];
      assert.deepEqual(await faultsOf(signedInAs(office), companyId, titles + lines.join('\n')), [
        [2, 'email-differs', 'missing', 'missing'],
        [3, 'unknown-id'],
        [4, 'email-taken'],
        [5, 'not-an-address', 'missing', 'not-a-telephone', 'not-a-choice', 'not-a-choice', 'unknown-group'],
        [6, 'own-role'],
        [8, 'twice'],
        [9, 'more-cells'],
        [10, 'role-not-given'],
      ]);
      const alone = `adresse e-mail;rôle\n${office.email};utilisateur`;
      assert.deepEqual(await faultsOf(operator, companyId, alone), [[2, 'last-administrator']]);
    });

    test('A delegate adds and changes the users of the own groups, and knows of nobody else.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const [own, other] = ['Caisse', 'Dépôt'].map((name) => ({ id: id(), companyId, name }));
      assert.ok(own && other);
      for (const group of [own, other]) assert.equal(await room.storage.groups.insert(group), true);
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      await room.storage.groups.delegate(companyId, delegate.id, [own.id]);
      const stranger = await givenAccount(room.storage, { companyId, groupId: other.id });
      const text = `${titles};neuve@caisse.example;A;B;;;;\n;depot@caisse.example;A;B;;;;dépôt\n${stranger.id};;A;B;;;;\n;${stranger.email};A;B;;;;\n;chef@caisse.example;A;B;;;administrateur;caisse`;
      assert.deepEqual(await faultsOf(signedInAs(delegate), companyId, text), [
        [3, 'not-own-group'],
        [4, 'unknown-id'],
        [5, 'email-taken'],
        [6, 'role-not-given'],
      ]);
      const seen = await preview(signedInAs(delegate), companyId, text);
      assert.deepEqual([seen.preview.onlyGroup, seen.withheld.onlyGroup], ['Caisse', 'Caisse']);
      const outcome = await run(signedInAs(delegate), companyId, text);
      assert.equal(outcome.kind, 'imported');
      const [added] = await room.storage.bulk.findByEmails(['neuve@caisse.example']);
      assert.deepEqual([added?.groupId, added?.role, added?.lastSignedInAt], [own.id, 'user', null]);
      assert.equal(await room.storage.credentials.find(companyId, added?.id ?? ''), null);
    });

    test('A delegate who loses the groups while people are written brings nobody in.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const group = { id: id(), companyId, name: 'Caisse' };
      assert.equal(await room.storage.groups.insert(group), true);
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      await room.storage.groups.delegate(companyId, delegate.id, [group.id]);
      let undelegating: Promise<void> | undefined;
      /** Just after the import has looked at its groups, on SQLite once it has ended, which has one writer at a time. */
      const listDelegated = async (stores: Pick<typeof room.storage, 'groups'>, asked: [string, string]) => {
        const listed = await stores.groups.listDelegated(...asked);
        undelegating ??= room.storage.groups.delegate(companyId, delegate.id, []);
        if (engine.name === 'PostgreSQL') await undelegating;
        return listed;
      };
      const storage: typeof room.storage = {
        ...room.storage,
        transaction: (work, size) =>
          room.storage.transaction(
            (tx) => work({ ...tx, groups: { ...tx.groups, listDelegated: (...asked) => listDelegated(tx, asked) } }),
            size,
          ),
      };
      const file = { bytes: Buffer.from('courriel;prénom;nom\nperdue@caisse.example;A;B'), words };
      const outcome = await runImport({ ...deps(), storage }, signedInAs(delegate), { companyId }, file, {});
      await undelegating;
      const isFirst = engine.name === 'SQLite';
      assert.equal(outcome.kind, isFirst ? 'imported' : 'outcome-changed');
      assert.equal((await room.storage.bulk.findByEmails(['perdue@caisse.example'])).length, isFirst ? 1 : 0);
      assert.deepEqual(await room.storage.groups.listDelegated(companyId, delegate.id), []);
    });

    test('Whoever lost the office or was switched off after the preview imports nothing.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      for (const change of [{ role: 'delegate' }, { state: 'disabled' }] as const) {
        const office = await givenAccount(room.storage, { companyId, role: 'administrator' });
        const text = `courriel;prénom;nom\nperdu.${office.id}@maison.example;A;B`;
        const { preview: seen } = await preview(signedInAs(office), companyId, text);
        const [column, value] = Object.entries(change)[0] ?? assert.fail();
        await room.run(`update accounts set ${column} = '${value}' where id = '${office.id}'`);
        assert.equal((await run(signedInAs(office), companyId, text, seen.digest)).kind, 'not-allowed');
      }
      assert.equal(await countIn(companyId), 2);
    });

    test('A key adds and changes users, and touches nobody who holds an office, nor gives one.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const boss = await givenAccount(room.storage, { companyId, role: 'administrator' });
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      const user = await givenAccount(room.storage, { companyId });
      const actor = await givenKey(companyId);
      const byId = `${titles}${boss.id};;Autre;;;;;
${delegate.id};;Autre;;;;Utilisateur;
${user.id};;A;B;;;Administrateur;
;${boss.email};Autre;Nom;;;;
`;
      assert.deepEqual(await faultsOf(actor, companyId, byId), [
        [2, 'unknown-id'],
        [3, 'unknown-id'],
        [4, 'role-not-given'],
        // It may not read who people are: it names them in one way.
        [5, 'id-and-email'],
      ]);
      const byEmail = `${titles};${boss.email};Autre;Nom;;;;
;chef.${user.id}@maison.example;A;B;;;Administrateur délégué;
`;
      assert.deepEqual(await faultsOf(actor, companyId, byEmail), [
        [2, 'email-taken'],
        [3, 'role-not-given'],
      ]);
      const fitById = `identifiant;prénom;nom\n${user.id};Claire;Martin\n`;
      assert.equal((await run(actor, companyId, fitById)).kind, 'imported');
      const fitByEmail = `courriel;prénom;nom\nneuve.${user.id}@maison.example;A;B\n`;
      assert.equal((await run(actor, companyId, fitByEmail)).kind, 'imported');
      assert.equal((await room.storage.accounts.find(companyId, user.id))?.firstName, 'Claire');
      const noted = await room.run(`select distinct actor_kind from audit_events where company_id = '${companyId}'
        and action in ('accounts-imported', 'account-created', 'account-changed')`);
      assert.deepEqual(
        noted.map((row) => row.actor_kind),
        ['api-key'],
      );
    });

    test('A user who came to an office after the preview is not changed by a key.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const user = await givenAccount(room.storage, { companyId });
      const actor = await givenKey(companyId);
      const text = `${titles}${user.id};;Claire;Martin;;;;\n`;
      const { preview: seen } = await preview(actor, companyId, text);
      await room.run(`update accounts set role = 'delegate' where id = '${user.id}'`);
      assert.equal((await run(actor, companyId, text, seen.digest)).kind, 'outcome-changed');
    });

    test('A key that was revoked, is past its end or never had the scope imports nothing.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const text = `courriel;prénom;nom\nperdu.${companyId}@maison.example;A;B`;
      for (const change of [
        { revokedAt: start },
        { expiresAt: start + 1000 },
        { scopes: ['accounts:read'] },
      ] as const) {
        const actor = await givenKey(companyId, change);
        // As it was when the request came in.
        const held = { ...actor, scopes: ['accounts:write'] } as const;
        const { preview: seen } = await preview(held, companyId, text);
        assert.equal((await run(held, companyId, text, seen.digest)).kind, 'not-allowed');
      }
      assert.equal(await countIn(companyId), 0);
    });

    test('While one import runs another is told to wait, and is written once it is asked for again.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const actor = await givenKey(companyId);
      const underWay = new ImportsUnderWay((cause) => assert.fail(String(cause)));
      const { promise, resolve } = Promise.withResolvers<void>();
      underWay.run('another', true, () => promise);
      const text = `courriel;prénom;nom\nattend.${companyId}@maison.example;A;B`;
      const file = { bytes: Buffer.from(text), words, name: 'f.csv' };
      const kept = await keepImport(deps(), actor, file);
      assert.equal(kept.kind, 'kept');
      const importId = kept.kind === 'kept' ? kept.id : '';
      const { digest = '' } = (await viewImport(deps(), actor, importId))?.preview ?? {};
      const begin = () => startImport({ ...deps(), importsUnderWay: underWay }, actor, { id: importId, digest, words });
      assert.equal(await begin(), 'busy');
      resolve();
      await underWay.ended('another');
      assert.equal(await countIn(companyId), 0);
      assert.equal(await begin(), 'started');
      await underWay.ended(importId);
      assert.equal(await countIn(companyId), 1);
      assert.equal(await begin(), 'under-way');
    });

    test('One person keeps one file that was not run, a company five; one that is being run stays.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const { preview: seen } = await preview(operator, companyId, 'courriel;prénom;nom\n');
      const keep = async (bringer: Bringer, createdAt: number) => {
        const kept = { id: id(), companyId, bringer, fileName: 'f.csv', createdAt, preview: seen };
        await room.storage.imports.insert({ ...kept, runsUntil: null, ranAt: null, counts: null }, Buffer.from('x'));
        return kept.id;
      };
      const person = async (): Promise<Bringer> => {
        const { id: of } = await givenAccount(room.storage, { companyId, role: 'administrator' });
        return { kind: 'account', id: of };
      };
      const one = await person();
      const first = await keep(one, start);
      const second = await keep(one, start + 1);
      assert.equal(await room.storage.imports.findFile(companyId, first), null);
      assert.equal(await room.storage.imports.begin(companyId, second, start + 2, start + 1000), true);
      await room.storage.imports.endRuns();
      assert.equal(await room.storage.imports.begin(companyId, second, start + 3, start + 1000), true);
      for (let time = 3; time < 10; time += 1)
        await keep(time % 2 ? await person() : { kind: 'api-key', id: id() }, start + time);
      assert.ok(await room.storage.imports.findFile(companyId, second));
      // Nor is it dropped before it has ended, or its time is over.
      assert.equal(await room.storage.imports.remove(companyId, one, second, start + 999), false);
      assert.ok(await room.storage.imports.findFile(companyId, second));
      assert.equal((await room.run(`select id from imports where company_id = '${companyId}'`)).length, 6);
      assert.equal(await room.storage.imports.remove(companyId, one, second, start + 1001), true);
    });

    test('What there was before cannot be tried out against the digest: it takes the key of the installation to make it.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const { email } = await givenAccount(room.storage, { companyId, telephone: '+33612345678' });
      const actor = await givenKey(companyId);
      const file = { bytes: Buffer.from(`courriel;prénom;nom;téléphone\n${email};Claire;Martin;\n`), words };
      const digestsWith = async (outcomesKey: Uint8Array) => {
        const planned = await previewImport({ ...deps(), outcomesKey }, actor, { companyId }, file);
        assert.ok(planned.kind === 'planned' && planned.plan.preview.counts.changed === 1);
        return [planned.plan.preview.digest, planned.plan.withheld.digest];
      };
      const made = await digestsWith(keys.outbox);
      assert.deepEqual(await digestsWith(keys.outbox), made);
      assert.ok((await digestsWith(keys.audit)).every((digest) => !made.includes(digest)));
    });

    test('What belongs to a run is prepared before it holds the database, and kept with it.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const steps: string[] = [];
      const storage: typeof room.storage = {
        ...room.storage,
        transaction: (work, size) => {
          steps.push('transaction');
          return room.storage.transaction(work, size);
        },
      };
      const file = { bytes: Buffer.from(`courriel;prénom;nom\n${id()}@maison.example;A;B\n`), words };
      const prepare = async ({ refused }: { refused: readonly unknown[] }) => {
        steps.push(`prepared ${refused.length}`);
        return async () => {
          steps.push('settled');
          return true;
        };
      };
      const outcome = await runImport({ ...deps(), storage }, operator, { companyId }, file, { prepare });
      assert.equal(outcome.kind, 'imported');
      assert.deepEqual(steps, ['prepared 0', 'transaction', 'settled']);
    });

    test('A changed telephone cools off and is told; what was previewed and is no longer so writes nothing.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const one = await givenAccount(room.storage, { companyId });
      const text = `adresse e-mail;prénom;nom;téléphone\n${one.email};Claire;Martin;+33 1 00 00 00 00\nnew.${one.email};A;B;\n`;
      const { preview: seen } = await preview(operator, companyId, text);
      assert.deepEqual([seen.counts.added, seen.counts.changed], [1, 1]);
      assert.deepEqual(
        seen.lines.map((line) => line.kind === 'changed' && line.fields),
        [['telephone'], false],
      );
      await room.storage.transaction((tx) =>
        tx.accounts.update(companyId, one.id, { ...one, lastName: 'Autre' }, start),
      );
      const late = await run(operator, companyId, text, seen.digest);
      assert.equal(late.kind, 'outcome-changed');
      assert.equal(await countIn(companyId), 1);
      const outcome = await run(operator, companyId, text, late.kind === 'outcome-changed' ? late.preview.digest : '');
      assert.equal(outcome.kind, 'imported');
      const changed = await room.storage.accounts.find(companyId, one.id);
      assert.deepEqual(
        [changed?.telephone, changed?.telephoneSince, changed?.emailSince],
        ['+33100000000', start + 1000, start],
      );
      const told = await room.run("select kind from outbox where kind = 'telephone-changed'");
      assert.equal(told.length, 1);
      const head = (await room.storage.audit.heads()).find((found) => found.companyId === companyId);
      assert.ok(head);
      assert.equal((await verifyChain({ audit: room.storage.audit, auditKey: keys.audit }, head)).fault, null);
    });

    test('Two runs of one file at once add each person once; the other writes nothing.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const lines = Array.from({ length: 1500 }, (_, number) => `race.${companyId}.${number}@maison.example;A;B`);
      const text = `courriel;prénom;nom\n${lines.join('\n')}`;
      const kinds = (await Promise.all([0, 1].map(() => run(operator, companyId, text)))).map(({ kind }) => kind);
      assert.deepEqual(kinds.sort(), ['imported', 'outcome-changed']);
      assert.equal(await countIn(companyId), 1500);
    });

    // SQLite has one writer at a time.
    if (engine.name === 'PostgreSQL') {
      test('Whoever signs in while people are written does not wait for the end of the import.', async () => {
        const { id: companyId } = await givenCompany(room.storage);
        const lines = Array.from({ length: 3000 }, (_, number) => `wait.${companyId}.${number}@maison.example;A;B`);
        const file = { bytes: Buffer.from(`courriel;prénom;nom\n${lines.join('\n')}`), words };
        const event = {
          companyId,
          at: start,
          action: 'signed-in',
          accountId: null,
          source: null,
          details: {},
        } as const;
        let signingIn: Promise<void> | undefined;
        const tell = (written: number) => {
          if (written > 1000)
            signingIn ??= room.storage.audit.append({ ...event, actor: { kind: 'system', id: null } });
        };
        assert.equal((await runImport(deps(), operator, { companyId }, file, { tell })).kind, 'imported');
        await signingIn;
        const [first] = await room.storage.audit.listAfter(companyId, 0, 1);
        assert.equal(first?.action, 'signed-in');
      });
    }

    test('A process killed in the middle of an import leaves nothing of it.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const file = join(tmpdir(), `marignan-import-${companyId}.csv`);
      const lines = Array.from({ length: 9000 }, (_, number) => `killed.${companyId}.${number}@maison.example;A;B`);
      writeFileSync(file, `courriel;prénom;nom\n${lines.join('\n')}`);
      try {
        const program = fileURLToPath(new URL('./import-process.ts', import.meta.url));
        const what = JSON.stringify({ place: room.place, companyId, file });
        const child = spawn(process.execPath, [program, what], { stdio: ['ignore', 'pipe', 'inherit'] });
        const exit = once(child, 'close');
        createInterface({ input: child.stdout }).on('line', (line) => {
          if (JSON.parse(line).written >= 3000) child.kill('SIGKILL');
        });
        assert.deepEqual((await exit)[1], 'SIGKILL');
      } finally {
        rmSync(file, { force: true });
      }
      assert.equal(await countIn(companyId), 0);
      assert.deepEqual(await room.storage.audit.listAfter(companyId, 0, 10), []);
      assert.equal(
        (await run(operator, companyId, `courriel;prénom;nom\n${lines.slice(0, 10).join('\n')}`)).kind,
        'imported',
      );
    });
  });
}

/** A sound file with some of its bytes changed, taken away, doubled or moved. */
const mutated = fc
  .tuple(
    fc.constantFrom(
      `${titles};a@m.example;Chloé;Œuvre;+33 1 23 45 67 89;fr;utilisateur;\n;b@m.example;"Du""bois";"N\nM";;en;;\n`,
      'email,first name,last name\r\nc@m.example,Ann,Lee\r\nd@m.example,Bob,Ray\r\n',
      'courriel\tprénom\tnom\ne@m.example\t=A\t-B\n',
    ),
    fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le'),
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.nat(3),
        fc.constantFrom(0, 10, 13, 34, 59, 44, 9, 0x27, 0x3d, 0x80, 0xc3, 0xed, 0xff, 0xfe, 65),
      ),
      {
        maxLength: 8,
      },
    ),
  )
  .map(([text, encoding, changes]) => {
    const bytes = [...Buffer.from(text, encoding)];
    for (const [at, way, byte] of changes) {
      const place = at % (bytes.length + 1);
      if (way === 0) bytes.splice(place, 1);
      else if (way === 1) bytes.splice(place, 0, byte);
      else if (way === 2) bytes[place] = byte;
      else bytes.push(...bytes.slice(place, place + 40));
    }
    return Uint8Array.from(bytes);
  });

suite('Ten thousand mutated files', () => {
  test('None makes the reader fail, and every line it reads is one of the file.', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        const table = readPeopleFile(bytes, words);
        if ('fault' in table) return;
        let last = 1;
        for (const { line } of table.lines()) {
          assert.ok(line > last);
          last = line;
        }
      }),
      { numRuns: 9500, seed: 1515 },
    );
  });

  test('None is half imported: as many people come in as the preview said, or nobody.', async () => {
    const room = await engines[0]?.open();
    assert.ok(room);
    try {
      const deps = {
        storage: room.storage,
        clock: { now: () => start },
        random: systemRandom,
        disavowalDays: 7,
        smsAvailable: false,
        verificationLimits: { coolingOffDays: 30 },
        defaultLanguage: 'fr' as const,
        outcomesKey: keys.audit,
      };
      const { id: companyId } = await givenCompany(room.storage);
      const count = async () => Number((await room.run('select count(*) as n from accounts'))[0]?.n);
      const journal = async () => Number((await room.run('select count(*) as n from audit_events'))[0]?.n);
      let people = 0;
      await fc.assert(
        fc.asyncProperty(mutated, async (bytes) => {
          const before = await journal();
          const scope = { companyId };
          const planned = await previewImport(deps, operator, scope, { bytes, words });
          const outcome = await runImport(deps, operator, scope, { bytes, words }, {});
          if (planned.kind !== 'planned') {
            assert.equal(outcome.kind, planned.kind);
            assert.equal(await journal(), before);
          } else {
            assert.equal(outcome.kind, 'imported');
            const { added, changed } = planned.plan.preview.counts;
            people += added;
            assert.equal(await journal(), before + added + changed + 1);
          }
          assert.equal(await count(), people);
        }),
        { numRuns: 500, seed: 1515 },
      );
      assert.ok(people > 5, `${people} people`);
    } finally {
      await room.close();
    }
  });
});
