import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { defaultPolicy } from '../../src/domain/caller-verification/default-policy.ts';
import { letterNumber } from '../../src/domain/recovery/letter.ts';
import { runMarignan } from '../cli/run-marignan.ts';
import { type DeclaredCommand, declaredCommands, runHere } from '../parts/command-line.ts';
import { query } from '../parts/database.ts';
import { useServer } from '../parts/engines.ts';
import { signedIn, welcome } from '../parts/people.ts';
import { sealedCode } from '../parts/sealed-code.ts';
import { type Person, startServer, type TestServer } from '../parts/server.ts';
import { type Victim, type VictimKind, victimOf } from '../parts/victims.ts';
import { type Right, Watch } from '../parts/watch.ts';

const alone = 'one operator at the console';
const everyone: readonly VictimKind[] = ['user', 'administrator', 'agent', 'newcomer'];

/** All that a command may do to somebody's access. */
const rights: readonly Right[] = [
  {
    title: 'the operator disables and enables accounts',
    by: [alone],
    doors: ['user disable', 'user enable'],
    on: everyone,
    changes: ['state', 'one-time secrets', 'open sessions'],
  },
  {
    title: 'the operator requires new passwords, and the old ones stay until then',
    by: [alone],
    doors: ['password ask-new'],
    on: ['user', 'administrator', 'agent'],
    changes: ['duty to choose another', 'open sessions'],
  },
  {
    title: 'the operator brings in what another system kept, for somebody who never had a password here',
    by: [alone],
    doors: ['password import-hashes'],
    on: ['newcomer'],
    changes: ['password'],
  },
  {
    title: 'the operator brings in the people of a file, with their roles',
    by: [alone],
    doors: ['user import'],
    on: ['administrator'],
    changes: ['role'],
  },
  {
    title: 'the operator writes down contacts and roles, by the rules of a person’s page',
    by: [alone],
    doors: ['user change'],
    on: ['user', 'administrator', 'agent'],
    changes: ['contacts', 'role'],
  },
  {
    title: 'the operator gives somebody who never came in another address, and what was mailed to the old one is over',
    by: [alone],
    doors: ['user change'],
    on: ['newcomer'],
    changes: ['contacts', 'role', 'one-time secrets'],
  },
  {
    title: 'the operator has a first link mailed to somebody who never came in',
    by: [alone],
    doors: ['user invite'],
    on: ['newcomer'],
    changes: ['one-time secrets'],
  },
  {
    title: 'the operator ends sessions, and the password stays',
    by: [alone],
    doors: ['user end-sessions'],
    on: ['user', 'administrator', 'agent'],
    changes: ['open sessions'],
  },
  ...['two operators together', 'whoever holds the sealed code'].map((by) => ({
    title: `emergency access, by ${by}`,
    by: [by],
    doors: ['emergency reset'],
    on: everyone,
    changes: ['password', 'duty to choose another', 'one-time secrets', 'open sessions'] as const,
  })),
];

suite('There is no other way to a reset from the command line', () => {
  const stage = useServer(startServer);
  const commands = declaredCommands();
  const folder = mkdtempSync(join(tmpdir(), 'marignan-commands-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let watch: Watch;
  let victims: Victim[] = [];

  before(async () => {
    const { server } = stage;
    victims = await Promise.all([
      victimOf(server, 'user', await welcome(server)),
      victimOf(server, 'administrator', await welcome(server, { role: 'administrator' })),
      victimOf(server, 'agent', server.having('agent')[0]),
      victimOf(server, 'newcomer', await welcome(server, { chosen: false })),
    ]);
    for (const victim of victims.slice(0, 3)) await signedIn(server, victim);
    for (const company of new Set(victims.map((victim) => victim.company))) {
      const words = ['group', 'add', group, '--company', company, '--data', server.data, '--json'];
      assert.equal((await runHere(words, [])).exitCode, 0);
    }
    watch = new Watch(server, victims, rights);
    await watch.begin();
  });

  test('One operator alone, with every command and every option of it, gives nobody an access and takes none.', async () => {
    assert.ok(commands.length > 30, 'the commands were not found');
    const understood = new Set<string>();
    for (const command of commands) {
      const name = command.words.join(' ');
      for (const victim of aimsAtPeople(command) ? victims : victims.slice(0, 1)) {
        for (const argv of waysOf(command, victim, stage.server, folder)) {
          await watch.see(alone, name, async () => {
            const exitCode = await run(name, argv);
            if (exitCode !== 2) understood.add(name);
          });
        }
      }
    }
    assert.deepEqual(watch.takeFaults(), []);
    const missed = commands.map(({ words }) => words.join(' ')).filter((name) => !understood.has(name));
    assert.deepEqual(missed, [], 'nothing was understood of these commands');
  });

  test('Two operators together, or the sealed code, open the emergency way.', async () => {
    const { server } = stage;
    const [first, second] = server.having('operator');
    assert.ok(first && second);
    const { code, statement } = sealedCode();
    await query(server, statement);
    for (const { email } of victims) {
      const words = ['emergency', 'reset', email, '--reason', reason, '--data', server.data, '--json'];
      await watch.see('two operators together', 'emergency reset', async () =>
        assert.equal((await runHere(words, [first, second].flatMap(proofOf))).exitCode, 0),
      );
    }
    const words = ['emergency', 'reset', victims[0]?.email ?? '', '--sealed-code', '--reason', reason];
    const withCode = () => runHere([...words, '--data', server.data, '--json'], [code]);
    await watch.see('whoever holds the sealed code', 'emergency reset', async () =>
      assert.equal((await withCode()).exitCode, 0),
    );
    const again = await watch.see('whoever holds the sealed code', 'emergency reset', async () =>
      assert.equal((await withCode()).exitCode, 1),
    );
    assert.equal(again, false, 'the sealed code opened twice');
    assert.deepEqual(watch.takeFaults(), []);
    assert.deepEqual(watch.unused, []);
  });

  /** In this process, but for the two that would keep it or write beside it. */
  const run = async (name: string, argv: string[]): Promise<number> => {
    const [operator] = stage.server.having('operator');
    assert.ok(operator);
    const lines = [...proofOf(operator), ...proofOf(operator), 'oui', 'yes'];
    if (name === 'serve' || name === 'init') return (await runMarignan(folder, argv, {}, lines)).exitCode;
    return (await runHere(argv, lines)).exitCode;
  };
});

const example = join(import.meta.dirname, '../../examples/eko/marignan.yaml');
const group = 'Preneurs';
const reason = 'Le support entier a perdu ses accès.';

const proofOf = ({ email, password }: Person): string[] => [email, password];

/** A command that names somebody, or reads a file of people. */
const aimsAtPeople = ({ words, arguments: given, options }: DeclaredCommand): boolean =>
  words.includes('import-hashes') ||
  words.join(' ') === 'user import' ||
  [...given, ...options].some(({ name }) => name === 'email');

/** With what it must have; then with each option of its own alone; then with all. */
function* waysOf(command: DeclaredCommand, victim: Victim, server: TestServer, folder: string): Generator<string[]> {
  const name = command.words.join(' ');
  const given = command.arguments.flatMap((one) => {
    const value = valueFor(name, one.name, victim, server, folder);
    return one.name === 'line' ? ['1 rue du Preneur', value] : [value];
  });
  const place = ['config', 'data', 'database', 'json'];
  const own = command.options.filter((option) => !place.includes(option.name));
  const say = ({ flag, name: option, takesValue }: (typeof own)[number]): string[] =>
    takesValue ? [`${flag}=${valueFor(name, option, victim, server, folder)}`] : [flag];
  // The port is taken: a second server of the same data ends at once.
  const needed = own.filter(({ mandatory, name: option }) => mandatory || option === 'port').flatMap(say);
  const where = [`--data=${server.data}`, '--json'];
  const optional = own.filter(({ mandatory, name: option }) => !mandatory && option !== 'port');
  yield [...command.words, ...given, ...needed, ...where];
  // Making a new installation asks for everything at once.
  if (name !== 'init')
    for (const option of optional) yield [...command.words, ...given, ...needed, ...say(option), ...where];
  if (optional.length > 1) yield [...command.words, ...given, ...needed, ...optional.flatMap(say), ...where];
  // Beside a configuration that is there, it asks who operates and nothing else.
  const operating = own.filter((option) => option.name === 'company' || option.name.startsWith('operator'));
  if (name === 'init') yield [...command.words, `--config=${example}`, ...operating.flatMap(say), ...where];
}

/** Something that could do harm in the place of each argument and option. */
const valueFor = (command: string, name: string, victim: Victim, server: TestServer, folder: string): string => {
  const values: Record<string, string> = {
    name: command.startsWith('pepper') ? 'poivre' : victim.company,
    line: '57000 METZ',
    number: letterNumber(1),
    email: victim.email,
    operatorEmail: victim.email,
    operatorFirstName: 'Preneuse',
    operatorLastName: 'Daccès',
    supportEmail: 'preneur@attaque.example',
    supportTelephone: '+33639980077',
    supportHours: 'lundi-vendredi 9:00-12:00',
    firstName: 'Preneuse',
    lastName: 'Daccès',
    role: victim.kind === 'agent' ? 'agent' : 'user',
    company: victim.company,
    telephone: '+33639980077',
    language: 'fr',
    search: victim.email,
    scope: 'accounts:act',
    days: '30',
    kind: command === 'user history' ? 'everything' : 'disable',
    limit: '5',
    cursor: '999999',
    newEmail: `preneur.${victim.id}@attaque.example`,
    group,
    newName: `Preneurs de ${victim.id}`,
    allow: 'chosen',
    confirm: '999999',
    class: 'user',
    profile: 'standard',
    owner: 'Preneuse Daccès',
    reason,
    review: '2027-01-15',
    minimumCount: '1',
    port: new URL(server.url).port,
    host: '127.0.0.1',
    url: 'http://localhost:1599',
    service: 'eKo',
    smtpHost: '127.0.0.1',
    smtpPort: '2525',
    smtpSecurity: 'none',
    smtpUser: 'preneur',
    smtpFrom: 'preneur@attaque.example',
    timeZone: 'Europe/Paris',
    standing: 'active',
    signedInBefore: '2030-01-01',
    signedInSince: '2020-01-01',
    passwordSetBefore: '2030-01-01',
    passwordBefore: '2030-01-01',
    sort: 'email',
    order: 'descending',
    refused: join(folder, `refused-${victim.id}.csv`),
    to: join(folder, `letters-${victim.id}.pdf`),
    expect: fileOf(folder, 'expected.json', '{}'),
    person: fileOf(folder, 'person.json', JSON.stringify({ email: victim.email })),
    file: command === 'backup' ? join(folder, `backup-${victim.id}`) : fileFor(command, victim, folder),
  };
  return values[name] ?? victim.email;
};

const fileFor = (command: string, { id, email, company }: Victim, folder: string): string => {
  switch (command) {
    case 'restore':
      return join(folder, `backup-${id}`);
    case 'policy save':
    case 'policy analyse':
      return fileOf(folder, 'policy.json', JSON.stringify(defaultPolicy()));
    case 'breaches import':
      return fileOf(folder, 'breaches.txt', '0000000A1D4B746FAA3FD526FF6D5BC8052FDB38:5\n');
    case 'user import': {
      const titles = 'société;adresse e-mail;prénom;nom;rôle';
      return fileOf(folder, `people-${id}.csv`, `${titles}\n${company};${email};Preneuse;Daccès;user\n`);
    }
    default:
      return fileOf(folder, `hashes-${id}.csv`, `${email};${knownHash}\n`);
  }
};

const fileOf = (folder: string, name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

/** Of a password that the attacker knows. */
const knownHash = '$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy';
