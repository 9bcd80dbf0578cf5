import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { languages } from '../platform/languages.ts';
import { explainFault, type FaultCode } from './faults.ts';
import { loadConfiguration } from './load-configuration.ts';

const directory = mkdtempSync(join(tmpdir(), 'marignan-config-'));
after(() => rmSync(directory, { recursive: true }));

type Expected = { code: FaultCode; at?: string; path?: string; mentions?: string };
type BadFile = { is: string; holds: string | Buffer; expected: Expected[] };

const badFiles: BadFile[] = [
  // The file as bytes
  { is: 'is empty', holds: '', expected: [{ code: 'file-empty' }] },
  { is: 'holds blank lines alone', holds: '\n  \n\t\n', expected: [{ code: 'file-empty' }] },
  { is: 'holds a byte order mark alone', holds: '\ufeff', expected: [{ code: 'file-empty' }] },
  { is: 'has 10 MB', holds: Buffer.alloc(10_000_000, 0x20), expected: [{ code: 'file-too-large', mentions: '1024' }] },
  {
    is: 'holds a NUL',
    holds: 'language: fr\ndata: ./da\0ta\n',
    expected: [{ code: 'control-character', at: '2:11', mentions: 'U+0000' }],
  },
  {
    is: 'holds an escape sequence',
    holds: 'language: fr\n# \u001b[31m\n',
    expected: [{ code: 'control-character', at: '2:3', mentions: 'U+001B' }],
  },
  {
    is: 'is Latin-1',
    holds: Buffer.from('language: fr\nservice:\n  name: Épée\n', 'latin1'),
    expected: [{ code: 'not-utf8', at: '3:9' }],
  },
  {
    is: 'is UTF-16',
    holds: Buffer.from('\ufefflanguage: fr\n', 'utf16le'),
    expected: [{ code: 'not-utf8', at: '1:1' }],
  },

  // YAML
  { is: 'indents with a tab', holds: 'listen:\n\tport: 80\n', expected: [{ code: 'yaml-tab', at: '2:1' }] },
  { is: 'is badly indented', holds: 'listen:\n  port: 80\n host: x\n', expected: [{ code: 'yaml-indent', at: '3:1' }] },
  { is: 'leaves a quote open', holds: 'language: "fr\n', expected: [{ code: 'yaml-not-closed', at: '2:1' }] },
  {
    is: 'leaves a bracket open',
    holds: 'trustedProxies: [a,\nlanguage: fr\n',
    expected: [{ code: 'yaml-not-closed', at: '2:1' }],
  },
  {
    is: 'holds two documents',
    holds: 'language: fr\n---\nlanguage: en\n',
    expected: [{ code: 'yaml-two-documents', at: '2:1' }],
  },
  {
    is: 'is an alias bomb',
    holds: `a: &a [x,x]\n${'bcdefghij'.replace(/./g, (n, i: number) => `${n}: &${n} [*${'abcdefghi'[i]},*${'abcdefghi'[i]}]\n`)}`,
    expected: [{ code: 'yaml-reference', at: '1:7' }],
  },
  { is: 'refers to what is not there', holds: 'language: *none\n', expected: [{ code: 'yaml-reference', at: '1:11' }] },
  { is: 'holds a tag', holds: 'language: !!js/function "x"\n', expected: [{ code: 'yaml-tag', at: '1:11' }] },
  { is: 'nests without end', holds: '['.repeat(200_000), expected: [{ code: 'yaml-too-deep' }] },
  {
    is: 'gives one setting twice',
    holds: 'language: fr\nprofile: eko\nlanguage: en\n',
    expected: [{ code: 'duplicate-key', at: '3:1', mentions: '1' }],
  },
  { is: 'is a list', holds: '- language\n- fr\n', expected: [{ code: 'not-settings', at: '1:1' }] },
  { is: 'is a sentence', holds: 'bonjour\n', expected: [{ code: 'not-settings', at: '1:1' }] },
  { is: 'has a list as a key', holds: '? [a]\n: b\n', expected: [{ code: 'yaml-key', at: '1:3' }] },

  // Keys
  {
    is: 'mistypes a key',
    holds: 'listen:\n  prot: 80\n',
    expected: [{ code: 'unknown-key-near', at: '2:3', path: 'listen.prot', mentions: '"port"' }],
  },
  {
    is: 'puts a key in the wrong place',
    holds: 'language: fr\nport: 80\n',
    expected: [{ code: 'unknown-key-near', at: '2:1', mentions: 'listen.port' }],
  },
  { is: 'invents a key', holds: 'language: fr\nhorse: 1\n', expected: [{ code: 'unknown-key', at: '2:1' }] },
  { is: 'names the prototype', holds: '__proto__:\n  port: 1\n', expected: [{ code: 'unknown-key', at: '1:1' }] },
  {
    is: 'holds the SMTP password',
    holds: 'mail:\n  host: localhost\n  password: hunter2\n',
    expected: [{ code: 'secret-in-file', at: '3:3', mentions: 'MARIGNAN_SMTP_PASSWORD_FILE' }],
  },
  {
    is: 'holds the secret key',
    holds: 'secretKey: hunter2\n',
    expected: [{ code: 'secret-in-file', at: '1:1', mentions: 'MARIGNAN_SECRET_KEY' }],
  },
  {
    is: 'holds a database password',
    holds: 'databasePassword: hunter2\n',
    expected: [{ code: 'secret-in-file', at: '1:1', mentions: 'MARIGNAN_DATABASE_PASSWORD' }],
  },
  {
    is: 'holds a password in the address of the database',
    holds: 'database: postgres://me:hunter2@db/x\n',
    expected: [{ code: 'password-in-database-url', at: '1:11', mentions: 'MARIGNAN_DATABASE_PASSWORD' }],
  },
  {
    is: 'holds a password in the query of the database',
    holds: 'database: postgres://me@db/x?password=hunter2\n',
    expected: [{ code: 'password-in-database-url', at: '1:11' }],
  },
  {
    is: 'leaves a section empty',
    holds: 'language: fr\nlifetimes:\nprofile: eko\n',
    expected: [{ code: 'value-missing', at: '2:1' }],
  },
  {
    is: 'forgets what an item needs',
    holds: 'service:\n  telephones:\n    - label: Standard\n',
    expected: [
      { code: 'key-missing', at: '3:7', path: 'service.telephones[0].country' },
      { code: 'key-missing', at: '3:7', path: 'service.telephones[0].number' },
    ],
  },
  {
    is: 'forgets the mail server',
    holds: 'mail:\n  port: 25\n',
    expected: [{ code: 'key-missing', at: '1:1', path: 'mail.host' }],
  },

  // Values
  { is: 'quotes a number', holds: 'listen:\n  port: "80"\n', expected: [{ code: 'expected-number', at: '2:9' }] },
  {
    is: 'gives a fraction',
    holds: 'databasePoolSize: 1.5\n',
    expected: [{ code: 'expected-whole-number', at: '1:19' }],
  },
  {
    is: 'gives infinity',
    holds: 'databasePoolSize: .inf\n',
    expected: [{ code: 'expected-whole-number', at: '1:19' }],
  },
  {
    is: 'gives what is no number',
    holds: 'databasePoolSize: .nan\n',
    expected: [{ code: 'expected-whole-number', at: '1:19' }],
  },
  {
    is: 'gives a number beyond all bounds',
    holds: 'databasePoolSize: 99999999999999999999\n',
    expected: [{ code: 'out-of-range', at: '1:19' }],
  },
  {
    is: 'exceeds a bound',
    holds: 'listen:\n  port: 70000\n',
    expected: [{ code: 'out-of-range', at: '2:9', mentions: '65535' }],
  },
  {
    is: 'stays below a bound',
    holds: 'limits:\n  bodyKiB: -1\n',
    expected: [{ code: 'out-of-range', at: '2:12', mentions: '16' }],
  },
  {
    is: 'lets a code live too long',
    holds: 'lifetimes:\n  verificationCodeMinutes: 11\n',
    expected: [{ code: 'out-of-range', at: '2:28', mentions: '10' }],
  },
  {
    is: 'writes a text as a number',
    holds: 'service:\n  name: 2024\n',
    expected: [{ code: 'quotes-needed', at: '2:9', mentions: '"2024"' }],
  },
  {
    is: 'writes a telephone number without quotes',
    holds: 'service:\n  telephones:\n    - country: FR\n      number: +33972117605\n',
    expected: [{ code: 'quotes-needed', at: '4:15', mentions: '"+33972117605"' }],
  },
  {
    is: 'writes a list as a text',
    holds: 'service:\n  holidays: FR\n',
    expected: [{ code: 'expected-list', at: '2:13' }],
  },
  { is: 'writes a section as a list', holds: 'signIn: [1]\n', expected: [{ code: 'expected-section', at: '1:9' }] },
  {
    is: 'writes a text as a section',
    holds: 'language: fr\ndata:\n  a: 1\n',
    expected: [{ code: 'expected-text', at: '3:3' }],
  },
  { is: 'gives an empty text', holds: 'data: ""\n', expected: [{ code: 'text-empty', at: '1:7' }] },
  {
    is: 'gives an endless text',
    holds: `data: ${'a'.repeat(2000)}\n`,
    expected: [{ code: 'text-too-long', at: '1:7', mentions: '1000' }],
  },
  {
    is: 'breaks a line in a name',
    holds: 'service:\n  name: "eKo\\r\\nBcc: x@y.z"\n',
    expected: [{ code: 'control-in-text', at: '2:9' }],
  },
  {
    is: 'turns a name around',
    holds: 'service:\n  name: "a\\u202eb"\n',
    expected: [{ code: 'control-in-text', at: '2:9' }],
  },
  {
    is: 'mistypes a choice',
    holds: 'profile: ekko\n',
    expected: [{ code: 'not-a-choice-near', at: '1:10', mentions: '"eko"' }],
  },
  {
    is: 'invents a choice',
    holds: 'language: tlh\n',
    expected: [{ code: 'not-a-choice', at: '1:11', mentions: 'fr, en' }],
  },
  {
    is: 'gives an address that is none',
    holds: 'url: marignan.example\n',
    expected: [{ code: 'not-a-url', at: '1:6' }],
  },
  {
    is: 'gives a script as an address',
    holds: 'url: javascript:alert(1)\n',
    expected: [{ code: 'not-a-url', at: '1:6' }],
  },
  {
    is: 'gives an address with a path',
    holds: 'url: https://a.example/b\n',
    expected: [{ code: 'url-not-bare', at: '1:6' }],
  },
  {
    is: 'gives an address with a name in it',
    holds: 'url: https://me@a.example\n',
    expected: [{ code: 'url-not-bare', at: '1:6' }],
  },
  { is: 'listens nowhere', holds: 'listen:\n  host: a b\n', expected: [{ code: 'not-a-host', at: '2:9' }] },
  {
    is: 'trusts a name as a proxy',
    holds: 'trustedProxies:\n  - 10.0.0.1\n  - proxy\n',
    expected: [{ code: 'not-an-address-range', at: '3:5', path: 'trustedProxies[1]' }],
  },
  {
    is: 'trusts an impossible range',
    holds: 'trustedProxies: [10.0.0.0/33]\n',
    expected: [{ code: 'not-an-address-range', at: '1:18' }],
  },
  { is: 'trusts everyone', holds: 'trustedProxies: ["::/0"]\n', expected: [{ code: 'trusts-everyone', at: '1:18' }] },
  {
    is: 'names another database',
    holds: 'database: mysql://x/y\n',
    expected: [{ code: 'not-a-database', at: '1:11' }],
  },
  {
    is: 'mistypes a time zone',
    holds: 'timeZone: Europe/Pari\n',
    expected: [{ code: 'not-a-time-zone-near', at: '1:11', mentions: 'Europe/Paris' }],
  },
  {
    is: 'gives an offset as a time zone',
    holds: 'timeZone: "+01:00"\n',
    expected: [{ code: 'not-a-time-zone', at: '1:11' }],
  },
  {
    is: 'gives an e-mail address without @',
    holds: 'service:\n  supportEmail: contact\n',
    expected: [{ code: 'not-an-email-address', at: '2:17' }],
  },
  {
    is: 'names no country',
    holds: 'service:\n  holidays: [FR, UK]\n',
    expected: [{ code: 'not-a-country', at: '2:18' }],
  },
  {
    is: 'names a country without a calendar',
    holds: 'service:\n  holidays: [IO]\n',
    expected: [{ code: 'no-holidays-for-country', at: '2:14' }],
  },
  {
    is: 'writes a national number',
    holds: 'service:\n  telephones:\n    - country: Other\n      number: 09 72 11 76 05\n',
    expected: [
      { code: 'not-a-country-or-other', at: '3:16' },
      { code: 'not-a-telephone-number', at: '4:15' },
    ],
  },
  {
    is: 'writes hours of its own kind',
    holds: 'service:\n  hours:\n    - days: [lundi]\n      from: 9:00\n      until: 25:00\n',
    expected: [
      { code: 'not-a-choice', at: '3:14', path: 'service.hours[0].days[0]' },
      { code: 'not-a-time', at: '4:13' },
      { code: 'not-a-time', at: '5:14' },
    ],
  },
  {
    is: 'closes before it opens',
    holds: 'service:\n  hours:\n    - days: [monday]\n      from: 18:00\n      until: 09:00\n',
    expected: [{ code: 'ends-before-it-starts', at: '5:14' }],
  },
  {
    is: 'opens twice at once',
    holds:
      'service:\n  hours:\n    - { days: [monday], from: 09:00, until: 12:00 }\n    - { days: [sunday, monday], from: 11:00, until: 13:00 }\n',
    expected: [{ code: 'hours-overlap', at: '4:7', path: 'service.hours[1]' }],
  },
  {
    is: 'opens on no day',
    holds: 'service:\n  hours:\n    - { days: [], from: 09:00, until: 12:00 }\n',
    expected: [{ code: 'too-few', at: '3:15' }],
  },
  {
    is: 'closes on a day that is not in the calendar',
    holds: 'service:\n  closings:\n    - from: 2026-02-29\n      until: 2026-03-01\n',
    expected: [{ code: 'not-a-date', at: '3:13' }],
  },
  {
    is: 'ends a closing before it starts',
    holds: 'service:\n  closings:\n    - from: 2026-03-02\n      until: 2026-03-01\n',
    expected: [{ code: 'ends-before-it-starts', at: '4:14' }],
  },
  {
    is: 'lists too many proxies',
    holds: `trustedProxies: [${'127.0.0.1, '.repeat(51)}]\n`,
    expected: [{ code: 'too-many', at: '1:17', mentions: '50' }],
  },
  {
    is: 'hashes with less than OWASP asks',
    holds: 'hashing:\n  passes: 1\n  memoryKiB: 19456\n',
    expected: [{ code: 'hashing-too-weak', at: '3:14', mentions: '47104' }],
  },
  {
    is: 'gives one address more than the queue',
    holds: 'hashing:\n  queue: { total: 10, perSource: 11 }\n',
    expected: [{ code: 'share-above-total', at: '2:34' }],
  },
  {
    is: 'waits idle longer than a session',
    holds: 'lifetimes:\n  sessionHours: 1\n  sessionIdleMinutes: 61\n',
    expected: [{ code: 'idle-longer-than-session', at: '3:23' }],
  },
  {
    is: 'starts waiting with the longest wait',
    holds: 'signIn:\n  firstDelaySeconds: 61\n  longestDelayMinutes: 1\n',
    expected: [{ code: 'first-delay-too-long', at: '2:22' }],
  },
  {
    is: 'starts waiting after the last try',
    holds: 'signIn:\n  delayFromFailure: 10\n  failuresPerDay: 9\n',
    expected: [{ code: 'delay-after-the-cap', at: '2:21' }],
  },

  // Several at once
  {
    is: 'holds faults of every kind',
    holds: 'language: tlh\nlisten:\n  port: x\n  hots: y\nlanguage: fr\nmail:\n  security: ssl\n',
    expected: [
      { code: 'not-a-choice', at: '1:11' },
      { code: 'expected-number', at: '3:9' },
      { code: 'unknown-key-near', at: '4:3' },
      { code: 'duplicate-key', at: '5:1' },
      { code: 'key-missing', at: '6:1', path: 'mail.host' },
      { code: 'not-a-choice', at: '7:13' },
    ],
  },
];

for (const { is, holds, expected } of badFiles) {
  test(`A file that ${is} is refused with its fault, where it stands`, () => {
    const faults = faultsOf(holds);
    const told = faults.slice(0, expected.length).map(({ code, line, column, path }, index) => ({
      code,
      ...(expected[index]?.at === undefined ? {} : { at: `${line}:${column}` }),
      ...(expected[index]?.path === undefined ? {} : { path }),
    }));
    assert.deepEqual(
      told,
      expected.map(({ mentions, ...others }) => others),
    );
    for (const [index, { mentions = '' }] of expected.entries()) {
      const given = faults[index];
      assert.ok(given && explainFault(given, 'en').includes(mentions));
    }
    const explained = JSON.stringify(faults) + faults.map((given) => explainFault(given, 'fr')).join();
    assert.doesNotMatch(explained, /hunter2/, 'a secret is never repeated');
  });
}

test('Only the faults that are there are told', () => {
  for (const { holds, expected } of badFiles) {
    const lines = new Set(faultsOf(holds).map(({ line }) => line));
    if (expected.length === 1 && expected[0]?.at && expected[0].code !== 'yaml-reference') assert.equal(lines.size, 1);
  }
});

test('A file of thousands of faults is refused in bounded time with the first of them', () => {
  const long = Array.from({ length: 60_000 }, (_, index) => `key${index}: 1`).join('\n');
  const startedAt = performance.now();
  const faults = faultsOf(long);
  assert.equal(faults.length, 51);
  assert.equal(faults.at(-1)?.code, 'more-faults');
  assert.ok(performance.now() - startedAt < 30_000);
});

test('A byte order mark, Windows line ends, comments alone and brackets on lines of their own are no fault', () => {
  assert.deepEqual(faultsOf('trustedProxies: [\n  127.0.0.1\n]\nlanguage: en\n'), []);
  assert.deepEqual(faultsOf('\ufefflanguage: en\r\nlisten:\r\n  port: 80\r\n'), []);
  assert.deepEqual(faultsOf('# nothing yet\n'), []);
});

const fragments = [
  ...badFiles.map(({ holds }) => holds.toString()).filter((holds) => holds.length < 300),
  ...[
    '\t',
    ' ',
    '\n',
    ':',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a',
    '!!x ',
    '|\n',
    '>\n',
    '? ',
    '%YAML 1.1\n---\n',
  ],
  ...[
    '\0',
    '\ufeff',
    '\u202e',
    '🔑',
    '<<: ',
    '...\n',
    '---\n',
    '#',
    '~',
    '.inf',
    '1e999',
    '@',
    '`',
    '\\',
    '\r',
    '\u2028',
  ],
];

test('Whatever a file holds, it is accepted or explained in every language, and nothing is thrown', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'binary', maxLength: 20 })));
  fc.assert(
    fc.property(pieces, (parts) => {
      for (const given of faultsOf(parts.join(''))) {
        assert.ok(given.line === null || given.line >= 1);
        for (const language of languages) assert.match(explainFault(given, language), /^\S+/);
      }
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      faultsOf(Buffer.from(bytes));
    }),
    { numRuns: 200 },
  );
});

test('The example with any one line changed is accepted or explained', () => {
  const example = [
    ...['url: https://a.example', 'listen:', '  port: 80', 'service:', '  name: eKo', '  telephones:'],
    ...['    - country: FR', '      number: "+33972117605"', '  holidays: [FR, LU]', 'mail: {host: localhost}'],
  ];
  const lines = fc.integer({ min: 0, max: example.length - 1 });
  fc.assert(
    fc.property(lines, fc.nat(30), fc.constantFrom(...fragments), fc.nat(5), (line, column, inserted, removed) => {
      const changed = example.with(line, [...(example[line] ?? '')].toSpliced(column, removed, inserted).join(''));
      faultsOf(changed.join('\n'));
    }),
    { numRuns: 500 },
  );
});

function faultsOf(holds: string | Buffer) {
  const file = join(directory, 'marignan.yaml');
  writeFileSync(file, holds);
  const loaded = loadConfiguration({ overrides: { file }, environment: {}, workingDirectory: directory });
  return 'faults' in loaded ? loaded.faults : [];
}
