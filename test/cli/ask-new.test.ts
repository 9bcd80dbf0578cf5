import assert from 'node:assert/strict';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, suite, test } from 'node:test';
import type { OpenedInstallation } from '../../src/cli/command-parts.ts';
import { askNewPasswords } from '../../src/cli/password-ask-new.command.ts';
import { openAt } from '../../src/composition/open-at.ts';
import { sentences } from '../../src/text/sentences.ts';
import { credentialOf, givenAccount, givenCompany } from '../contract/given.ts';
import { initialise, newFolder } from './run-marignan.ts';

const text = sentences('fr').cli;

suite('A new password asked for at the terminal', () => {
  const folder = newFolder();
  let installation: OpenedInstallation;
  before(async () => {
    await initialise(folder.path);
    const opened = await openAt({ data: join(folder.path, 'data') }, {}, 'fr');
    assert.ok(opened.kind === 'opened');
    installation = opened.installation;
    const stores = installation.storage as unknown as Parameters<typeof givenCompany>[0];
    const { id: companyId } = await givenCompany(stores, { name: 'Ardoise & Fils' });
    for (const email of ['un@ardoise.example', 'deux@ardoise.example', 'trois@ardoise.example']) {
      await stores.credentials.replace(credentialOf(await givenAccount(stores, { companyId, email })), 0);
    }
  });
  after(async () => {
    await installation.close();
    folder.remove();
  });

  const ask = async (flags: Parameters<typeof askNewPasswords>[3], ...lines: string[]) => {
    const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
    let shown = '';
    output.setEncoding('utf8').on('data', (chunk: string) => {
      shown += chunk;
    });
    input.end(lines.map((line) => `${line}\n`).join(''));
    const { json } = await askNewPasswords(installation, text, { input, output, errors, isInteractive: true }, flags);
    return { outcome: json.outcome, people: json.people, shown };
  };

  test('The number of people is told, and anything but that number changes nothing.', async () => {
    for (const lines of [['2'], ['oui'], [''], []]) {
      const { outcome, people, shown } = await ask({ company: 'Ardoise & Fils' }, ...lines);
      assert.deepEqual([outcome, people], ['not-confirmed', 3]);
      assert.match(shown, /3\s+personnes.*écrivez 3/);
    }
  });

  test('One person is asked without a question; then two are left, and their number confirms.', async () => {
    const one = await ask({ email: 'Un@ardoise.example' });
    assert.deepEqual([one.outcome, one.people, one.shown], ['required', 1, '']);
    assert.deepEqual((await ask({ company: 'ardoise & fils' }, '3')).outcome, 'not-confirmed');
    const two = await ask({ company: 'ardoise & fils' }, ' 2 ');
    assert.deepEqual([two.outcome, two.people], ['required', 2]);
    const again = await ask({ everybody: true, yes: true });
    assert.deepEqual([again.outcome, again.people], ['required', 0]);
  });
});
