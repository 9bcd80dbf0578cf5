import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import type { Account } from '../../src/domain/accounts/account.ts';
import { type IncomingMail, mailsPerSenderPerDay } from '../../src/domain/recovery/conversation.ts';
import { hiddenMark } from '../../src/domain/recovery/hide-words.ts';
import { receiveMail } from '../../src/domain/recovery/receive-mail.ts';
import { ThreadedPasswordHasher } from '../../src/platform/password-hasher.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { credentialOf, day, givenAccount, id, requestOf, start } from './given.ts';

const password = 'EkoMotsecret1515';

/** What the desk keeps of mails, with real hashes, on real storage. */
export const receivedMailContract = (engine: EngineUnderTest): void => {
  let room: Room;
  const key = randomBytes(32);
  const hasher = new ThreadedPasswordHasher(
    { memoryKiB: 1024, passes: 1, threads: 1, queue: { total: 1000, perSource: 500 } },
    { current: () => [{ name: null, key }], noteMissing: () => undefined },
  );
  before(async () => {
    room = await engine.open();
  });
  after(async () => {
    await room.close();
    await hasher.close();
  });

  const mailOf = (address: string | null, more: Partial<IncomingMail> = {}): IncomingMail => ({
    ...{ place: id(), digest: id(), messageId: `<${id()}@b.example>`, references: [], isAutomatic: false },
    ...{ from: address === null ? null : { address, name: 'Compte bloqué : https://evil.example' } },
    ...{ subject: 'Perdu', text: 'Bonjour.', isCut: false, besides: '', attachments: [], language: 'fr' },
    ...{ authentication: 'unknown', ...more },
  });
  const receive = (mail: IncomingMail, now = start) => {
    const { storage } = room;
    return receiveMail(
      {
        ...{ storage, hasher, random: systemRandom, clock: { now: () => now }, countersKey: new Uint8Array(32) },
        ...{ refusalFloor: () => async () => undefined, requestsPerDay: 3, defaultLanguage: 'fr' },
        whenAnswered: async () => null,
      },
      mail,
    );
  };
  const stranger = () => `${id()}@nulle-part.example`;
  const openOf = (address: string) => room.storage.requests.findOpen(address);
  const messagesOf = async (address: string) =>
    room.storage.messages.listMessages((await openOf(address))?.number ?? 0, 100);
  const withPassword = async (): Promise<Account> => {
    const account = await givenAccount(room.storage);
    const hash = await hasher.hash(new Secret(password), 'mail');
    await room.storage.credentials.replace(credentialOf(account, { hash }), 0);
    return account;
  };
  const hashOf = async ({ companyId, id: accountId }: Account) =>
    (await room.storage.credentials.find(companyId, accountId))?.hash;

  suite('A mail to the support', () => {
    test('The name that a sender gives stands nowhere in what is answered to the address.', async () => {
      const address = stranger();
      await receive(mailOf(address));
      const notices = await room.storage.outbox.lease(start, start + day, 500, 'mail');
      const [answer] = notices.filter(({ to }) => to.address === address);
      assert.deepEqual(answer?.to, { name: '', address });
      assert.ok(!JSON.stringify(answer).includes('evil'));
    });

    test('Beyond a day’s bound of one sender, each mail is noted on the open request, or makes one, without its words.', async () => {
      const address = stranger();
      const senderKey = `not confirmed ${address}`;
      for (let count = 0; count < mailsPerSenderPerDay; count += 1) {
        const earlier = { place: id(), digest: id(), outcome: 'request', requestNumber: null } as const;
        await room.storage.messages.recordReceived({ ...earlier, senderKey, receivedAt: start });
      }
      assert.equal((await receive(mailOf(address), start + 1)).outcome, 'too-many');
      const first = await openOf(address);
      assert.deepEqual([first?.subject, first?.message, first?.repeatedAt], ['', '', null]);
      await receive(mailOf(address), start + 2);
      assert.deepEqual(
        [(await openOf(address))?.number, (await openOf(address))?.repeatedAt],
        [first?.number, start + 2],
      );
      assert.deepEqual(await messagesOf(address), []);
      assert.equal(await room.storage.messages.countReceived(senderKey, start), mailsPerSenderPerDay + 2);
      const secret = mailOf(address, { text: 'Mon mot de passe : Soleil47!' });
      assert.deepEqual(await receive(secret, start + 3), { kind: 'erase', outcome: 'held-password' });
      assert.equal((await openOf(address))?.repeatedAt, start + 3);
      assert.equal((await openOf(address))?.message, '');
    });

    test('What a machine or nobody wrote is erased where it shows a password, and makes no request.', async () => {
      const address = stranger();
      for (const text of ['mot de passe : Soleil47!', 'kqm7-3xwp-9trd-h2vn']) {
        const erased = { kind: 'erase', outcome: 'held-password' };
        assert.deepEqual(await receive(mailOf(address, { isAutomatic: true, text })), erased);
        assert.deepEqual(await receive(mailOf(address, { isAutomatic: true, besides: text })), erased);
        assert.deepEqual(await receive(mailOf(null, { text })), erased);
      }
      const harmless = mailOf(address, { isAutomatic: true, text: 'Votre mot de passe est expiré.' });
      assert.deepEqual(await receive(harmless), { kind: 'kept', outcome: 'automatic' });
      assert.equal(await openOf(address), null);
    });

    test('What the help page’s own link begins is kept as it is, and the mail stays in the mailbox.', async () => {
      const account = await withPassword();
      for (const address of [account.email, stranger()]) {
        const subject = 'Mot de passe oublié\u00a0: eKo';
        const text = 'Bonjour, je n’arrive plus à entrer.';
        assert.deepEqual(await receive(mailOf(address, { subject, text })), { kind: 'kept', outcome: 'request' });
        const request = await openOf(address);
        assert.deepEqual([request?.subject, request?.message], [subject, text]);
      }
    });

    test('A password in the HTML alone is burnt, and the mail erased; what is kept are the plain words.', async () => {
      const account = await withPassword();
      const mail = mailOf(account.email, { besides: `Bonjour, ${password} ne marche plus.` });
      assert.equal((await receive(mail)).kind, 'erase');
      assert.equal(await hashOf(account), null);
      const [message] = await messagesOf(account.email);
      assert.deepEqual([message?.subject, message?.text], ['Perdu', 'Bonjour.']);
    });

    test('A password in the name of an attachment is burnt and hidden, and the others’ names stay.', async () => {
      for (const name of [`${password}.txt`, `mon_mot_de_passe_est_${password}.txt`]) {
        const account = await withPassword();
        const attachments = [name, 'carte_2026.pdf'].map((one) => ({ name: one, type: 'x/y', size: 1 }));
        assert.equal((await receive(mailOf(account.email, { attachments }))).kind, 'erase', name);
        assert.equal(await hashOf(account), null, name);
        const [message] = await messagesOf(account.email);
        const names = message?.attachments.map((one) => one.name);
        assert.deepEqual([message?.text, names], ['Bonjour.', [`${hiddenMark}.txt`, 'carte_2026.pdf']]);
      }
    });

    test('A request joins no mail of whoever has its address now, be they on file or not.', async () => {
      const account = await givenAccount(room.storage);
      const address = stranger();
      const number = await room.storage.requests.insert(requestOf(account, { email: address }));
      const answered = mailOf(address, { subject: `Re: demande n° ${number}` });
      await receive(answered);
      assert.deepEqual(await room.storage.messages.listMessages(number, 9), []);
      assert.equal((await room.storage.requests.find(number))?.repeatedAt, null);
      const own = await openOf(address);
      assert.notEqual(own?.number, number);
      assert.equal(own?.accountId, null);
      await receive(mailOf(address));
      assert.equal((await messagesOf(address)).length, 2);
      const newcomer = await givenAccount(room.storage, { email: address });
      await receive(mailOf(address));
      assert.deepEqual([(await openOf(address))?.accountId, (await messagesOf(address)).length], [newcomer.id, 1]);
    });
  });
};
