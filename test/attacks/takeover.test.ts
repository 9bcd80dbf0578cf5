import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Circumstance } from '../../src/domain/caller-verification/circumstance.ts';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import { getsIn, smallestSets, targetOf } from '../../src/domain/caller-verification/takeover.ts';
import { type Target, type Thing, things } from '../../src/domain/caller-verification/things.ts';
import { Attacker, type Cast, type Victim } from '../parts/attacker.ts';
import { query } from '../parts/database.ts';
import { temporaryPasswordIn } from '../parts/mail-secrets.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, type Newcomer, signedIn } from '../parts/people.ts';
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
  ['administrator', 'contact-changed'],
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
    const secondSupervisor = (await newStaff('supervisor')).session;
    const secondOperator = await newStaff('operator');
    await ageCompanies();
    const opened = {
      agent: (await newStaff('agent')).session,
      secondAgent: (await newStaff('agent')).session,
      supervisor: (await newStaff('supervisor')).session,
      administrator: await openAdministrator(),
    };
    cast = {
      server,
      agent: await as(agent),
      secondAgent: await as(secondAgent),
      supervisor: await as(server.having('supervisor')[0]),
      secondSupervisor,
      administrator: await as(server.having('administrator')[0]),
      operators: [operator, secondOperator],
      opened,
    };
  });
  after(() => server?.stop());

  const newStaff = (role: 'agent' | 'supervisor' | 'operator'): Promise<Newcomer & { session: Visitor }> => {
    const [{ company } = { company: '' }] = server.having('operator');
    return added(role, company, 'conselio.example');
  };

  /** An account that an operator opens at the console. */
  const added = async (
    role: Exclude<Newcomer['role'], 'user'>,
    company: string,
    domain: string,
  ): Promise<Newcomer & { session: Visitor }> => {
    const mark = randomBytes(5).toString('hex');
    const email = `${role}.${mark}@${domain}`;
    const words = ['--email', email, '--first-name', 'Nouvel', '--last-name', `Arrivé${mark}`, '--role', role];
    const made = await server.run('user', 'add', '--company', company, ...words, '--temporary');
    assert.equal(made.code, 0, made.stderr);
    const session = new Visitor(server.url);
    const temporary = temporaryPasswordIn(await server.mailTo(email));
    await session.signIn({ email, password: temporary });
    const password = freshPassword();
    const chosen = await session.json('PUT', '/api/v1/password', { password, confirmation: password });
    assert.equal(chosen.status, 200, chosen.body);
    const [row] = await query(server, 'select id from accounts where email = ?', email);
    return { role, company, email, password, id: String(row?.id), name: `Nouvel Arrivé${mark}`, session };
  };

  /** What is opened from here on is no longer of the companies' first day; and nobody reads of so many resets. */
  const ageCompanies = async (): Promise<void> => {
    await query(server, 'update companies set created_at = ?, tells_administrators = 0', Date.now() - day);
  };

  const openAdministrator = async (): Promise<Visitor> => {
    const [{ company } = { company: '' }] = server.having('administrator');
    return (await added('administrator', company, 'ardoise.example')).session;
  };

  let telephones = 0;
  /** Somebody known for long, with a mobile number and a session left open; then what is unusual about the request. */
  const newVictim = async ({ accountClass, circumstances }: Target, held: readonly Thing[]): Promise<Victim> => {
    telephones += 1;
    const telephone = `+336399${String(80_000 + telephones).padStart(5, '0')}`;
    const like = server.having(accountClass === 'staff' ? 'agent' : accountClass)[0] as Person;
    const mark = randomBytes(5).toString('hex');
    const long = Date.now() - 90 * day;
    const person: Newcomer = {
      ...like,
      id: `victim${mark}`.padEnd(24, '2'),
      email: `victime.${mark}@${like.email.split('@')[1]}`,
      name: `Victime Visée${mark}`,
    };
    const row: Record<string, string | number> = {
      id: person.id,
      email: person.email,
      email_key: person.email,
      mailbox_key: person.email,
      first_name: 'Victime',
      last_name: `Visée${mark}`,
      search_key: `victime visee${mark} ${person.email}`,
      telephone,
      state: circumstances.includes('disavowed') ? 'frozen' : 'active',
      created_at: long,
      last_signed_in_at: long,
      email_since: circumstances.includes('contact-changed') ? Date.now() - day : long,
      telephone_since: long,
    };
    await copyRow('accounts', 'email', like.email, row);
    const [{ id: likeId } = { id: '' }] = await query(server, 'select id from accounts where email = ?', like.email);
    await copyRow('credentials', 'account_id', String(likeId), { account_id: person.id });
    if (circumstances.includes('repeated-calls')) await askOften(person);
    const isOpen = held.includes('open-session') && !circumstances.includes('disavowed');
    return { ...person, telephone, session: isOpen ? await signedIn(server, person) : new Visitor(server.url) };
  };

  /** Makes another row like one there is, with the same password: many people, quickly. */
  const copyRow = async (
    table: 'accounts' | 'credentials',
    key: string,
    of: string,
    row: Record<string, string | number>,
  ): Promise<void> => {
    const [like] = await query(server, `select * from ${table} where ${key} = ?`, of);
    // Where a row stands is its own.
    const columns = Object.keys(like ?? {}).filter((column) => column !== 'place');
    const list = columns.map((column) => (column in row ? '?' : column)).join();
    const values = columns.flatMap((column) => row[column] ?? []);
    await query(
      server,
      `insert into ${table} (${columns}) select ${list} from ${table} where ${key} = ?`,
      ...values,
      of,
    );
  };

  const askOften = async ({ id, email }: Newcomer): Promise<void> => {
    for (let count = 0; count < 3; count += 1) {
      const insert = `insert into reset_requests (company_id, account_id, channel, email, email_key, message, state,
        created_at) select company_id, id, 'telephone', ?, email_key, '', 'closed', ? from accounts where id = ? returning number`;
      await query(server, insert, email, Date.now() - 60_000, id);
    }
  };

  for (const [accountClass, circumstance] of played) {
    test(`${accountClass}, ${circumstance ?? 'as usual'}: each smallest set gets in, and none of the sets just below it.`, async (t) => {
      const target = targetOf(accountClass, circumstance);
      const smallest = smallestSets(defaultPolicy(), target).filter((set) => isPlayable(set, target));
      assert.ok(smallest.length > 0);
      const below = smallest.flatMap((set) => set.map((left) => set.filter((thing) => thing !== left)));
      // Of those who need two things at least, each thing is tried alone, whatever it is a part of.
      const alone =
        accountClass === 'user' ? [] : things.map((thing) => [thing]).filter((set) => isPlayable(set, target));
      const plays = new Map([...smallest, ...below, ...alone].map((set) => [[...set].sort().join(' + '), set]));
      const faults: string[] = [];
      const waiting = [...plays];
      const playNext = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [name, held] = next;
          const expected = getsIn(defaultPolicy(), target, held);
          const found = await inTurn(held, async () => {
            const victim = await newVictim(target, held);
            const isIn = await new Attacker(cast, held, target).getsIn(victim);
            // So many administrators of one company would be asked about each other without end.
            await query(server, "update accounts set state = 'disabled' where id = ?", victim.id);
            return isIn;
          });
          if (found !== expected) faults.push(`${name || 'nothing'}: ${found ? 'gets in' : 'is kept out'}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, playNext));
      t.diagnostic(`${plays.size} attacks`);
      assert.deepEqual(faults, [], `of ${plays.size} attacks`);
    });
  }

  test('Where no administrator chooses passwords, one alone is kept out, whatever contacts they write, and gets in with a second thing.', async () => {
    const [{ company } = { company: '' }] = server.having('administrator');
    const off = 'update companies set reset_chosen_since = null where name = ?';
    const faults: string[] = [];
    try {
      for (const circumstance of [null, 'contact-changed'] as const) {
        for (const more of [[], ['mailbox'], ['second-agent']] as Thing[][]) {
          const held: Thing[] = ['company-administrator', ...more];
          await query(server, off, company);
          const target: Target = { ...targetOf('user', circumstance), administratorModes: ['link', 'temporary'] };
          const victim = await newVictim(target, held);
          const found = await new Attacker(cast, held, target).getsIn(victim);
          if (found !== getsIn(defaultPolicy(), target, held))
            faults.push(`${circumstance}: ${held.join(' + ')}: ${found}`);
        }
      }
    } finally {
      await query(server, 'update companies set reset_chosen_since = 0 where name = ?', company);
    }
    assert.deepEqual(faults, []);
  });

  test('Whoever holds a copy of the database has no code, link or password of anybody.', async () => {
    const target = targetOf('user', null);
    const victim = await newVictim(target, []);
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
 * A mail server reads what a mailbox reads: it is played for one class.
 * A session left open ends with the freeze of the account.
 */
const isPlayable = (set: readonly Thing[], { accountClass, circumstances }: Target): boolean => {
  const isUsual = circumstances.length === 0;
  if (set.includes('mail-server') && !(accountClass === 'user' && isUsual)) return false;
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
