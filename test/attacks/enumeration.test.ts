import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { anotherSource, startBehindProxy, useServer } from '../parts/engines.ts';
import { type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { bring, bringByApi } from '../parts/people-file.ts';
import type { Person } from '../parts/server.ts';
import { type Answer, Visitor } from '../parts/visitor.ts';

const unknown = 'personne.nulle-part@ardoise.example';
const wrong = 'Rien qui vaille 12';

type Way = { name: string; send: (visitor: Visitor, email: string) => Promise<Answer> };

const ways: readonly Way[] = [
  {
    name: 'the sign-in page',
    send: (visitor, email) =>
      visitor.submit('/login', 'Se connecter', { 'Adresse e-mail': email, 'Mot de passe': wrong }),
  },
  {
    name: 'the sign-in page, with something shaped like a temporary password',
    send: (visitor, email) =>
      visitor.submit('/login', 'Se connecter', { 'Adresse e-mail': email, 'Mot de passe': 'Kqm7-3xwp-9trd-h2vn' }),
  },
  { name: 'POST /api/v1/session', send: (visitor, email) => visitor.signIn({ email, password: wrong }) },
  {
    name: 'the request page',
    send: (visitor, email) => visitor.submit('/recovery/request', 'Envoyer la demande', { 'Adresse e-mail': email }),
  },
  {
    name: 'POST /api/v1/recovery-requests',
    send: (visitor, email) => visitor.json('POST', '/api/v1/recovery-requests', { email }),
  },
  {
    name: 'POST /api/v1/recovery-requests, with words that could be a password',
    send: (visitor, email) => {
      const message = Array.from({ length: 20 }, (_, index) => `Tournesol${index}!`).join(' ');
      return visitor.json('POST', '/api/v1/recovery-requests', { email, message });
    },
  },
];

const { web } = sentences('fr');

suite('Nobody learns from the answers who has an account', () => {
  const stage = useServer(startBehindProxy);

  for (const { name, send } of ways) {
    test(`A known, an unknown and a disabled account get the same status, headers and words from ${name}.`, async () => {
      const { server } = stage;
      const [known, disabled] = [await welcome(server), await welcome(server)];
      await query(server, "update accounts set state = 'disabled' where id = ?", disabled.id);
      const answers = await Promise.all(
        [known.email, unknown, disabled.email].map(async (email) => {
          const answer = await send(new Visitor(server.url, anotherSource()), email);
          return describe(answer, email);
        }),
      );
      assert.deepEqual(answers[1], answers[0]);
      assert.deepEqual(answers[2], answers[0]);
    });

    test(`A known and an unknown address wait about as long for the answer of ${name}.`, async () => {
      const { server } = stage;
      const known = await welcome(server);
      const measure = async (): Promise<[forKnown: number, forUnknown: number]> => {
        const takes: Record<string, number[]> = { [known.email]: [], [unknown]: [] };
        for (let round = 0; round < 9; round += 1) {
          for (const email of round % 2 === 0 ? [known.email, unknown] : [unknown, known.email]) {
            await forgetFailures(known);
            const visitor = new Visitor(server.url, anotherSource());
            await visitor.get('/login');
            const startedAt = performance.now();
            await send(visitor, email);
            takes[email]?.push(performance.now() - startedAt);
          }
        }
        return [median(takes[known.email]), median(takes[unknown])];
      };
      // A difference that the program makes is there every time; one that the machine makes goes away.
      const seen: string[] = [];
      for (let attempt = 0; attempt < 4; attempt += 1) {
        const [forKnown, forUnknown] = await measure();
        if (Math.max(forKnown, forUnknown) / Math.min(forKnown, forUnknown) < 1.5) return;
        seen.push(`${forKnown.toFixed(1)} ms for a known address, ${forUnknown.toFixed(1)} ms for an unknown one`);
      }
      assert.fail(seen.join('; '));
    });
  }

  test('An administrator hears of a bounded number of addresses that others have, and the journal of each.', async () => {
    const { server } = stage;
    const administrator = await welcome(server, { role: 'administrator' });
    const office = await signedIn(server, administrator);
    const elsewhere = server.having('administrator')[1] as Person;
    const add = (email: string) =>
      office.submit('/config/users/new', web.config.add.submit, {
        [web.config.person.email]: email,
        [web.config.person.firstName]: 'Ada',
        [web.config.person.lastName]: 'Lune',
      });
    const told = await add(elsewhere.email);
    assert.equal(told.status, 422);
    assert.ok(told.text.includes(web.config.faults.emailTaken), told.text);
    const noted = "select details from audit_events where action = 'taken-addresses-met' and actor_id = ?";
    const [event, ...others] = await query(server, noted, administrator.id);
    assert.deepEqual([event?.details, others.length], ['{"count":1}', 0]);
    for (let each = 0; each < 29; each += 1) {
      const met = "insert into met_elsewhere (company_id, met_by, account_id, at) values ('c', ?, ?, ?)";
      await query(server, met, administrator.id, `a${each}`, Date.now());
    }
    // It says until when, and whom to turn to.
    const said = new RegExp(web.config.faults.metEnough('\\S+ \\d+ \\S+ \\d{4} à \\d\\d:\\d\\d'));
    const [taken, free] = [await add(elsewhere.email), await add('libre.encore@ardoise.example')];
    for (const answer of [taken, free]) {
      assert.equal(answer.status, 429);
      assert.match(answer.text, said);
    }
  });

  test('Beyond that bound an import’s pages and answers are the same for a taken and a free address, until its run.', async () => {
    const { server } = stage;
    const administrator = await welcome(server, { role: 'administrator' });
    const office = await signedIn(server, administrator);
    const elsewhere = server.having('administrator')[1] as Person;
    const met = "insert into met_elsewhere (company_id, met_by, account_id, at) values ('c', ?, ?, ?)";
    for (let each = 0; each < 30; each += 1) await query(server, met, administrator.id, `b${each}`, Date.now());
    const noted = 'select action, details from audit_events where actor_id = ? order by sequence desc limit 2';
    const seen: unknown[] = [];
    for (const email of [elsewhere.email, 'libre.toujours@ardoise.example']) {
      const table = `courriel;prénom;nom\n${email};Ada;Lune\n`;
      const pagePath = (await bring(office, table)).headers.get('location') ?? '';
      const page = await office.get(pagePath);
      assert.ok(page.text.includes(sentences('fr').peopleImport.page.withheld), page.text);
      const file = await office.get(`${pagePath}/refused.csv`);
      const brought = await bringByApi(office, table);
      assert.equal(brought.status, 201, brought.body);
      const path = brought.headers.get('location') ?? '';
      const answers = [page, file, brought, await office.get(path), await office.get(`${path}/refused.csv`)];
      const ids = [pagePath, path].map((each) => each.split('/').at(-1) ?? '');
      const bare = ids.reduce(
        (text, id) => text.replaceAll(id, '(id)'),
        JSON.stringify(answers.map((answer) => describe(answer, email))),
      );
      seen.push([
        // But for the time, and what is left of the requests of a minute.
        bare.replace(/[\d-]+T[\d:.]+Z|\d\d:\d\d\.|data-(idle|rest)=\\"\d+|r=\d+;t=/g, '(now)'),
        JSON.parse(brought.body).digest,
        await query(server, noted, administrator.id),
      ]);
    }
    assert.deepEqual(seen[1], seen[0]);
  });

  test('After many failures, a known and an unknown address are slowed down alike.', async () => {
    const { server } = stage;
    const known = await welcome(server);
    const seen: Record<string, number[]> = {};
    for (const email of [known.email, 'autre.inconnue@ardoise.example']) {
      const visitor = new Visitor(server.url, anotherSource());
      const statuses: number[] = [];
      for (let tries = 0; tries < 7; tries += 1)
        statuses.push((await visitor.signIn({ email, password: wrong })).status);
      seen[email] = statuses;
    }
    const [forKnown, forUnknown] = Object.values(seen);
    assert.deepEqual(forKnown, forUnknown);
    assert.ok(forKnown?.includes(429));
  });

  test('No mail goes to an address that is no account, and a disabled account gets none either.', async () => {
    const { server } = stage;
    const [known, disabled] = [await welcome(server), await welcome(server)];
    await query(server, "update accounts set state = 'disabled' where id = ?", disabled.id);
    const askedAt = Date.now();
    const stranger = 'encore.inconnue@ardoise.example';
    for (const email of [disabled.email, stranger, known.email]) {
      await new Visitor(server.url, anotherSource()).json('POST', '/api/v1/recovery-requests', { email });
    }
    await server.mailTo(known.email, { after: askedAt });
    assert.deepEqual(await server.mailsTo(stranger), []);
    assert.deepEqual(
      (await server.mailsTo(disabled.email)).filter(({ at }) => at >= askedAt),
      [],
    );
  });

  const forgetFailures = async (known: Newcomer): Promise<void> => {
    await query(stage.server, 'delete from sign_in_failures_by_account');
    await query(stage.server, 'delete from sign_in_failures_by_source');
    await query(
      stage.server,
      "update reset_requests set state = 'closed', created_at = 0 where email in (?, ?)",
      known.email,
      unknown,
    );
  };
});

/** Everything somebody can compare, without what differs by nature: the address typed, tokens, the time. */
const describe = ({ status, headers, body }: Answer, email: string) => ({
  status,
  headers: [...headers]
    .filter(([name]) => !['date', 'content-length'].includes(name))
    .map(([name, value]) => [name, blot(value)]),
  body: blot(body).replaceAll('@<wbr>', '@').replaceAll(email, '(address)'),
});

const blot = (text: string): string => text.replace(/[\w-]{43}/g, '(token)').replace(/(?<=;r=\d+;t=)\d+/, '(seconds)');

const median = (numbers: number[] = []): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
