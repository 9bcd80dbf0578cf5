import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import * as z from 'zod';
import type { Endpoint } from '../../src/api/endpoint.ts';
import { apiEndpoints } from '../../src/api/endpoints.ts';
import { codeOf, programOf } from '../parts/api.ts';
import { startBehindProxy, useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import type { Person } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const endpoints = apiEndpoints({} as never);
const taking = endpoints.filter(({ body }) => body !== null);
const fieldsOf = ({ body }: Endpoint): string[] => Object.keys((body as z.ZodObject).shape);

type Fault = { pointer: string; code: string; detail: string };
const faultsIn = ({ body }: Answer): Fault[] => (JSON.parse(body) as { errors: Fault[] }).errors;
const told = (answer: Answer): string[] =>
  faultsIn(answer)
    .map(({ pointer, code }) => `${pointer} ${code}`)
    .sort();

suite('A body that is refused', () => {
  const stage = useServer(startBehindProxy);
  let office: Visitor;
  let desk: Visitor;
  let userId = '';

  before(async () => {
    const { server } = stage;
    office = await signedIn(server, server.having('administrator')[0] as Person);
    desk = await signedIn(server, server.having('supervisor')[0] as Person);
    userId = (await welcome(server)).id;
  });

  const send = ({ who, method, path }: Endpoint, body: unknown): Promise<Answer> => {
    const visitor = who === 'anybody' ? new Visitor(stage.server.url) : who.includes('supervisor') ? desk : office;
    const there = path.replace(':id', userId).replace(/:\w+/g, '1');
    return visitor.json(method, there, body, { 'if-match': '"any"' });
  };

  for (const declared of taking) {
    test(`tells every field of ${declared.id} that has another shape, and each that is none, in the order of the document.`, async () => {
      assert.ok(declared.body instanceof z.ZodObject);
      const fields = fieldsOf(declared);
      const body = Object.fromEntries([...fields, 'extra', 'more'].map((field) => [field, { $ne: 1 }]));
      const answer = await send(declared, body);
      assert.equal(answer.status, 422, answer.body);
      const pointers = new Set(faultsIn(answer).map(({ pointer }) => pointer.split('/')[1]));
      assert.deepEqual([...pointers], [...fields, 'extra', 'more']);
      for (const { code, detail } of faultsIn(answer))
        assert.ok(detail.endsWith('.') && !detail.includes(code), detail);
    });
  }

  /** Bodies of which the rules refuse all that has the right shape. */
  const mixed: Record<string, { body: object; faults: string[] }> = {
    requestReset: { body: { email: 'nope', message: 7 }, faults: ['/email not-an-address', '/message wrong-type'] },
    linkAccount: {
      body: { current: '', email: 'nope', password: 7 },
      faults: ['/current too-short', '/email not-an-address', '/password wrong-type'],
    },
    createAccount: {
      body: {
        ...{ email: 'nope', firstName: ' ', lastName: '\u202Eb', telephone: '+', language: 'xx', role: 'agent' },
        groupId: 'nowhere',
      },
      faults: [
        ...['/email not-an-address', '/firstName missing', '/groupId not-a-choice', '/language not-a-choice'],
        ...['/lastName unreadable-characters', '/role not-a-choice', '/telephone not-a-telephone'],
      ],
    },
    changeAccount: {
      body: { email: 'nope', firstName: 'x'.repeat(101), telephone: 12, groupId: 'nowhere' },
      faults: ['/email not-an-address', '/firstName too-long', '/groupId not-a-choice', '/telephone wrong-type'],
    },
    askDesk: { body: { message: 'x'.repeat(2001) }, faults: ['/message too-long'] },
    beginMassAction: {
      body: { kind: 'vanish', people: { filter: { q: 3, role: 'agent', more: 1 } }, reason: 'no', confirmed: -1 },
      faults: [
        ...['/confirmed too-small', '/kind not-a-choice', '/people/filter/more unknown-field'],
        ...['/people/filter/q wrong-type', '/people/filter/role not-a-choice', '/reason missing'],
      ],
    },
    delegateGroups: {
      body: { groupIds: ['nowhere', 'gone'] },
      faults: ['/groupIds/0 unknown-group', '/groupIds/1 unknown-group'],
    },
    createGroup: { body: { name: ' ' }, faults: ['/name missing'] },
    renameGroup: { body: { name: 'x'.repeat(101) }, faults: ['/name too-long'] },
    choosePasswordRules: {
      body: { accountClass: 'user', profile: 'eko', version: -1, owner: '.', reason: '', reviewOn: '31/02/2030' },
      faults: ['/owner too-few-letters', '/reason missing', '/reviewOn not-a-date', '/version too-small'],
    },
    switchTelephone: {
      body: { isStopped: 'yes', reason: 'no' },
      faults: ['/isStopped wrong-type', '/reason reason-missing'],
    },
    turnTelephoneStop: {
      body: { companyId: 1, isStopped: 'yes', reason: 'no' },
      faults: ['/companyId wrong-type', '/isStopped wrong-type', '/reason reason-missing'],
    },
    createApiKey: {
      body: { name: 'x', scopes: [], days: 0 },
      faults: ['/days too-small', '/name too-short', '/scopes missing'],
    },
    replyToRequest: { body: { message: ' ' }, faults: ['/message missing'] },
  };

  test('has a row here for every endpoint whose rules go beyond shapes.', () => {
    const judged = taking.filter(({ judge }) => judge).map(({ id }) => id);
    assert.deepEqual(Object.keys(mixed).sort(), judged.sort());
  });

  for (const [id, { body, faults }] of Object.entries(mixed)) {
    test(`tells what the rules of ${id} refuse beside what has another shape.`, async () => {
      const declared = taking.find((each) => each.id === id) as Endpoint;
      const answer = await send(declared, { ...body, extra: 1 });
      assert.deepEqual(told(answer), [...faults, '/extra unknown-field'].sort());
      const order = [...fieldsOf(declared), 'extra'];
      const places = faultsIn(answer).map(({ pointer }) => order.indexOf(pointer.split('/')[1] ?? ''));
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
      );
    });
  }

  for (const declared of endpoints.filter(({ isNameRequired }) => isNameRequired)) {
    test(`is not done by ${declared.id} without a name, however it fits.`, async () => {
      const answer = await send(declared, declared.example ?? null);
      assert.deepEqual([answer.status, codeOf(answer)], [400, 'idempotency-key-missing']);
    });
  }

  test('is refused by the verb for the same faults, where every field has its shape.', async () => {
    const person = { email: 'nope', firstName: ' ', lastName: 'x'.repeat(101), groupId: 'nowhere' };
    const faults = ['/email not-an-address', '/firstName missing', '/groupId not-a-choice', '/lastName too-long'];
    assert.deepEqual(told(await office.json('POST', '/api/v1/accounts', person)), faults);
    const etag = (await office.get(`/api/v1/accounts/${userId}`)).headers.get('etag') ?? '';
    const change = { 'if-match': etag };
    assert.deepEqual(told(await office.json('PATCH', `/api/v1/accounts/${userId}`, person, change)), faults);
  });

  test('tells with a confirmation that differs what is wrong with the password.', async () => {
    const path = `/api/v1/accounts/${userId}/password`;
    const answer = await office.json('PUT', path, { password: 'court', confirmation: 'autre' });
    const codes = told(answer);
    assert.ok(codes.includes('/confirmation not-confirmed') && codes.includes('/password too-short'), codes.join());
  });

  test('is explained in the language that a program asks for, and in that of a person’s account.', async () => {
    const { program } = await programOf(stage.server);
    const explained = async (visitor: Visitor, language: string) => {
      const answer = await visitor.json('POST', '/api/v1/groups', { name: '' }, { 'accept-language': language });
      return faultsIn(answer).map(({ detail }) => detail);
    };
    assert.deepEqual(await explained(program, 'en'), ['This field is needed.']);
    assert.deepEqual(await explained(program, 'de'), ['Dieses Feld ist nötig.']);
    assert.deepEqual(await explained(office, 'de'), ['Ce champ est obligatoire.']);
  });
});
