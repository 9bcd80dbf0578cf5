import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Circumstance } from '../../src/domain/caller-verification/circumstance.ts';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import { getsIn, smallestSets, targetOf } from '../../src/domain/caller-verification/takeover.ts';
import type { Target, Thing } from '../../src/domain/caller-verification/things.ts';
import { Attacker, type Cast, type Victim } from '../parts/attacker.ts';
import { query } from '../parts/database.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import { type Person, startServer, type TestServer } from '../parts/server.ts';
import { Visitor } from '../parts/visitor.ts';

/** A desk that never closes, and that counts as unusual what is asked of one person alone. */
const configuration = `${readFileSync(join(import.meta.dirname, '../../examples/eko/marignan.yaml'), 'utf8')
  .replace(
    /\n {2}hours:\n(?: {4}.*\n)+/,
    '\n  hours:\n    - { days: [monday, tuesday, wednesday, thursday, friday, saturday, sunday], from: "00:00", until: "24:00" }\n',
  )
  .replace(/\n {2}holidays:.*/, '')}
desk: { companyRequestsPerHour: 1000, personRequestsPerDay: 3, agentResetsPerHour: 1000 }
confirmations: { vouchingsPerCompanyPerHour: 1000 }
`;

/** Those whose sets differ: the others add the same rule as one of these, or fewer deliveries. */
const played: [Target['accountClass'], Circumstance | null][] = [
  ['user', null],
  ['user', 'contact-changed'],
  ['user', 'repeated-calls'],
  ['user', 'disavowed'],
  ['administrator', null],
  ['administrator', 'repeated-calls'],
  ['staff', null],
];

const atOnce = 4;
const day = 24 * 3_600_000;

suite('The attacks of the takeover analysis, played for real', needs('poppler'), () => {
  let server: TestServer;
  let cast: Cast;
  before(async () => {
    server = await startServer({ configuration });
    const [agent, secondAgent] = server.having('agent');
    const operator = server.having('operator')[0] as Person;
    const as = (person: Person | undefined) => signedIn(server, person as Person);
    cast = {
      server,
      agent: await as(agent),
      secondAgent: await as(secondAgent),
      supervisor: await as(server.having('supervisor')[0]),
      secondSupervisor: (await newStaff('supervisor')).session,
      administrator: await as(server.having('administrator')[0]),
      operators: [operator, await newStaff('operator')],
    };
  });
  after(() => server?.stop());

  const newStaff = async (role: 'agent' | 'supervisor' | 'operator'): Promise<Newcomer & { session: Visitor }> => {
    const [{ company } = { company: '' }] = server.having('operator');
    const mark = randomBytes(5).toString('hex');
    const email = `${role}.${mark}@conselio.example`;
    const words = ['--email', email, '--first-name', 'Nouvel', '--last-name', `Arrivé${mark}`, '--role', role];
    const added = await server.run('user', 'add', '--company', company, ...words);
    assert.equal(added.code, 0, added.stderr);
    const session = new Visitor(server.url);
    const temporary = temporaryPasswordIn(await server.mailTo(email));
    await session.signIn({ email, password: temporary });
    const password = freshPassword();
    const chosen = await session.json('PUT', '/api/v1/password', { password, confirmation: password });
    assert.equal(chosen.status, 200, chosen.body);
    const [row] = await query(server, 'select id from accounts where email = ?', email);
    return { role, company, email, password, id: String(row?.id), name: `Nouvel Arrivé${mark}`, session };
  };

  let telephones = 0;
  /** Somebody known for long, with a mobile number and a session left open; then what is unusual about the request. */
  const newVictim = async ({ accountClass, circumstances }: Target): Promise<Victim> => {
    telephones += 1;
    const telephone = `+336399${String(80_000 + telephones).padStart(5, '0')}`;
    const person = accountClass === 'staff' ? await newStaff('agent') : await welcome(server, { role: accountClass });
    const session = await signedIn(server, person);
    const long = Date.now() - 90 * day;
    const set =
      'update accounts set telephone = ?, created_at = ?, email_since = ?, telephone_since = ? where id = ? returning id';
    const emailSince = circumstances.includes('contact-changed') ? Date.now() - day : long;
    await query(server, set, telephone, long, emailSince, long, person.id);
    if (circumstances.includes('repeated-calls')) await askOften(person);
    if (circumstances.includes('disavowed')) {
      await query(server, "update accounts set state = 'frozen' where id = ? returning id", person.id);
    }
    return { ...person, telephone, session };
  };

  const askOften = async ({ id, email }: Newcomer): Promise<void> => {
    for (let count = 0; count < 3; count += 1) {
      const insert = `insert into reset_requests (company_id, account_id, channel, email, email_key, message, state,
        created_at) select company_id, id, 'telephone', ?, email_key, '', 'closed', ? from accounts where id = ? returning number`;
      await query(server, insert, email, Date.now() - 60_000, id);
    }
  };

  for (const [accountClass, circumstance] of played) {
    test(`${accountClass}, ${circumstance ?? 'as usual'}: each smallest set gets in, and none of the sets just below it.`, async () => {
      const target = targetOf(accountClass, circumstance);
      const smallest = smallestSets(defaultPolicy(), target).filter((set) => isPlayable(set, target));
      assert.ok(smallest.length > 0);
      const below = smallest.flatMap((set) => set.map((left) => set.filter((thing) => thing !== left)));
      const plays = new Map([...smallest, ...below].map((set) => [[...set].sort().join(' + '), set]));
      const faults: string[] = [];
      const waiting = [...plays];
      const playNext = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [name, held] = next;
          const expected = getsIn(defaultPolicy(), target, held);
          const found = await inTurn(held, async () =>
            new Attacker(cast, held, target).getsIn(await newVictim(target)),
          );
          if (found !== expected) faults.push(`${name || 'nothing'}: ${found ? 'gets in' : 'is kept out'}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, playNext));
      assert.deepEqual(faults, [], `of ${plays.size} attacks`);
    });
  }

  test('Whoever holds a copy of the database has no code, link or password of anybody.', async () => {
    const target = targetOf('user', null);
    const victim = await newVictim(target);
    const desk = cast.agent;
    const search = `/support/accounts?q=${encodeURIComponent(victim.name)}`;
    const opened = await desk.submit(search, `Ouvrir une demande pour ${victim.name}`);
    const path = opened.headers.get('location') ?? '';
    const sentAt = Date.now();
    await desk.submit(path, 'Envoyer un code par e-mail');
    const code = /^\d{3}\s?\d{3}$/m.exec(
      (await server.mailTo(victim.email, { after: sentAt, subject: /code de vérif/ })).text,
    );
    await desk.submit(path, 'Vérifier le code', { "Code lu par l'appelant": code?.[0] ?? '' });
    await desk.submit(path, 'Envoyer un mot de passe temporaire');
    const mail = await server.mailTo(victim.email, { after: sentAt, subject: /temporaire/ });
    const temporary = temporaryPasswordIn(mail);
    const token = /not-me\/([\w-]{43})/.exec(mail.text)?.[1] ?? '';
    assert.notEqual(token, '');
    const secrets = [temporary, temporary.replaceAll('-', ''), token, victim.password];
    for (const name of ['marignan.db', 'marignan.db-wal']) {
      const content = readFileSync(join(server.data, name));
      for (const secret of secrets) assert.ok(!content.includes(Buffer.from(secret)), `${name} holds a secret`);
    }
  });
});

/**
 * A mail server reads what a mailbox reads, and the console is the same door for everybody: each is played for one class.
 * A session left open ends with the freeze of the account.
 */
const isPlayable = (set: readonly Thing[], { accountClass, circumstances }: Target): boolean => {
  const isUsual = circumstances.length === 0;
  if (set.includes('mail-server') && !(accountClass === 'user' && isUsual)) return false;
  if (set.includes('operator') && !(accountClass === 'administrator' && isUsual)) return false;
  return !(circumstances.includes('disavowed') && set.includes('open-session'));
};

let letters: Promise<unknown> = Promise.resolve();

/** The print room prints all letters that wait: attacks with one are played one after the other. */
const inTurn = <Result>(held: readonly Thing[], play: () => Promise<Result>): Promise<Result> => {
  if (!held.includes('letter')) return play();
  const played = letters.then(play);
  letters = played.catch(() => undefined);
  return played;
};
