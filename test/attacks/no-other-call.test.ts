import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Visitor } from 'oxc-parser';
import { parseSource, readSourceFiles, type SourceFile } from '../../scripts/source-files.ts';

/** Every verb that writes to somebody's access, and by which function of the storage. Nothing else in the source does. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  // The one place where a reset is written, and who comes there: see below.
  'src/domain/recovery/write-reset.ts': ['credentials.clear', 'oneTimeSecrets.insert', 'oneTimeSecrets.revokeUnspent'],
  // A first link, for the first operator of an installation: the database refuses an account that anybody entered.
  'src/domain/recovery/issue-link.ts': ['oneTimeSecrets.insert', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/emergency-reset.ts': ['emergency.insertGrant', 'emergency.useCode'],
  'src/domain/recovery/seal-code.ts': ['emergency.replaceCode'],
  // An administrator's own users: a secret that the administrator does not see, and a password that they choose.
  'src/domain/recovery/send-reset.ts': ['administratorGrants.insert'],
  'src/domain/recovery/set-password.ts': ['credentials.replace', 'oneTimeSecrets.revokeUnspent'],
  // The person, with the present password, or with a one-time secret.
  'src/domain/recovery/change-password.ts': ['credentials.replace', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/choose-new-password.ts': ['credentials.replace', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/use-link.ts': ['oneTimeSecrets.spend'],
  'src/domain/sessions/sign-in.ts': ['credentials.rehash', 'oneTimeSecrets.countWrongTry', 'oneTimeSecrets.spend'],
  // What takes away, and gives nothing.
  'src/domain/recovery/burn-sent-password.ts': ['credentials.burn', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/disavow-reset.ts': ['credentials.clear', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/confirm-email.ts': ['oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/edit-account.ts': ['oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/require-new-password.ts': ['credentials.requireNew'],
  'src/domain/recovery/return-letter.ts': ['oneTimeSecrets.revoke'],
  'src/domain/recovery/remind-renewal.ts': ['credentials.noteReminder'],
  // People of another system, who never had a password here; and those of the demonstration, in an empty database.
  'src/domain/recovery/import-hash.ts': ['credentials.replace'],
  'src/composition/demonstration.ts': ['credentials.replace'],
};

/** Who calls what gives an access, but for tests: verbs inside, doors outside. */
const callers: Readonly<Record<string, readonly string[]>> = {
  // With a verification that is spent, a grant of emergency access or of an administrator, or an account that nobody ever entered.
  'src/domain/recovery/write-reset.ts writeReset': [
    'src/domain/recovery/create-account.ts',
    'src/domain/recovery/emergency-reset.ts',
    'src/domain/recovery/invite-account.ts',
    'src/domain/recovery/issue-reset.ts',
    'src/domain/recovery/send-reset.ts',
  ],
  'src/domain/recovery/issue-reset.ts issueReset': ['src/web/support/deliver.page.ts'],
  'src/domain/recovery/emergency-reset.ts emergencyReset': ['src/cli/emergency-reset.command.ts'],
  'src/domain/recovery/create-account.ts createAccount': [
    'src/api/endpoints/accounts/create.ts',
    'src/cli/user-add.command.ts',
    'src/web/config/add-user.page.ts',
  ],
  'src/domain/recovery/issue-link.ts issueLink': ['src/cli/init/create-first-operator.ts'],
  'src/domain/recovery/send-reset.ts sendReset': [
    'src/api/endpoints/accounts/send-reset.ts',
    'src/web/config/user-acts.page.ts',
  ],
  'src/domain/recovery/set-password.ts setPassword': [
    'src/api/endpoints/accounts/set-password.ts',
    'src/web/config/edit-user.page.ts',
  ],
  'src/domain/recovery/import-hash.ts importHash': ['src/cli/password-import-hashes.command.ts'],
};

/** Every statement that changes the tables of access, by the function that runs it. */
const statements: readonly string[] = [
  'administrator_grants: administratorGrants in src/storage/forget-expired.ts',
  'administrator_grants: insert in src/storage/administrator-grants.ts',
  'credentials: burn in src/storage/credentials.ts',
  'credentials: clear in src/storage/credentials.ts',
  'credentials: noteReminder in src/storage/credentials.ts',
  'credentials: rehash in src/storage/credentials.ts',
  'credentials: replace in src/storage/credentials.ts',
  'credentials: requireNew in src/storage/credentials.ts',
  'emergency_grants: insertGrant in src/storage/emergency.ts',
  'one_time_secrets: countWrongTry in src/storage/one-time-secrets.ts',
  'one_time_secrets: insert in src/storage/one-time-secrets.ts',
  'one_time_secrets: revoke in src/storage/one-time-secrets.ts',
  'one_time_secrets: revokeUnspent in src/storage/one-time-secrets.ts',
  // What has been over for ninety days.
  'one_time_secrets: secrets in src/storage/forget-expired.ts',
  'one_time_secrets: spend in src/storage/one-time-secrets.ts',
  'password_history: keepAsEarlier in src/storage/credentials.ts',
  'password_history: prune in src/storage/password-history.ts',
  'sealed_codes: replaceCode in src/storage/emergency.ts',
  'sealed_codes: useCode in src/storage/emergency.ts',
];

const writing: Readonly<Record<string, readonly string[]>> = {
  credentials: ['burn', 'clear', 'noteReminder', 'rehash', 'replace', 'requireNew'],
  oneTimeSecrets: ['countWrongTry', 'insert', 'revoke', 'revokeUnspent', 'spend'],
  emergency: ['insertGrant', 'replaceCode', 'useCode'],
  administratorGrants: ['insert'],
};
const tables = [
  'administrator_grants',
  'credentials',
  'one_time_secrets',
  'sealed_codes',
  'emergency_grants',
  'password_history',
];

const product = readSourceFiles('src/**/*.ts').filter(({ path }) => !path.endsWith('.test.ts'));
const running = product.filter(({ path }) => !path.startsWith('src/storage/migrations/'));

suite('There is no other way to a reset in the source', () => {
  test('Each table of access is changed by the functions of the storage that are listed, and by no words of SQL elsewhere.', () => {
    assert.deepEqual(running.flatMap(writtenTables).sort(), [...statements].sort());
  });

  test('Those functions are called by the verbs that are listed, and handed to nobody.', () => {
    const found = Object.fromEntries(
      running.map((file) => [file.path, writesOf(file)] as const).filter(([, calls]) => calls.length > 0),
    );
    assert.deepEqual(sorted(found), sorted(mayWrite));
  });

  test('What gives an access is called by the verbs and the doors that are listed.', () => {
    for (const [verb, known] of Object.entries(callers)) {
      const [path = '', name = ''] = verb.split(' ');
      const calling = product.filter((file) => runs(file, path, name)).map((file) => file.path);
      assert.deepEqual(calling, known, verb);
    }
  });

  test('A way around each of these rules is seen.', () => {
    const around = (find: (file: SourceFile) => unknown[], text: string) =>
      assert.notDeepEqual(find(parseSource('src/web/support/mine.page.ts', text)), [], text);
    around(writtenTables, "export const mine = (db) => db.updateTable('credentials').set({}).execute();");
    around(writtenTables, 'export const mine = (db, name) => db.insertInto(name).values({}).execute();');
    around(writtenTables, 'export const mine = (db) => sql`update credentials set hash = null`.execute(db);');
    around(writtenTables, `export const mine = (db) => db.run('insert  into "one_time_secrets" (id) values (1)');`);
    around(writesOf, 'export const mine = (tx) => tx.credentials.replace({}, 0);');
    around(writesOf, "export const mine = (tx) => tx['credentials']['replace']({}, 0);");
    around(writesOf, 'export const mine = ({ storage: { oneTimeSecrets } }) => oneTimeSecrets.insert({});');
    around(writesOf, 'export const mine = ({ oneTimeSecrets: { insert } }) => insert({});');
    around(writesOf, 'export const mine = (tx) => helper(tx.oneTimeSecrets);');
    around(writesOf, 'export const mine = (tx, name) => tx[name].insert({});');
    const write = 'src/domain/recovery/write-reset.ts';
    for (const text of [
      "import { writeReset } from '../../domain/recovery/write-reset.ts';",
      "import { writeReset as nothing } from '../../domain/recovery/write-reset.ts';",
      "import * as all from '../../domain/recovery/write-reset.ts';",
      "export { writeReset } from '../../domain/recovery/write-reset.ts';",
      "export const mine = () => import('../../domain/recovery/write-reset.ts');",
    ]) {
      assert.ok(runs(parseSource('src/web/support/mine.page.ts', text), write, 'writeReset'), text);
    }
    const type = "import type { writeReset } from '../../domain/recovery/write-reset.ts';";
    assert.equal(runs(parseSource('src/web/support/mine.page.ts', type), write, 'writeReset'), false);
  });
});

type Node = { type: string; name?: unknown; value?: unknown };

function writtenTables(file: SourceFile): string[] {
  const functions: { name: string; start: number; end: number }[] = [];
  const found: { table: string; start: number }[] = [];
  const noteName = (key: Node, value: Node | null, { start, end }: { start: number; end: number }): void => {
    if (value && /Function/.test(value.type)) functions.push({ name: nameOf(key), start, end });
  };
  const noteWords = (words: string, start: number): void => {
    const [, table] = /\b(?:insert\s+into|update|delete\s+from|merge\s+into|truncate)\s+"?(\w+)"?/i.exec(words) ?? [];
    if (table && tables.includes(table)) found.push({ table, start });
  };
  new Visitor({
    Property(node) {
      noteName(node.key, node.value, node);
    },
    VariableDeclarator(node) {
      noteName(node.id, node.init, node);
    },
    CallExpression(node) {
      const { callee } = node;
      if (callee.type !== 'MemberExpression') return;
      if (!/^(insertInto|updateTable|deleteFrom|mergeInto|replaceInto)$/.test(nameOf(callee.property))) return;
      const [first] = node.arguments;
      const table = first?.type === 'Literal' ? String(first.value) : 'a table that is not named';
      if (first?.type !== 'Literal' || tables.includes(table)) found.push({ table, start: node.end });
    },
    Literal(node) {
      if (typeof node.value === 'string') noteWords(node.value, node.start);
    },
    TemplateLiteral(node) {
      noteWords(node.quasis.map(({ value }) => value.raw).join(' '), node.start);
    },
  }).visit(file.program);
  const places = found.map(({ table, start }) => {
    const around = functions.filter((each) => each.start <= start && start <= each.end);
    return `${table}: ${around.at(-1)?.name ?? 'nowhere'} in ${file.path}`;
  });
  return [...new Set(places)];
}

/** `store.function` of each call, and what would let somebody else make one. */
function writesOf(file: SourceFile): string[] {
  const found = new Set<string>();
  const asked = new Set<number>();
  const mentioned: { store: string; end: number }[] = [];
  // Sentences have a section of this name, and the command line a group.
  const speaks = (store: string): boolean => store === 'emergency' && /^src\/(text|cli)\//.test(file.path);
  new Visitor({
    CallExpression({ callee }) {
      if (callee.type !== 'MemberExpression') return;
      const store = storeOf(callee.object);
      if (!store) return;
      asked.add(callee.object.end);
      const name = nameOf(callee.property);
      if (writing[store]?.includes(name) || (callee.computed && name === '')) found.add(`${store}.${name}`);
    },
    MemberExpression(node) {
      const store = storeOf(node);
      if (store) mentioned.push({ store, end: node.end });
      if (node.computed && node.property.type !== 'Literal' && /^(tx|storage|stores)$/.test(lastNameOf(node.object))) {
        found.add('a store that is not named');
      }
    },
    ObjectPattern({ properties }) {
      for (const property of properties) {
        const store = property.type === 'Property' ? nameOf(property.key) : '';
        if (Object.hasOwn(writing, store) && !speaks(store)) found.add(`${store} taken apart`);
      }
    },
  }).visit(file.program);
  for (const { store, end } of mentioned) if (!asked.has(end) && !speaks(store)) found.add(`${store} handed on`);
  return [...found].sort();
}

/** Whether the file has the function itself, not only its type. */
function runs(file: SourceFile, path: string, name: string): boolean {
  const leadsThere = file.imports.some(({ target, typeOnly }) => target === path && !typeOnly);
  if (!leadsThere) return false;
  let has = false;
  new Visitor({
    ImportSpecifier(node) {
      if (node.importKind !== 'type' && nameOf(node.imported) === name) has = true;
    },
    ImportNamespaceSpecifier(node) {
      has ||= sourceAround(file, node.start).includes(path.split('/').at(-1) ?? '');
    },
    ExportSpecifier(node) {
      if (nameOf(node.local) === name) has = true;
    },
    ImportExpression(node) {
      has ||= file.text.slice(node.start, node.end).includes(path.split('/').at(-1) ?? '');
    },
  }).visit(file.program);
  return has;
}

const sourceAround = ({ text }: SourceFile, start: number): string => text.slice(start, text.indexOf(';', start));

const storeOf = (node: Node): string | undefined => {
  const name = lastNameOf(node);
  return Object.hasOwn(writing, name) ? name : undefined;
};

const lastNameOf = (node: Node): string =>
  node.type === 'MemberExpression' ? nameOf((node as unknown as { property: Node }).property) : nameOf(node);

const nameOf = (node: Node): string => {
  if (node.type === 'Identifier') return String(node.name);
  return node.type === 'Literal' ? String(node.value) : '';
};

const sorted = (lists: Readonly<Record<string, readonly string[]>>): [string, string[]][] =>
  Object.entries(lists)
    .map(([key, list]): [string, string[]] => [key, [...list].sort()])
    .sort(([one], [other]) => (one < other ? -1 : 1));
