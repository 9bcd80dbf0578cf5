import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { RequestMessage } from '../../src/domain/recovery/conversation.ts';
import type { ReceivedMailRecord } from '../../src/domain/recovery/request-message-store.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { id, minute, requestOf, sixteen, start } from './given.ts';

export const mailContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const received = (more: Partial<ReceivedMailRecord> = {}): ReceivedMailRecord => ({
    ...{ place: id(), digest: id(), senderKey: `${id()}@b.example`, outcome: 'request', requestNumber: null },
    ...{ receivedAt: start, ...more },
  });
  const messageOf = (requestNumber: number, more: Partial<RequestMessage> = {}): RequestMessage => ({
    ...{ id: id(), requestNumber, direction: 'in', messageId: `<${id()}@b.example>`, correspondent: 'a@b.example' },
    ...{ agentId: null, subject: 'Né le', text: 'Bonjour 🤷', isCut: false, authentication: 'confirmed' },
    ...{ attachments: [{ name: 'a.pdf', type: 'application/pdf', size: 3 }], at: start, ...more },
  });

  suite('The support’s mailbox', () => {
    test('A mail is recorded once, by its place and by what it says, and of sixteen who read it at once one does.', async () => {
      const { messages } = room.storage;
      const mail = received();
      const recorded = await sixteen(() => room.storage.transaction((tx) => tx.messages.recordReceived(mail)));
      assert.equal(recorded.filter(Boolean).length, 1);
      assert.equal(await messages.recordReceived(received({ place: mail.place })), false);
      assert.equal(await messages.recordReceived(received({ digest: mail.digest })), false);
      assert.equal(await messages.findReceived(mail.place, id()), 'request');
      assert.equal(await messages.findReceived(id(), mail.digest), 'request');
      assert.equal(await messages.findReceived(id(), id()), null);
    });

    test('A copy of a mail that held a password is known as such.', async () => {
      const { messages } = room.storage;
      const [plain, secret] = [received(), received({ outcome: 'held-password' })];
      for (const mail of [plain, secret]) await messages.recordReceived(mail);
      assert.equal(await messages.findReceived(plain.place, secret.digest), 'held-password');
    });

    test('Mails of a sender are counted since an instant.', async () => {
      const { messages } = room.storage;
      const mail = received();
      await messages.recordReceived(mail);
      await messages.recordReceived(received({ senderKey: mail.senderKey, receivedAt: start + minute }));
      assert.equal(await messages.countReceived(mail.senderKey, start), 2);
      assert.equal(await messages.countReceived(mail.senderKey, start + 1), 1);
      assert.equal(await messages.countReceived('other', start), 0);
    });

    test('The messages of a request come back as they were written, the newest of them, oldest first.', async () => {
      const { messages, requests } = room.storage;
      const [number, other] = [await requests.insert(requestOf(null)), await requests.insert(requestOf(null))];
      const first = messageOf(number);
      const second = messageOf(number, { direction: 'out', agentId: 'a', isCut: true, attachments: [], at: start + 1 });
      for (const message of [second, first, messageOf(other)]) await messages.insertMessage(message);
      assert.deepEqual(await messages.listMessages(number, 9), [first, second]);
      assert.deepEqual(await messages.listMessages(number, 1), [second]);
      assert.deepEqual(await messages.findByMessageIds([first.messageId, second.messageId]), [number]);
      assert.deepEqual(await messages.findByMessageIds([]), []);
    });

    test('One holder has a lease until it is over or given back; the holder renews it.', async () => {
      const { messages } = room.storage;
      const name = id();
      const taken = await sixteen((index) => messages.takeLease(name, `node ${index}`, start + minute, start));
      assert.equal(taken.filter(Boolean).length, 1);
      const holder = `node ${taken.indexOf(true)}`;
      assert.equal(await messages.takeLease(name, holder, start + 2 * minute, start + 1), true);
      assert.equal(await messages.takeLease(name, 'another', start + 3 * minute, start + minute), false);
      assert.equal(await messages.takeLease(name, 'another', start + 3 * minute, start + 2 * minute), true);
      await messages.releaseLease(name, holder);
      assert.equal(await messages.takeLease(name, holder, start + 9 * minute, start + 2 * minute), false);
      await messages.releaseLease(name, 'another');
      assert.equal(await messages.takeLease(name, holder, start + 9 * minute, start + 2 * minute), true);
    });
  });
};
