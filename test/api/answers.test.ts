import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { before, suite, test } from 'node:test';
import type { Endpoint } from '../../src/api/endpoint.ts';
import { apiEndpoints } from '../../src/api/endpoints.ts';
import { codeOf, programOf, requestName } from '../parts/api.ts';
import { query } from '../parts/database.ts';
import { openAtDesk } from '../parts/desk.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { bringByApi } from '../parts/people-file.ts';
import { askCompany } from '../parts/second-person.ts';
import type { Person } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const endpoints = apiEndpoints({} as never);
const v1 = '/api/v1';

suite('What endpoints answer', () => {
  const stage = useServer(startBehindProxy);
  let office: Visitor;
  let program: Visitor;
  let user: Newcomer;
  let delegate: { id: string };
  let agent: Visitor;
  let supervisor: Visitor;
  let number = '';
  let group: { id: string };

  before(async () => {
    const { server } = stage;
    office = await signedIn(server, server.having('administrator')[0] as Person);
    ({ program } = await programOf(server));
    user = await welcome(server);
    delegate = await made('/accounts', { ...stranger(), role: 'delegate' });
    agent = await signedIn(server, server.having('agent')[0] as Person);
    supervisor = await signedIn(server, server.having('supervisor')[0] as Person);
    // A request that somebody may take.
    const { desk, path } = await openAtDesk(server, await welcome(server));
    number = /\d+$/.exec(path)?.[0] ?? '';
    assert.equal((await desk.json('DELETE', `${v1}/desk/requests/${number}/holder`, null)).status, 200);
    group = await made('/groups', { name: `Atelier ${randomBytes(4).toString('hex')}` });
  });

  const stranger = () => {
    const mark = randomBytes(5).toString('hex');
    return { email: `api.${mark}@conserverie.example`, firstName: 'Ada', lastName: `Api${mark}` };
  };
  const made = async (path: string, wish: object): Promise<{ id: string }> => {
    const answer = await office.json('POST', v1 + path, wish, requestName());
    assert.equal(answer.status, 201, answer.body);
    return JSON.parse(answer.body);
  };
  const etagOf = async (id: string) => (await office.get(`${v1}/accounts/${id}`)).headers.get('etag') ?? '';

  const beginMassAction = async () => {
    // Whoever has no session any more is no reason to begin.
    const inSession = await welcome(stage.server);
    return program.json(
      'POST',
      `${v1}/mass-actions`,
      {
        kind: 'end-sessions',
        people: { list: [inSession.email] },
        reason: 'Poste perdu',
        confirmed: 1,
      },
      requestName(),
    );
  };
  const begunAction = async (): Promise<string> => {
    // Held back, so that it can be stopped.
    const { id } = JSON.parse((await beginMassAction()).body) as { id: string };
    await query(stage.server, "update mass_actions set state = 'paused', ended_at = null where id = ?", id);
    return id;
  };

  const bringPeople = () => bringByApi(program, `courriel;prénom;nom\n${stranger().email};Ada;Machine\nx@;;\n`);
  const broughtPeople = async (): Promise<{ id: string; digest: string }> => JSON.parse((await bringPeople()).body);

  const linkedPair = async () => {
    const [own, there] = [await welcome(stage.server), await welcome(stage.server)];
    const here = await signedIn(stage.server, own);
    const both = { current: own.password, email: there.email, password: there.password };
    return { here, there, linked: await here.json('POST', `${v1}/account/linked`, both) };
  };

  const atDesk = (method: string, path: string, body: unknown) =>
    agent.json(method, `${v1}/desk/requests${path}`, body, requestName());

  /** Each is called as a person or a program would, and does what it is for. */
  const calls: Record<string, () => Promise<Answer>> = {
    readSession: () => office.get(`${v1}/session`),
    signIn: () => new Visitor(stage.server.url).signIn(user),
    signOut: async () => (await signedIn(stage.server, user)).json('DELETE', `${v1}/session`, null),
    replacePassword: async () => {
      const own = await welcome(stage.server);
      const password = freshPassword();
      const change = { current: own.password, password, confirmation: password };
      return (await signedIn(stage.server, own)).json('PUT', `${v1}/password`, change);
    },
    requestReset: () =>
      new Visitor(stage.server.url).json('POST', `${v1}/recovery-requests`, { email: 'nobody@nowhere.example' }),
    viewOwnAccount: () => office.get(`${v1}/account`),
    viewOwnHistory: () => office.get(`${v1}/account/history`),
    viewCallerCode: () => office.get(`${v1}/account/caller-code`),
    chooseLanguage: () => office.json('PUT', `${v1}/account/language`, { language: 'fr' }),
    listOwnSessions: () => office.get(`${v1}/account/sessions`),
    endOwnSessions: async () => (await signedIn(stage.server, user)).json('DELETE', `${v1}/account/sessions`, null),
    endOwnSession: async () => {
      const [here, there] = [await signedIn(stage.server, user), await signedIn(stage.server, user)];
      const { body } = await there.get(`${v1}/account/sessions`);
      const { sessions } = JSON.parse(body) as { sessions: { id: string; isThis: boolean }[] };
      const id = sessions.find(({ isThis }) => !isThis)?.id;
      const ended = await there.json('DELETE', `${v1}/account/sessions/${id}`, null);
      assert.equal((await here.get(`${v1}/session`)).status, 401);
      return ended;
    },
    listLinkedAccounts: async () => (await linkedPair()).here.get(`${v1}/account/linked`),
    linkAccount: async () => (await linkedPair()).linked,
    unlinkAccount: async () => {
      const { here, there } = await linkedPair();
      return here.json('DELETE', `${v1}/account/linked/${there.id}`, null);
    },
    switchAccount: async () => {
      const { here, there } = await linkedPair();
      const switched = await here.json('POST', `${v1}/account/linked/${there.id}/switch`, {});
      assert.ok((await here.get(`${v1}/session`)).body.includes(there.id));
      return switched;
    },
    listAccounts: () => program.get(`${v1}/accounts?limit=3`),
    exportAccounts: () => program.get(`${v1}/accounts.csv?role=user`),
    createAccount: () => program.json('POST', `${v1}/accounts`, stranger()),
    viewAccount: () => program.get(`${v1}/accounts/${user.id}`),
    changeAccount: async () => {
      const { id } = await made('/accounts', stranger());
      return program.json('PATCH', `${v1}/accounts/${id}`, { firstName: 'Eve' }, { 'if-match': await etagOf(id) });
    },
    changeAccountState: async () => {
      const { id } = await made('/accounts', stranger());
      return program.json('PUT', `${v1}/accounts/${id}/state`, { state: 'disabled' });
    },
    sendEmailConfirmation: async () => {
      const { email } = stranger();
      const change = await office.json('PATCH', `${v1}/accounts/${user.id}`, { email }, { 'if-match': '*' });
      assert.match(change.body, /"emailWaits":true/);
      const path = `${v1}/accounts/${user.id}/email-change/confirmation`;
      return program.send(path, { method: 'POST', headers: requestName() });
    },
    viewEmailChange: async () => {
      const answer = await program.get(`${v1}/accounts/${user.id}/email-change`);
      assert.match(answer.body, /@conserverie/);
      return answer;
    },
    cancelEmailChange: () => program.send(`${v1}/accounts/${user.id}/email-change`, { method: 'DELETE' }),
    listAccountSessions: async () => {
      await signedIn(stage.server, user);
      return program.get(`${v1}/accounts/${user.id}/sessions`);
    },
    endAccountSession: async () => {
      const { body } = await program.get(`${v1}/accounts/${user.id}/sessions`);
      const [{ id }] = (JSON.parse(body) as { sessions: [{ id: string }] }).sessions;
      return program.send(`${v1}/accounts/${user.id}/sessions/${id}`, { method: 'DELETE' });
    },
    endAccountSessions: () => program.send(`${v1}/accounts/${user.id}/sessions`, { method: 'DELETE' }),
    viewAccountHistory: () => program.get(`${v1}/accounts/${user.id}/history?limit=2`),
    requireNewPassword: async () => {
      const { id } = await welcome(stage.server);
      return program.send(`${v1}/accounts/${id}/new-password-requirement`, { method: 'POST', headers: requestName() });
    },
    inviteAccount: async () => {
      const { id, email } = await welcome(stage.server, { chosen: false });
      const path = `${v1}/accounts/${id}/invitations`;
      const answer = await program.send(path, { method: 'POST', headers: requestName() });
      assert.match((await stage.server.mailTo(email, { subject: /vous attend/ })).text, /\/link\//);
      const again = await program.send(`${v1}/accounts/${user.id}/invitations`, {
        method: 'POST',
        headers: requestName(),
      });
      assert.equal(codeOf(again), 'entered-before');
      return answer;
    },
    setPassword: async () => {
      const password = freshPassword();
      const { id } = await welcome(stage.server);
      return office.json('PUT', `${v1}/accounts/${id}/password`, { password, confirmation: password });
    },
    sendReset: async () => {
      const { id, email } = await welcome(stage.server);
      const answer = await office.json('POST', `${v1}/accounts/${id}/resets`, { mode: 'link' }, requestName());
      assert.match((await stage.server.mailTo(email, { subject: /nouveau mot de passe/ })).text, /\/link\//);
      return answer;
    },
    listOpenWays: async () => {
      const ways = await office.get(`${v1}/accounts/${user.id}/resets`);
      assert.match(ways.body, /"chosen"/);
      return ways;
    },
    askDesk: () => office.json('POST', `${v1}/accounts/${user.id}/reset-requests`, { message: 'Merci.' }),
    delegateGroups: () => office.json('PUT', `${v1}/accounts/${delegate.id}/delegation`, { groupIds: [group.id] }),
    viewDelegation: () => office.get(`${v1}/accounts/${delegate.id}/delegation`),
    listGroups: () => program.get(`${v1}/groups`),
    createGroup: () => program.json('POST', `${v1}/groups`, { name: `Magasin ${randomBytes(4).toString('hex')}` }),
    renameGroup: () =>
      program.json('PUT', `${v1}/groups/${group.id}`, { name: `Atelier ${randomBytes(4).toString('hex')}` }),
    removeGroup: async () =>
      program.send(`${v1}/groups/${(await made('/groups', { name: 'À enlever' })).id}`, { method: 'DELETE' }),
    createImport: () => bringPeople(),
    viewImport: async () => program.get(`${v1}/imports/${(await broughtPeople()).id}`),
    listRefusedLines: async () => program.get(`${v1}/imports/${(await broughtPeople()).id}/refused.csv`),
    runImport: async () => {
      const { id, digest } = await broughtPeople();
      return program.json('POST', `${v1}/imports/${id}/run`, { digest });
    },
    dropImport: async () => program.send(`${v1}/imports/${(await broughtPeople()).id}`, { method: 'DELETE' }),
    previewMassAction: () =>
      program.json('POST', `${v1}/mass-actions/preview`, {
        kind: 'end-sessions',
        people: { list: [user.email, 'nobody@nowhere.example'] },
      }),
    beginMassAction: () => beginMassAction(),
    listMassActions: () => program.get(`${v1}/mass-actions`),
    viewMassAction: async () => program.get(`${v1}/mass-actions/${await begunAction()}`),
    reportMassAction: async () => program.get(`${v1}/mass-actions/${await begunAction()}/report.csv`),
    steerMassAction: async () =>
      program.json('PUT', `${v1}/mass-actions/${await begunAction()}/state`, { state: 'cancelled' }),
    viewPasswordRules: () => program.get(`${v1}/password-rules`),
    choosePasswordRules: async () => {
      const { body } = await office.get(`${v1}/password-rules`);
      const { classes } = JSON.parse(body) as { classes: { accountClass: string; version: number }[] };
      const version = classes.find(({ accountClass }) => accountClass === 'user')?.version;
      return office.json('PUT', `${v1}/password-rules`, { accountClass: 'user', profile: 'standard', version });
    },
    requireNewPasswords: async () => {
      const boss = stage.server.having('administrator')[1] as Person;
      const other = await signedIn(stage.server, boss);
      const path = `${v1}/new-password-requirements`;
      const wrong = await other.json('POST', path, { people: 987_654 }, requestName());
      assert.equal(codeOf(wrong), 'people-mismatch');
      const people = Number(/Cela concerne (\d+)/.exec(wrong.body)?.[1]);
      return other.json('POST', path, { people }, requestName());
    },
    viewResetModes: () => office.get(`${v1}/reset-modes`),
    chooseResetModes: () => office.json('PUT', `${v1}/reset-modes`, { link: true, temporary: false, chosen: true }),
    viewDeskSettings: () => program.get(`${v1}/desk-settings`),
    changeDeskSettings: () => office.json('PUT', `${v1}/desk-settings/notice`, { tellsAdministrators: false }),
    switchTelephone: async () => {
      const path = `${v1}/desk-settings/telephone`;
      const turn = (isStopped: boolean) => program.json('PUT', path, { isStopped, reason: 'Appels trompeurs.' });
      const stopped = await turn(true);
      assert.match((await program.get(`${v1}/desk-settings`)).body, /"reason":"Appels trompeurs\."/);
      await turn(false);
      return stopped;
    },
    listVouchings: async () => {
      await query(stage.server, 'delete from sign_in_failures_by_account');
      await askCompany(stage.server, await openAtDesk(stage.server, user), user);
      return office.get(`${v1}/vouchings`);
    },
    answerVouching: async () => {
      const { body } = await office.get(`${v1}/vouchings`);
      const [{ proof }] = (JSON.parse(body) as { waiting: [{ proof: string }] }).waiting;
      return office.json('POST', `${v1}/vouchings/${proof}`, { answer: 'confirm' });
    },
    listApiKeys: () => office.get(`${v1}/api-keys`),
    createApiKey: () =>
      office.json('POST', `${v1}/api-keys`, { name: 'Paie', scopes: ['accounts:read'] }, requestName()),
    revokeApiKey: async () => {
      const key = await made('/api-keys', { name: 'Passagère', scopes: ['accounts:read'], days: 1 });
      return office.json('DELETE', `${v1}/api-keys/${key.id}`, null);
    },
    openRequest: async () => {
      const found = await agent.get(`${v1}/desk/accounts?q=${encodeURIComponent(user.email)}`);
      const [{ id: accountId, companyId }] = (JSON.parse(found.body) as { accounts: [Record<string, string>] })
        .accounts;
      return atDesk('POST', '', { accountId, companyId });
    },
    listRequests: () => agent.get(`${v1}/desk/requests?kind=reset&holder=mine`),
    viewRequest: () => agent.get(`${v1}/desk/requests/${number}`),
    takeRequest: () => atDesk('PUT', `/${number}/holder`, null),
    replyToRequest: () => atDesk('POST', `/${number}/replies`, { message: 'Nous vous rappelons.' }),
    releaseRequest: () => atDesk('DELETE', `/${number}/holder`, null),
    closeRequest: () => atDesk('PUT', `/${number}/closing`, { closing: 'no-answer' }),
    findAccounts: () => agent.get(`${v1}/desk/accounts?q=${encodeURIComponent(user.email)}`),
    viewFigures: () => supervisor.get(`${v1}/desk/figures?days=7`),
    listTelephoneStops: () => agent.get(`${v1}/desk/telephone-stops`),
    turnTelephoneStop: async () => {
      const turn = (isStopped: boolean) =>
        supervisor.json('PUT', `${v1}/desk/telephone-stops`, {
          companyId: null,
          isStopped,
          reason: 'Appels trompeurs.',
        });
      const stopped = await turn(true);
      assert.match((await agent.get(`${v1}/desk/telephone-stops`)).body, /"companyId":null/);
      await turn(false);
      return stopped;
    },
  };

  test('Every endpoint is called here, and nothing that is none.', () => {
    const known = endpoints.map(({ id }) => id).sort();
    assert.deepEqual(Object.keys(calls).sort(), known);
  });

  test('Each body has an example that fits it.', () => {
    for (const { id, body, example } of endpoints) {
      if (body) assert.ok(example && body.safeParse(example).success, id);
    }
  });

  for (const [id, call] of Object.entries(calls)) {
    test(`${id} answers what its schema says, all of it and nothing more.`, async () => {
      const declared = endpoints.find((each) => each.id === id) as Endpoint;
      const answer = await call();
      const { schema, file } = declared.answers[answer.status] ?? {};
      if (file) return assert.ok(answer.headers.get('content-type')?.startsWith(file) && answer.body !== '');
      assert.notEqual(schema, undefined, `${answer.status} is not declared: ${answer.body}`);
      if (schema === null) return assert.equal(answer.body, '');
      const shown = JSON.parse(answer.body);
      assert.deepEqual(schema?.parse(shown), shown);
      assert.equal(answer.headers.has('etag'), declared.version !== undefined);
      assert.match(answer.headers.get('ratelimit') ?? '', /^"\w+";r=\d+;t=\d+$/);
    });
  }

  test('A key that was made by the API lets a program in, and its token is nowhere kept.', async () => {
    const name = requestName();
    const wish = { name: 'Annuaire', scopes: ['company:read'] };
    const answer = await office.json('POST', `${v1}/api-keys`, wish, name);
    const { token } = JSON.parse(answer.body) as { token: string };
    const holder = new Visitor(stage.server.url, { authorization: `Bearer ${token}` });
    assert.equal((await holder.get(`${v1}/groups`)).status, 200);
    const again = await office.json('POST', `${v1}/api-keys`, wish, name);
    assert.equal(codeOf(again), 'request-done');
    assert.deepEqual(
      await query(
        stage.server,
        'select 1 from idempotency_keys where answer is not null and key = ?',
        name['idempotency-key'],
      ),
      [],
    );
  });
});
