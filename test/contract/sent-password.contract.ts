import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import type { SignedInActor } from '../../src/domain/accounts/actor.ts';
import { generateTemporaryPassword, readTemporaryPassword } from '../../src/domain/credentials/temporary-password.ts';
import { askDesk } from '../../src/domain/recovery/ask-desk.ts';
import { hiddenMark } from '../../src/domain/recovery/hide-words.ts';
import { isForTheDesk } from '../../src/domain/recovery/is-for-the-desk.ts';
import { requestReset } from '../../src/domain/recovery/request-reset.ts';
import { messagesTriedPerDay, type SaidSender, screenMessage } from '../../src/domain/recovery/screen-message.ts';
import type { RefusalFloor } from '../../src/domain/sessions/refusal-floor.ts';
import { Overloaded } from '../../src/platform/overloaded.ts';
import { type PasswordHasher, ThreadedPasswordHasher } from '../../src/platform/password-hasher.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, day, eventOf, givenAccount, givenSecret, hour, sessionOf, sixteen, start } from './given.ts';

const password = 'EkoMotsecret1515 !?';
const source = '192.0.2.7';

/** Messages to the desk, with real hashes, on real storage. */
export const sentPasswordContract = (engine: EngineUnderTest): void => {
  let room: Room;
  let hash: string;
  const key = randomBytes(32);
  const hasher = new ThreadedPasswordHasher(
    { memoryKiB: 1024, passes: 1, threads: 2, queue: { total: 1000, perSource: 500 } },
    { current: () => [{ name: null, key }], noteMissing: () => undefined },
  );
  before(async () => {
    room = await engine.open();
    hash = await hasher.hash(new Secret(password), source);
  });
  after(async () => {
    await room.close();
    await hasher.close();
  });

  const depsAt = (now: number, more: { hasher?: PasswordHasher; refusalFloor?: RefusalFloor } = {}) => ({
    storage: room.storage,
    hasher,
    clock: { now: () => now },
    random: systemRandom,
    refusalFloor: () => async () => undefined,
    countersKey: new Uint8Array(32),
    requestsPerDay: 3,
    whenAnswered: async () => null,
    verificationLimits: { coolingOffDays: 30 },
    ...more,
  });
  const withPassword = async (more: Partial<Account> = {}): Promise<Account> => {
    const account = await givenAccount(room.storage, more);
    await room.storage.credentials.replace(credentialOf(account, { hash }), 0);
    return account;
  };
  const hashOf = async ({ companyId, id }: Account) => (await room.storage.credentials.find(companyId, id))?.hash;
  const requestOf = async ({ email }: Account) => room.storage.requests.findOpen(email);
  const actions = async ({ companyId, id }: Account) =>
    (await room.storage.audit.listForAccount(companyId, id, 30)).map(({ action }) => action).reverse();
  const mailsTo = async ({ id }: Account, now: number) =>
    (await room.storage.outbox.lease(now, now + 400 * day, 500, 'mail'))
      .filter(({ accountId }) => accountId === id)
      .map(({ content }) => content);
  const send = (account: Account, message: string, now = start) =>
    requestReset(depsAt(now), source, { email: account.email, message });

  suite('A password sent to the desk', () => {
    test('It is hidden in what is kept, opens nothing, ends the sessions, and the person is told once.', async () => {
      const account = await withPassword();
      const session = sessionOf(account);
      await room.storage.sessions.insert(session);
      assert.deepEqual(
        await send(account, `Bonjour,\n${password}\nne marche pas. J’insiste : ${password.toLowerCase()}.`),
        {
          kind: 'received',
        },
      );
      const request = await requestOf(account);
      assert.equal(request?.message, `Bonjour,\n${hiddenMark}\nne marche pas. J’insiste : ${hiddenMark}`);
      assert.equal(await hashOf(account), null);
      assert.equal(await room.storage.sessions.find(session.tokenHash), null);
      assert.deepEqual(await actions(account), ['reset-requested', 'sent-password-burnt']);
      assert.deepEqual(await mailsTo(account, start), [
        { kind: 'sent-password-burnt', at: start, requestNumber: request?.number, secret: 'password' },
      ]);
      const kept = await room.storage.credentials.find(account.companyId, account.id);
      assert.equal(kept?.mustChangeReason, 'known-to-others');
      assert.deepEqual(await room.storage.passwordHistory.list(account.companyId, account.id, 5), [hash]);
    });

    test('Of sixteen messages with it at once, one burns it, and every one is kept without it.', async () => {
      const account = await withPassword();
      await sixteen(() => send(account, password));
      assert.equal((await requestOf(account))?.message, hiddenMark);
      assert.deepEqual(await actions(account), ['reset-requested', 'sent-password-burnt']);
      const burnt = (await mailsTo(account, start)).filter(({ kind }) => kind === 'sent-password-burnt');
      assert.equal(burnt.length, 1);
    });

    test('Asked again with it while a request is open, the desk keeps its first message and the password is burnt.', async () => {
      const account = await withPassword();
      await send(account, 'Je n’arrive plus à entrer.');
      await send(account, `mot de passe : ${password}`, start + hour);
      assert.equal((await requestOf(account))?.message, 'Je n’arrive plus à entrer.');
      assert.equal(await hashOf(account), null);
    });

    test('A password that was replaced while the message was read is left alone, and still hidden.', async () => {
      const account = await withPassword();
      const { exposed, parts } = await screenMessage(
        depsAt(start),
        { email: account.email, account, door: 'form' },
        [password],
        source,
      );
      assert.deepEqual(parts, [hiddenMark]);
      assert.deepEqual(exposed, { passwordVersion: 1, temporaryPasswordId: null });
      await room.storage.credentials.replace(credentialOf(account, { hash: '$newer' }), 1);
      assert.equal(await room.storage.credentials.burn(account.companyId, account.id, 1, start), false);
      assert.equal(await hashOf(account), '$newer');
    });

    test('Of sixteen who burn one password at once, one does.', async () => {
      const account = await withPassword();
      const { credentials } = room.storage;
      const burnt = await sixteen(() => credentials.burn(account.companyId, account.id, 1, start));
      assert.equal(burnt.filter(Boolean).length, 1);
      assert.equal(await credentials.burn(account.companyId, account.id, 2, start), false);
    });

    test('A live temporary password is burnt as well, however it is copied; the personal one stays.', async () => {
      const account = await withPassword();
      const plain = generateTemporaryPassword(systemRandom);
      const stored = await hasher.hash(readTemporaryPassword(plain) ?? plain, source);
      const secret = await givenSecret(room.storage, account, { hash: stored });
      const copied = plain.reveal().toUpperCase();
      await send(account, `Que faire de ${copied} ?`, start);
      assert.equal((await requestOf(account))?.message, `Que faire de ${hiddenMark} ?`);
      const kept = await room.storage.oneTimeSecrets.findTemporaryPassword(account.companyId, account.id);
      assert.equal(kept?.id, secret.id);
      assert.equal(kept?.revokedAt, start);
      assert.equal(await hashOf(account), hash);
      const [mail] = (await mailsTo(account, start)).filter(({ kind }) => kind === 'sent-password-burnt');
      assert.ok(mail?.kind === 'sent-password-burnt' && mail.secret === 'temporary-password');
    });

    test('What is announced as a password is hidden, whoever writes and whatever it opens, and burns nothing.', async () => {
      const account = await withPassword();
      const stranger = { ...account, email: `x${account.email}` };
      for (const who of [account, stranger]) {
        await send(who, 'Mon ancien mot de passe : Tournesol47, merci');
        assert.equal((await requestOf(who))?.message, `Mon ancien mot de passe : ${hiddenMark}, merci`);
      }
      assert.equal(await hashOf(account), hash);
    });

    test('Of an announced password that opens the account, it alone is hidden, and the desk reads the rest of the sentence.', async () => {
      const account = await withPassword();
      const stranger = { ...account, email: `w${account.email}` };
      const before = (value: string) => `Mon mot de passe est ${value} je ne peux plus entrer, merci`;
      await send(account, before(password));
      assert.equal((await requestOf(account))?.message, before(hiddenMark));
      assert.equal(await hashOf(account), null);
      await send(stranger, before(password));
      assert.equal((await requestOf(stranger))?.message, `Mon mot de passe est ${hiddenMark}, merci`);
      const two = await withPassword();
      await send(two, `Mon ancien mot de passe : Tournesol47 bleu, mot de passe : ${password} refusé`);
      const kept = `Mon ancien mot de passe : ${hiddenMark}, mot de passe : ${hiddenMark} refusé`;
      assert.equal((await requestOf(two))?.message, kept);
    });

    test('After five messages of a day nothing is tried, but whatever could be a password is hidden; the next day it is tried again.', async () => {
      const account = await withPassword();
      const screen = (now: number) =>
        screenMessage(depsAt(now), { email: account.email, account, door: 'form' }, ['Je tape Tournesol47!'], source);
      for (let sent = 0; sent < messagesTriedPerDay; sent += 1) {
        assert.deepEqual((await screen(start)).parts, ['Je tape Tournesol47!']);
      }
      assert.deepEqual(await screen(start), { parts: [`Je tape ${hiddenMark}`], exposed: null, tellsUntried: true });
      await send(account, password);
      assert.equal((await requestOf(account))?.message, hiddenMark);
      assert.equal(await hashOf(account), hash);
      const before = await screenMessage(
        depsAt(start + day),
        { email: account.email, account, door: 'form' },
        [password],
        source,
      );
      assert.equal(before.exposed?.passwordVersion, 1);
    });

    test('Each door has its own five messages a day: forged mails use up neither the form nor what a confirmed address writes.', async () => {
      const account = await withPassword();
      const screen = (door: SaidSender['door'], text: string) =>
        screenMessage(depsAt(start), { email: account.email, account, door }, [text], source);
      for (let sent = 0; sent <= messagesTriedPerDay; sent += 1)
        await screen('unconfirmed mail', 'Je tape Tournesol47!');
      assert.equal((await screen('unconfirmed mail', password)).exposed, null);
      for (const door of ['form', 'administrator', 'confirmed mail'] as const) {
        assert.equal((await screen(door, password)).exposed?.passwordVersion, 1, door);
      }
    });

    test('Where words are hidden untried, the person hears of it once a day.', async () => {
      const account = await withPassword();
      for (let sent = 0; sent < messagesTriedPerDay + 3; sent += 1) await send(account, 'Je tape Tournesol47!');
      const untried = (await mailsTo(account, start)).filter(({ kind }) => kind === 'password-untried');
      assert.deepEqual(untried, [
        { kind: 'password-untried', at: start, requestNumber: (await requestOf(account))?.number },
      ]);
    });

    test('As many words are tried whether the address is known or not, and whether a word opens the account or not: at most twelve, each behind the floor of refusals.', async () => {
      const account = await withPassword();
      const texts = [`${password} ${'Tournesol47! '.repeat(3)}`, `Autre1515 !? ${'Tournesol47! '.repeat(3)}`];
      const many = Array.from({ length: 100 }, (_, index) => `Soleil${index}!`).join(' ');
      const counts: number[] = [];
      const floors: number[] = [];
      for (const [who, text] of [
        [account, texts[0]],
        [account, texts[1]],
        [null, texts[0]],
        [account, many],
      ] as const) {
        let tries = 0;
        let waits = 0;
        const refusalFloor = () => async () => {
          waits += 1;
        };
        const counting: PasswordHasher = Object.create(hasher, {
          verify: {
            value: (...given: Parameters<PasswordHasher['verify']>) => {
              tries += 1;
              return hasher.verify(...given);
            },
          },
        });
        const email = who?.email ?? `y${account.email}`;
        await screenMessage(
          depsAt(start, { hasher: counting, refusalFloor }),
          { email, account: who, door: 'form' },
          [text ?? ''],
          source,
        );
        counts.push(tries);
        floors.push(waits);
      }
      const [hit = 0, miss, unknown, most] = counts;
      assert.ok(hit > 1);
      assert.deepEqual([miss, unknown, most], [hit, hit, 12]);
      assert.deepEqual(floors, counts);
    });

    test('When the threads have too much to do, the message is not taken, and nothing of it is kept.', async () => {
      const account = await withPassword();
      const full: PasswordHasher = Object.create(hasher, {
        verify: { value: () => Promise.reject(new Overloaded(2)) },
      });
      const asked = requestReset(depsAt(start, { hasher: full }), source, { email: account.email, message: password });
      await assert.rejects(asked, Overloaded);
      assert.equal(await requestOf(account), null);
    });

    test('A message is read within a moment, whatever it holds.', async () => {
      const account = { ...(await withPassword()) };
      for (const unit of ['abc1! ', 'mdp abc12 ', '« a', 'mot de passe : a ', 'é\u0301'.repeat(20)]) {
        const startedAt = performance.now();
        const email = `z${unit.length}${account.email}`;
        await screenMessage(depsAt(start), { email, account: null, door: 'form' }, [unit.repeat(4000)], source);
        assert.ok(performance.now() - startedAt < 5000, unit);
      }
    });

    test('A mark that somebody sends is not taken for ours.', async () => {
      const account = await withPassword();
      await send(account, `Bonjour ${hiddenMark}`);
      assert.equal((await requestOf(account))?.message, 'Bonjour \uFFFD');
    });
  });

  suite('An administrator asks the desk', () => {
    const administratorOf = async (account: Account): Promise<SignedInActor> => {
      const { id, companyId } = await givenAccount(room.storage, {
        companyId: account.companyId,
        role: 'administrator',
      });
      return { kind: 'account', accountId: id, companyId, role: 'administrator', sessionId: 's', source };
    };
    const ask = (actor: SignedInActor, { companyId, id }: Account, message = '', now = start) =>
      askDesk(depsAt(now), actor, { companyId, accountId: id }, message);

    test('The desk has one request with its channel, the person is told, and a password in the message is hidden and burnt.', async () => {
      const account = await withPassword();
      const actor = await administratorOf(account);
      const first = await ask(actor, account, 'En congé, rappeler lundi.');
      assert.deepEqual(await ask(actor, account), first);
      const request = await requestOf(account);
      assert.deepEqual(first, { kind: 'asked', number: request?.number });
      assert.equal(request?.channel, 'administrator');
      assert.equal(request?.message, 'En congé, rappeler lundi.');
      assert.deepEqual(await actions(account), ['reset-requested']);
      assert.deepEqual(await mailsTo(account, start), [
        { kind: 'reset-requested', requestNumber: request?.number, by: 'Claire Martin' },
      ]);
      await ask(actor, account, `Son mot de passe est ${password}`, start + hour);
      assert.equal(await hashOf(account), null);
    });

    test('Beyond as many requests a day as a person is told of, the desk is not asked again.', async () => {
      const account = await withPassword();
      const actor = await administratorOf(account);
      for (let asked = 0; asked < 3; asked += 1) {
        const outcome = await ask(actor, account);
        assert.ok(outcome.kind === 'asked');
        await room.storage.requests.close(outcome.number, 'no-answer', start);
      }
      assert.deepEqual(await ask(actor, account), { kind: 'too-many' });
      assert.equal((await ask(actor, account, '', start + day + 1)).kind, 'asked');
    });

    test('Nobody asks for people of another company, for oneself, for somebody disabled, or without the role.', async () => {
      const account = await withPassword();
      const actor = await administratorOf(account);
      const elsewhere = await administratorOf(await withPassword());
      assert.deepEqual(await ask(elsewhere, account), { kind: 'not-allowed' });
      assert.deepEqual(await ask({ ...actor, role: 'user' }, account), { kind: 'not-allowed' });
      assert.deepEqual(await ask(actor, { ...account, id: actor.accountId }), { kind: 'oneself' });
      const disabled = await givenAccount(room.storage, { companyId: account.companyId, state: 'disabled' });
      assert.deepEqual(await ask(actor, disabled), { kind: 'account-disabled' });
      const long = await ask(actor, account, 'x'.repeat(2001));
      assert.deepEqual(long, { kind: 'rejected', fault: 'too-long' });
    });
  });

  test('An administrator’s password is the desk’s, and that of somebody whose role was changed lately.', async () => {
    const administrator = await givenAccount(room.storage, { role: 'administrator' });
    const user = await givenAccount(room.storage);
    assert.equal(await isForTheDesk(depsAt(start), administrator), true);
    assert.equal(await isForTheDesk(depsAt(start), user), false);
    const changed = (fields: string) =>
      room.storage.transaction((tx) =>
        tx.audit.append(
          eventOf(user.companyId, { at: start, action: 'account-changed', accountId: user.id, details: { fields } }),
        ),
      );
    await changed('firstName telephone');
    assert.equal(await isForTheDesk(depsAt(start), user), false);
    await changed('telephone role');
    assert.equal(await isForTheDesk(depsAt(start + 30 * day), user), true);
    assert.equal(await isForTheDesk(depsAt(start + 30 * day + 1), user), false);
  });
};
