import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, beforeEach, suite, test } from 'node:test';
import { apiEndpoints } from '../../src/api/endpoints.ts';
import { apiScopes } from '../../src/domain/accounts/api-scope.ts';
import { codeOf, programOf, requestName } from '../parts/api.ts';
import { query } from '../parts/database.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { bringByApi } from '../parts/people-file.ts';
import type { Person } from '../parts/server.ts';
import type { Answer, Visitor } from '../parts/visitor.ts';

const reading = 'accounts:read';
const open = apiEndpoints({} as never).filter(({ scopes }) => scopes && !scopes.includes(reading));
const v1 = '/api/v1';

/** What is so, and what it must not be told from. */
type Pair = { what: string; is: () => Promise<Answer>; isNot: () => Promise<Answer> };

suite('A key that may not read people finds nothing out about them by what else it may do', () => {
  const stage = useServer(startBehindProxy);
  let office: Visitor;
  let program: Visitor;
  let groupId = '';

  before(async () => {
    const { server } = stage;
    office = await signedIn(server, server.having('administrator')[0] as Person);
    const made = await office.json('POST', `${v1}/groups`, { name: mark() });
    groupId = (JSON.parse(made.body) as { id: string }).id;
  });

  // A key brings few files in a minute.
  beforeEach(async () => {
    ({ program } = await programOf(stage.server, { scopes: apiScopes.filter((scope) => scope !== reading) }));
  });

  const mark = () => `Atelier ${randomBytes(5).toString('hex')}`;
  const person = () => welcome(stage.server);
  const having = async (column: 'state' | 'telephone' | 'group_id', value: string): Promise<Newcomer> => {
    const one = await person();
    await query(stage.server, `update accounts set ${column} = ? where id = ?`, value, one.id);
    return one;
  };
  const nobody = 'a'.repeat(24);
  const administratorId = async () => (await welcome(stage.server, { role: 'administrator' })).id;

  const change = (id: string, body: object, version = '*') =>
    program.json('PATCH', `${v1}/accounts/${id}`, body, { 'if-match': version });
  const setState = (id: string, state: string) => program.json('PUT', `${v1}/accounts/${id}/state`, { state });
  const endSessions = (id: string) => program.send(`${v1}/accounts/${id}/sessions`, { method: 'DELETE' });
  const askNew = (id: string) =>
    program.json('POST', `${v1}/accounts/${id}/new-password-requirement`, null, requestName());
  const add = (email: string) =>
    program.json('POST', `${v1}/accounts`, { email, firstName: 'Ada', lastName: 'Lune' }, requestName());

  const onFile = '+33612345678';
  const other = '+33687654321';
  /** A table that says of somebody a number, which may be the one on file. */
  const guess = async (file: string, telephone = '06 12 34 56 78') => {
    const { email } = await having('telephone', file);
    return bringByApi(program, `courriel;téléphone\n${email};${telephone}\n`);
  };
  /** Or a name. */
  const guessName = async (firstName: string, lastName: string) => {
    const { id, email } = await person();
    await query(
      stage.server,
      'update accounts set first_name = ?, last_name = ? where id = ?',
      firstName,
      lastName,
      id,
    );
    return bringByApi(program, `courriel;prénom;nom\n${email};Ada;Lune\n`);
  };
  const guessThen = async (file: string, then: (path: string, digest: string) => Promise<Answer>) => {
    const brought = await guess(file);
    assert.equal(brought.status, 201, brought.body);
    const { id, digest } = JSON.parse(brought.body) as { id: string; digest: string };
    return then(`${v1}/imports/${id}`, digest);
  };
  const whenDone = async (path: string, digest: string): Promise<Answer> => {
    await program.json('POST', `${path}/run`, { digest });
    for (let tries = 0; tries < 200; tries += 1) {
      const seen = await program.get(path);
      if ((JSON.parse(seen.body) as { state: string }).state === 'done') return seen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The import does not end.');
  };
  /** The number on file in a table, and another. */
  const numbers = (what: string, answer: (file: string) => Promise<Answer>): Pair => ({
    what,
    is: () => answer(onFile),
    isNot: () => answer(other),
  });

  const outOfReach = (answer: (id: string) => Promise<Answer>): Pair => ({
    what: 'an administrator from nobody',
    is: async () => answer(await administratorId()),
    isNot: () => answer(nobody),
  });
  const states = (answer: (id: string) => Promise<Answer>): Pair[] =>
    ['disabled', 'frozen'].map((state) => ({
      what: `an account that is ${state} from an active one`,
      is: async () => answer((await having('state', state)).id),
      isNot: async () => answer((await person()).id),
    }));
  const sessions = (answer: (id: string) => Promise<Answer>): Pair => ({
    what: 'somebody who is signed in from somebody who is not',
    is: async () => {
      const one = await person();
      await signedIn(stage.server, one);
      return answer(one.id);
    },
    isNot: async () => answer((await person()).id),
  });

  /** Of each endpoint that such a key may call: what it does not tell apart, or why there is nothing to tell. */
  const rows: Record<string, readonly Pair[] | string> = {
    createAccount: states(async (id) => {
      const [row] = await query(stage.server, 'select email from accounts where id = ?', id);
      return add(String(row?.email));
    }),
    changeAccount: [
      outOfReach((id) => change(id, { lastName: 'Lune' })),
      outOfReach((id) => change(id, { telephone: '12', language: 'xx' })),
      ...states((id) => change(id, { lastName: 'Lune' })),
      {
        what: 'the number on file from another',
        is: async () => change((await having('telephone', onFile)).id, { telephone: '06 12 34 56 78' }),
        isNot: async () => change((await having('telephone', onFile)).id, { telephone: other }),
      },
      {
        what: 'the number on file from another, of those that cannot be read',
        is: async () => change((await having('telephone', '12')).id, { telephone: '12' }),
        isNot: async () => change((await having('telephone', '13')).id, { telephone: '12' }),
      },
      {
        what: 'the same, beside something else that does not fit',
        is: async () => change((await having('telephone', '12')).id, { telephone: '12', language: 'xx' }),
        isNot: async () => change((await having('telephone', '13')).id, { telephone: '12', language: 'xx' }),
      },
      {
        what: 'the own group from another',
        is: async () => change((await having('group_id', groupId)).id, { groupId }),
        isNot: async () => change((await person()).id, { groupId }),
      },
      {
        what: 'the own address from that of somebody else',
        is: async () => {
          const { id, email } = await person();
          return change(id, { email });
        },
        isNot: async () => change((await person()).id, { email: (await person()).email }),
      },
      {
        what: 'the version of what is on file from one that was computed of a guess',
        is: async () => {
          const { id } = await person();
          return change(id, {}, (await office.get(`${v1}/accounts/${id}`)).headers.get('etag') ?? '');
        },
        isNot: async () => change((await person()).id, {}, `"${'0'.repeat(32)}"`),
      },
    ],
    changeAccountState: [
      outOfReach((id) => setState(id, 'active')),
      ...states((id) => setState(id, 'active')),
      ...states((id) => setState(id, 'disabled')),
    ],
    endAccountSessions: [outOfReach(endSessions), ...states(endSessions), sessions(endSessions)],
    requireNewPassword: [
      outOfReach(askNew),
      ...states(askNew),
      sessions(askNew),
      {
        what: 'somebody who has to choose a password already from somebody who has not',
        is: async () => {
          const { id } = await person();
          await askNew(id);
          return askNew(id);
        },
        isNot: async () => askNew((await person()).id),
      },
    ],
    createImport: [
      numbers('the number on file from another', (file) => guess(file)),
      {
        what: 'the name on file from another',
        is: () => guessName('Ada', 'Lune'),
        isNot: () => guessName('Eve', 'Soleil'),
      },
      {
        what: 'the number on file from another, of those that cannot be read',
        is: () => guess('12', '12'),
        isNot: () => guess('13', '12'),
      },
    ],
    viewImport: [
      numbers('the number on file from another', (file) => guessThen(file, (path) => program.get(path))),
      numbers('a number that was written from the one that was there', (file) => guessThen(file, whenDone)),
    ],
    listRefusedLines: [
      numbers('the number on file from another', (file) =>
        guessThen(file, (path) => program.get(`${path}/refused.csv`)),
      ),
    ],
    runImport: [
      numbers('the number on file from another', (file) =>
        guessThen(file, (path, digest) => program.json('POST', `${path}/run`, { digest })),
      ),
    ],
    dropImport: [
      numbers('a table with the number on file from another', (file) =>
        guessThen(file, (path) => program.send(path, { method: 'DELETE' })),
      ),
    ],
    listGroups: [
      {
        what: 'a group that somebody was in from one that they came into',
        is: async () => {
          await change((await having('group_id', groupId)).id, { groupId });
          return program.get(`${v1}/groups`);
        },
        isNot: async () => {
          await change((await person()).id, { groupId });
          return program.get(`${v1}/groups`);
        },
      },
    ],
    createGroup: 'A group has a name, and those of the company have other names.',
    renameGroup: 'A group has a name, and those of the company have other names.',
    removeGroup: [
      {
        what: 'a group that somebody is in from an empty one',
        is: async () => {
          const made = await office.json('POST', `${v1}/groups`, { name: mark() });
          const { id } = JSON.parse(made.body) as { id: string };
          await having('group_id', id);
          return program.send(`${v1}/groups/${id}`, { method: 'DELETE' });
        },
        isNot: async () => {
          const made = await office.json('POST', `${v1}/groups`, { name: mark() });
          const { id } = JSON.parse(made.body) as { id: string };
          return program.send(`${v1}/groups/${id}`, { method: 'DELETE' });
        },
      },
    ],
    viewPasswordRules: 'The rules are the company’s.',
    viewDeskSettings: 'The settings are the company’s.',
    switchTelephone: 'The switch is the company’s.',
  };

  test('Every endpoint that it may call has its row.', () => {
    assert.deepEqual(Object.keys(rows).sort(), open.map(({ id }) => id).sort());
  });

  for (const [id, pairs] of Object.entries(rows)) {
    if (typeof pairs === 'string') continue;
    for (const { what, is, isNot } of pairs) {
      test(`${id} does not tell ${what}.`, async () => {
        const [one, other] = [bare(await is()), bare(await isNot())];
        assert.ok(![400, 401, 429].includes(one.status), one.body);
        assert.deepEqual(one, other);
      });
    }
  }

  test('Whoever may not read is told the scope, where an act would answer with what is on file.', async () => {
    const { id, email } = await person();
    for (const refused of [
      await change(id, { email }),
      await change(id, { lastName: 'Lune' }, '"0"'),
      await program.get(`${v1}/accounts/${id}/sessions`),
      await program.send(`${v1}/accounts/${id}/email-change`, { method: 'DELETE' }),
      await program.json('POST', `${v1}/mass-actions/preview`, { kind: 'disable', people: { list: [email] } }),
      await program.get(`${v1}/mass-actions/${nobody}/report.csv`),
    ]) {
      assert.deepEqual([refused.status, codeOf(refused)], [403, 'scope-missing']);
      assert.match(refused.body, /accounts:read/);
    }
  });
});

/** All that can be compared of an answer, without what is another each time: identifiers, instants, addresses of a test. */
const bare = ({ status, headers, body }: Answer) => ({
  status,
  headers: [...headers].filter(([header]) => !['date', 'content-length', 'ratelimit', 'location'].includes(header)),
  body: body
    .replace(/"digest":"[^"]+"/g, '"digest":""')
    // A run may be over at once.
    .replace('"state":"running"', '"state":"done"')
    .replace(/"ranAt":[^,]+/, '"ranAt":""')
    .replace(/[\w.+-]+@[\w.-]+/g, '(address)')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(now)')
    .replace(/"id":"[a-z0-9]+"/g, '"id":""'),
});
