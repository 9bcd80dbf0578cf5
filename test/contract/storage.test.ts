import { after, before, suite } from 'node:test';
import { afterAResetContract } from './after-a-reset.contract.ts';
import { apiContract } from './api.contract.ts';
import { auditContract } from './audit.contract.ts';
import { callersContract } from './callers.contract.ts';
import { deskContract } from './desk.contract.ts';
import { earlierPasswordsContract } from './earlier-passwords.contract.ts';
import { earlierSchemaContract } from './earlier-schema.contract.ts';
import { engines } from './engines.ts';
import { hashesContract } from './hashes.contract.ts';
import { lettersContract } from './letters.contract.ts';
import { mailContract } from './mail.contract.ts';
import { oneUserContract } from './one-user.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { peopleContract } from './people.contract.ts';
import { peopleListContract } from './people-list.contract.ts';
import { profileChoicesContract } from './profile-choices.contract.ts';
import { queueContract } from './queue.contract.ts';
import { receivedMailContract } from './received-mail.contract.ts';
import { renewalContract } from './renewal.contract.ts';
import { rightsContract } from './rights.contract.ts';
import { secondPersonContract } from './second-person.contract.ts';
import { secretsContract } from './secrets.contract.ts';
import { sentPasswordContract } from './sent-password.contract.ts';
import { sessionsContract } from './sessions.contract.ts';
import { wholeContract } from './whole.contract.ts';

/** The promises of every store, kept by both engines alike. */
for (const engine of engines) {
  suite(`Storage on ${engine.name}`, engine.needed, () => {
    before(engine.start);
    after(engine.stop);
    suite('People', () => peopleContract(engine));
    suite('People in pages', () => peopleListContract(engine));
    suite('Password rules', () => profileChoicesContract(engine));
    suite('Secrets', () => secretsContract(engine));
    suite('Hashes', () => hashesContract(engine));
    suite('Sign-in', () => sessionsContract(engine));
    suite('Desk', () => deskContract(engine));
    suite('Queue', () => queueContract(engine));
    suite('Callers', () => callersContract(engine));
    suite('Second person', () => secondPersonContract(engine));
    suite('After a reset', () => afterAResetContract(engine));
    suite('Notices', () => outboxContract(engine));
    suite('Mail', () => mailContract(engine));
    suite('Letters', () => lettersContract(engine));
    suite('Audit', () => auditContract(engine));
    suite('Earlier passwords', () => earlierPasswordsContract(engine));
    suite('Earlier schema', () => earlierSchemaContract(engine));
    suite('Renewal', () => renewalContract(engine));
    suite('Rights', () => rightsContract(engine));
    suite('One user', () => oneUserContract(engine));
    suite('Received mails', () => receivedMailContract(engine));
    suite('Messages', () => sentPasswordContract(engine));
    suite('API', () => apiContract(engine));
    suite('Whole', () => wholeContract(engine));
  });
}
