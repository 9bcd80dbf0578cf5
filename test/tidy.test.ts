import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Visitor } from 'oxc-parser';
import { findImportFaults } from '../scripts/import-rules.ts';
import { lineOf, listFiles, parseSource, readSourceFiles, readText, type SourceFile } from '../scripts/source-files.ts';

/** The only files that may take a secret out of its `Secret`. Each further one widens what a mistake can leak. */
const mayReveal: readonly string[] = [
  'src/api/endpoints/api-keys.ts',
  'src/cli/api-key.command.ts',
  'src/cli/emergency-seal.command.ts',
  'src/cli/init.command.ts',
  'src/cli/init/write-secret-key.ts',
  'src/cli/mail-make-key.command.ts',
  'src/cli/write-peppers.ts',
  'src/composition/demonstration.ts',
  'src/composition/gallery-examples.ts',
  'src/config/peppers.ts',
  'src/config/secrets.ts',
  'src/domain/caller-verification/read-code.ts',
  'src/domain/credentials/temporary-password.ts',
  'src/domain/password-policy/judge-password.ts',
  'src/domain/recovery/seal-code.ts',
  'src/http/dress.ts',
  'src/letters/letters-pdf.ts',
  'src/mail/addressed-draft.ts',
  'src/mail/as-html.ts',
  'src/mail/demo-mailbox.ts',
  'src/mail/intake/mailbox-intake.ts',
  'src/mail/lay-out.ts',
  'src/mail/smtp.ts',
  'src/mail/write-message.ts',
  'src/platform/api-token.ts',
  'src/platform/digest.ts',
  'src/platform/dkim-key.ts',
  'src/platform/keys.ts',
  'src/platform/password-hasher.ts',
  'src/platform/peppers.ts',
  'src/sms/gateway.ts',
  'src/sms/write-short-message.ts',
  'src/storage/breach-list-hash.ts',
  'src/storage/notice-seal.ts',
  'src/storage/open-postgres.ts',
  'src/web/config/api-keys.ts',
  'src/web/support/read-out.ts',
];

/** Every rule is first shown what it must refuse: one that sees nothing there would pass on any tree. */
type Rule = {
  title: string;
  /** Files that the rule must refuse, each by its path and text. */
  refuses: readonly (readonly [path: string, text: string])[];
  applies: (path: string) => boolean;
  /** The lines at fault. */
  find: (file: SourceFile) => number[];
};

type Visited = ConstructorParameters<typeof Visitor>[0];

const product = readSourceFiles('src/**/*.ts');
const everything = [...product, ...readSourceFiles('{test,scripts,bench}/**/*.ts')];

const inProduct = (path: string): boolean => path.startsWith('src/');
const isTest = (path: string): boolean => path.endsWith('.test.ts');

const rules: readonly Rule[] = [
  {
    title: 'The environment is read in src/config alone, so that one table knows every setting.',
    refuses: [
      ['src/mail/smtp.ts', 'export const host = process.env.SMTP_HOST;'],
      ['src/mail/smtp.ts', "export const host = process['env'].SMTP_HOST;"],
      ['src/mail/smtp.ts', 'export const { env } = process;'],
      ['src/mail/smtp.ts', "import { env } from 'node:process';"],
    ],
    applies: (path) => inProduct(path) && !path.startsWith('src/config/'),
    find: (file) =>
      visit(file, (report) => ({
        MemberExpression(node) {
          if (isMember(node, 'process', 'env')) report(node);
        },
        VariableDeclarator(node) {
          if (node.id.type === 'ObjectPattern' && isNamed(node.init, 'process')) report(node);
        },
        ImportDeclaration(node) {
          if (/^(node:)?process$/.test(node.source.value)) report(node);
        },
      })),
  },
  {
    title: 'Secrets are revealed only in the files of a short list.',
    refuses: [
      ['src/web/login.page.ts', 'export const shown = (password: { reveal(): string }) => password.reveal();'],
      ['src/web/login.page.ts', 'export const shown = (password: { reveal(): string }) => password?.reveal;'],
      ['src/web/login.page.ts', 'export const shown = ({ reveal }: { reveal(): string }) => reveal();'],
    ],
    applies: (path) => inProduct(path) && !isTest(path) && !mayReveal.includes(path),
    find: findReveals,
  },
  {
    title:
      'The domain asks for the clock, for randomness and for everything outside it, and takes none of them itself.',
    refuses: [
      ['src/domain/recovery/x.ts', 'export const now = () => Date.now();'],
      ['src/domain/recovery/x.ts', 'export const now = () => new Date();'],
      ['src/domain/recovery/x.ts', 'export const now = () => Temporal.Now.instant();'],
      ['src/domain/recovery/x.ts', 'export const id = () => crypto.randomUUID();'],
      ['src/domain/recovery/x.ts', 'export const id = () => globalThis.crypto;'],
      ['src/domain/recovery/x.ts', "export const page = () => fetch('http://localhost');"],
      ['src/domain/recovery/x.ts', 'export const later = (act: () => void) => setTimeout(act, 1);'],
    ],
    applies: (path) => path.startsWith('src/domain/') && !isTest(path),
    find: (file) =>
      visit(file, (report) => ({
        MemberExpression(node) {
          if (isMember(node, 'Date', 'now') || isMember(node, 'Temporal', 'Now')) report(node);
          if (/^(crypto|process|performance|globalThis)$/.test(nameOf(node.object))) report(node);
        },
        NewExpression(node) {
          if (isNamed(node.callee, 'Date') && node.arguments.length === 0) report(node);
        },
        CallExpression(node) {
          if (/^(fetch|setTimeout|setInterval|setImmediate|queueMicrotask)$/.test(nameOf(node.callee))) report(node);
        },
      })),
  },
  {
    title: 'Randomness comes from the operating system, never from Math.random.',
    refuses: [
      ['src/platform/random.ts', 'export const code = () => Math.random();'],
      ['test/any.test.ts', 'export const { random } = Math;'],
    ],
    applies: () => true,
    find: (file) =>
      visit(file, (report) => ({
        MemberExpression(node) {
          if (isMember(node, 'Math', 'random')) report(node);
        },
        VariableDeclarator(node) {
          if (node.id.type === 'ObjectPattern' && isNamed(node.init, 'Math')) report(node);
        },
      })),
  },
  {
    title: 'Only the command line and the tools print to the console: the server has a log that redacts.',
    refuses: [
      ['src/web/login.page.ts', "console.log('here');"],
      ['src/web/login.page.ts', 'export const print = console;'],
      ['src/web/login.page.ts', 'declare function use(log: unknown): void; use(console);'],
    ],
    applies: (path) => !/^(src\/main\.ts|(src\/(cli|composition)|scripts|bench)\/)/.test(path),
    find: (file) =>
      visit(file, (report) => ({
        MemberExpression(node) {
          if (isNamed(node.object, 'console')) report(node);
        },
        VariableDeclarator(node) {
          if (isNamed(node.init, 'console')) report(node);
        },
        CallExpression(node) {
          if (node.arguments.some((argument) => isNamed(argument, 'console'))) report(node);
        },
      })),
  },
  {
    title: 'Exports are named one by one, so that a search for a name finds where it comes from.',
    refuses: [
      ['src/web/index.ts', "export * from './login.page.ts';"],
      ['src/web/index.ts', "export * as login from './login.page.ts';"],
      ['src/web/index.ts', 'export default 1;'],
      ['src/web/index.ts', 'const a = 1; export { a as default };'],
      ['test/parts/index.ts', 'export default 1;'],
    ],
    applies: () => true,
    find: (file) =>
      visit(file, (report) => ({
        ExportAllDeclaration: report,
        ExportDefaultDeclaration: report,
        ExportSpecifier(node) {
          if (nameOf(node.exported) === 'default') report(node);
        },
      })),
  },
  {
    title: 'Files are called after their noun or verb, in kebab-case, never utils, helpers or common.',
    refuses: [
      ['src/platform/utils.ts', ''],
      ['src/web/form-helpers.ts', ''],
      ['src/common/dates.ts', ''],
      ['test/helper.ts', ''],
      ['src/web/loginPage.ts', ''],
      ['src/web/Login.page.ts', ''],
    ],
    applies: () => true,
    find: ({ path }) => {
      const isKebabCase = path.split('/').every((part) => /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part));
      const saysNothing = /(^|[/.-])(utils?|utilit(y|ies)|helpers?|common|misc)([/.]|$)/.test(path);
      return isKebabCase && !saysNothing ? [] : [1];
    },
  },
  {
    title: 'A file of the product is read in one sitting: at most 300 lines, tests and tables of sentences apart.',
    refuses: [['src/web/login.page.ts', 'export const a = 1;\n'.repeat(301)]],
    applies: (path) => inProduct(path) && !isTest(path) && !/^src\/(text\/|config\/fault-sentences\/)/.test(path),
    find: ({ text }) => (text.trimEnd().split('\n').length > 300 ? [301] : []),
  },
];

suite('The repository keeps its own rules', () => {
  for (const { title, refuses, applies, find } of rules) {
    test(title, () => {
      for (const [path, text] of refuses) {
        const refused = applies(path) && find(parseSource(path, text)).length > 0;
        assert.ok(refused, `the rule does not see its own example: ${path}: ${text}`);
      }
      const faults = everything
        .filter(({ path }) => applies(path))
        .flatMap((file) => find(file).map((line) => `${file.path}:${line}`));
      assert.deepEqual(faults, []);
    });
  }

  test('The list of files that reveal secrets names none that no longer does.', () => {
    const revealing = product.filter((file) => findReveals(file).length > 0).map(({ path }) => path);
    assert.deepEqual(
      mayReveal.filter((path) => !revealing.includes(path)),
      [],
    );
  });

  test('No file speaks of the machine it was written on: no path of a home or workshop, no host of a registry.', () => {
    const foreign = [
      /(?<![\w.])\/work\//,
      /(?<![\w.])\/root\//,
      /\bregistry\.[a-z0-9-]+\.[a-z]{2,}\b/i,
      /\bnpmjs\.(org|com)\b/i,
    ];
    const faultsIn = (path: string, text: string): string[] =>
      text
        .split('\n')
        .flatMap((line, index) => (foreign.some((word) => word.test(line)) ? [`${path}:${index + 1}`] : []));
    // In halves, so that this file does not accuse itself.
    for (const halves of [
      ['see /wo', 'rk/main'],
      ['in /ro', 'ot/.config'],
      ['from regis', 'try.example.net'],
      ['on np', 'mjs.org'],
    ]) {
      assert.deepEqual(faultsIn('a', `one\n${halves.join('')}`), ['a:2']);
    }
    const texts = listFiles()
      .filter((path) => path !== 'package-lock.json')
      .map((path) => [path, readText(path)] as const)
      .filter(([, text]) => !text.includes('\0'));
    assert.deepEqual(
      texts.flatMap(([path, text]) => faultsIn(path, text)),
      [],
    );
  });
});

suite('Who may import whom', () => {
  const refused: readonly (readonly [path: string, text: string, fault: RegExp])[] = [
    ['src/web/a.ts', "import { a } from '../storage/a.ts';", /web may not import storage/],
    ['src/web/a.ts', "import type { A } from '../storage/a.ts';", /web may not import storage/],
    ['src/web/a.ts', "import { type A } from '#src/api/a.ts';", /web may not import api/],
    ['src/web/a.ts', "export { a } from '../mail/a.ts';", /web may not import mail/],
    ['src/web/a.ts', "export const a = await import('../cli/a.ts');", /web may not import cli/],
    ['src/web/a.ts', "export type A = import('../config/a.ts').A;", /web may not import config/],
    ['src/web/a.ts', "import { a } from '../composition/a.ts';", /web may not import composition/],
    ['src/web/a.ts', "import { main } from '../main.ts';", /web may not import composition/],
    ['src/web/a.ts', "import { a } from './a.test.ts';", /the product may not import/],
    ['src/web/a.ts', "import { a } from '../../test/parts/a.ts';", /the product may not import/],
    ['src/web/a.ts', "const name = 'a'; export const a = await import(name);", /computed import/],
    ['src/web/a.ts', "import { Kysely } from 'kysely';", /belongs to src\/storage/],
    ['src/cli/a.ts', "import type { Pool } from 'pg';", /belongs to src\/storage/],
    ['src/cli/a.ts', "import { DatabaseSync } from 'node:sqlite';", /belongs to src\/storage/],
    ['src/api/a.ts', "import { a } from '../web/a.ts';", /api may not import web/],
    ['src/api/a.ts', "import { a } from '../help/a.ts';", /api may not import help/],
    ['src/mail/a.ts', "import { a } from '../http/a.ts';", /mail may not import http/],
    ['src/cli/a.ts', "import { a } from '../storage/a.ts';", /cli may not import storage/],
    ['src/storage/a.ts', "import { a } from '../text/a.ts';", /storage may not import text/],
    ['src/storage/a.ts', "import { a } from '../domain/recovery/a.ts';", /only types and the row functions/],
    ['src/config/a.ts', "import { a } from '../domain/desk/a.ts';", /config may not import domain/],
    ['src/text/a.ts', "import type { A } from '../domain/desk/a.ts';", /text may not import domain/],
    ['src/platform/a.ts', "import type { A } from '../domain/desk/a.ts';", /platform may not import domain/],
    ['src/platform/a.ts', "export const a = new URL('../web/a.ts', import.meta.url);", /platform may not import web/],
    ['src/oidc/a.ts', "import { a } from '../platform/a.ts';", /room oidc is missing/],
    ['src/domain/recovery/a.ts', "import { a } from '../../text/a.ts';", /domain may not import text/],
    ['src/domain/recovery/a.ts', "import { randomBytes } from 'node:crypto';", /does no IO/],
    ['src/domain/recovery/a.ts', "import type { Stats } from 'fs';", /does no IO/],
    ['src/domain/recovery/a.ts', "import { z } from 'zod';", /not among the domain's libraries/],
    ['src/domain/accounts/a.ts', "import type { A } from '../sessions/a.ts';", /accounts comes before sessions/],
    ['src/domain/companies/a.ts', "import { a } from '../accounts/a.ts';", /companies comes before accounts/],
    ['src/domain/desk/a.ts', "import type { A } from '../audit/a.ts';", /desk comes first/],
    ['src/domain/audit/a.ts', "import type { A } from '../accounts/account.ts';", /may import only ids/],
    ['src/domain/notifications/a.ts', "import type { A } from '../recovery/a.ts';", /may import only ids/],
    ['src/domain/billing/a.ts', "import type { A } from '../accounts/a.ts';", /module billing is missing/],
  ];
  for (const [path, text, fault] of refused) {
    test(`Refused in ${path}: ${text}`, () => {
      const faults = findImportFaults([parseSource(path, text)]);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0] ?? '', fault);
    });
  }

  const allowed: readonly (readonly [path: string, text: string])[] = [
    ['src/main.ts', "import { a } from './storage/a.ts'; import { b } from './web/b.ts'; import { Pool } from 'pg';"],
    ['src/web/a.ts', "import { a } from '../domain/recovery/a.ts'; import { b } from '../help/b.ts';"],
    ['src/storage/a.ts', "import type { A } from '../domain/recovery/a.ts'; import { Kysely } from 'kysely';"],
    ['src/storage/a.ts', "import { a } from '../domain/recovery/recovery-store.ts';"],
    ['src/domain/recovery/a.ts', "import { a } from '../accounts/a.ts'; import { b } from '../audit/b.ts';"],
    ['src/domain/audit/a.ts', "import type { AccountId } from '../accounts/account-id.ts';"],
    ['src/domain/audit/a.ts', "import type { AccountId } from '../ids.ts';"],
    ['src/domain/password-policy/a.ts', "import { a } from '@zxcvbn-ts/core'; import h from 'date-holidays';"],
    ['src/domain/recovery/a.test.ts', "import { a } from '../../storage/a.ts'; import test from 'node:test';"],
  ];
  for (const [path, text] of allowed) {
    test(`Allowed in ${path}: ${text}`, () => {
      assert.deepEqual(findImportFaults([parseSource(path, text)]), []);
    });
  }

  test('Files that need each other to run are refused; types may point both ways.', () => {
    const circle = (mark: string): SourceFile[] => [
      parseSource('src/web/a.ts', `import ${mark} { b } from './b.ts';`),
      parseSource('src/web/b.ts', "import { a } from './a.ts';"),
    ];
    assert.match(findImportFaults(circle('')).join(), /a circle of imports/);
    assert.deepEqual(findImportFaults(circle('type')), []);
  });

  test('The product keeps to the table.', () => {
    assert.ok(product.length > 0);
    assert.deepEqual(findImportFaults(product), []);
  });
});

function findReveals(file: SourceFile): number[] {
  return visit(file, (report) => ({
    MemberExpression(node) {
      if (nameOf(node.property) === 'reveal') report(node);
    },
    Property(node) {
      if (nameOf(node.key) === 'reveal') report(node);
    },
  }));
}

function visit(file: SourceFile, watch: (report: (node: { start: number }) => void) => Visited): number[] {
  const lines: number[] = [];
  new Visitor(watch((node) => lines.push(lineOf(file.text, node.start)))).visit(file.program);
  return lines;
}

type Named = { type: string; name?: unknown; value?: unknown };

/** The name of an identifier or a string between quotes; empty for everything else. */
function nameOf(node: Named | null): string {
  if (node?.type === 'Identifier') return String(node.name);
  return node?.type === 'Literal' ? String(node.value) : '';
}

const isNamed = (node: Named | null, name: string): boolean => node?.type === 'Identifier' && node.name === name;

const isMember = (node: { object: Named; property: Named }, object: string, property: string): boolean =>
  isNamed(node.object, object) && nameOf(node.property) === property;
