import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Visitor } from 'oxc-parser';
import { parseSource, readSourceFiles, type SourceFile } from '../../scripts/source-files.ts';

/** The tables of passwords, of what stands in their place, and of the rights to give one. */
const tables = ['credentials', 'one_time_secrets', 'emergency_grants', 'sealed_codes'] as const;

/** The only places of the product where a row of theirs is written, and how often. */
const statements = {
  'src/storage/credentials.ts': ['credentials × 7'],
  'src/storage/emergency.ts': ['emergency_grants × 1', 'sealed_codes × 3'],
  'src/storage/forget-expired.ts': ['one_time_secrets × 1'],
  'src/storage/one-time-secrets.ts': ['one_time_secrets × 5'],
};

/** By the name under which the verbs are handed them: what each store can do that gives or takes an access. */
const acts: Readonly<Record<string, readonly string[]>> = {
  credentials: ['replace', 'clear', 'burn', 'rehash', 'requireNew'],
  oneTimeSecrets: ['insert', 'spend', 'revokeUnspent', 'revoke'],
  emergency: ['insertGrant', 'replaceCode', 'useCode'],
  verifications: ['spend'],
};

/** The only places that do it. A line more is another way to somebody's access, and needs a right in the two walks. */
const callers: Readonly<Record<string, readonly string[]>> = {
  // Whoever must prove nothing: the example's people, who are nobody, and an account that nobody has entered yet.
  'src/composition/demonstration.ts': ['credentials.replace'],
  'src/domain/recovery/issue-link.ts': ['oneTimeSecrets.insert', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/create-account.ts': ['writeReset'],
  'src/domain/recovery/import-hash.ts': ['credentials.replace'],
  // The person.
  'src/domain/sessions/sign-in.ts': ['credentials.rehash', 'oneTimeSecrets.spend'],
  'src/domain/recovery/use-link.ts': ['oneTimeSecrets.spend'],
  'src/domain/recovery/change-password.ts': ['credentials.replace', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/choose-new-password.ts': ['credentials.replace', 'oneTimeSecrets.revokeUnspent'],
  // The administrator of the company.
  'src/domain/recovery/set-password.ts': ['credentials.replace', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/edit-account.ts': ['oneTimeSecrets.revokeUnspent'],
  // What takes away and gives nothing.
  'src/domain/recovery/require-new-password.ts': ['credentials.requireNew'],
  'src/domain/recovery/burn-sent-password.ts': ['credentials.burn', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/disavow-reset.ts': ['credentials.clear', 'oneTimeSecrets.revokeUnspent'],
  'src/domain/recovery/return-letter.ts': ['oneTimeSecrets.revoke'],
  // The desk, and the emergency.
  'src/domain/recovery/issue-reset.ts': ['verifications.spend', 'writeReset'],
  'src/domain/recovery/emergency-reset.ts': ['emergency.insertGrant', 'emergency.useCode', 'writeReset'],
  'src/domain/recovery/seal-code.ts': ['emergency.replaceCode'],
  'src/domain/recovery/write-reset.ts': ['credentials.clear', 'oneTimeSecrets.insert', 'oneTimeSecrets.revokeUnspent'],
};

const product = readSourceFiles('src/**/*.ts').filter(({ path }) => !path.endsWith('.test.ts'));
const isMigration = ({ path }: SourceFile): boolean => path.startsWith('src/storage/migrations/');

suite('Accesses are written in few places, each of them known', () => {
  test('Rows of passwords, one-time secrets, grants and sealed codes are written by these statements alone.', () => {
    const found = product
      .filter((file) => !isMigration(file))
      .map((file) => [file.path, writesIn(file)] as const)
      .filter(([, writes]) => writes.length > 0);
    assert.deepEqual(Object.fromEntries(found), statements);
  });

  test('What gives or takes an access is called by these verbs alone.', () => {
    const found = product
      .map((file) => [file.path, actsIn(file)] as const)
      .filter(([, calls]) => calls.length > 0)
      .toSorted(([one], [other]) => one.localeCompare(other));
    const expected = Object.entries(callers).toSorted(([one], [other]) => one.localeCompare(other));
    assert.deepEqual(Object.fromEntries(found), Object.fromEntries(expected));
  });

  test('The search sees a call by whatever name of the store, a store handed on, and a statement in words.', () => {
    const one = (text: string) => actsIn(parseSource('src/domain/recovery/x.ts', text));
    assert.deepEqual(one('await tx.credentials.replace(a, 1);'), ['credentials.replace']);
    assert.deepEqual(one('const { credentials } = tx; credentials.clear(a);'), ['credentials.clear']);
    assert.deepEqual(one("await tx['oneTimeSecrets']?.insert(a);"), ['oneTimeSecrets.insert']);
    assert.deepEqual(one('const store = tx.credentials; store.replace(a, 1);'), ['credentials handed on']);
    assert.deepEqual(one('const { credentials: store } = tx; store.replace(a, 1);'), ['credentials handed on']);
    assert.deepEqual(one('keep(tx.emergency);'), ['emergency handed on']);
    assert.deepEqual(one('const act = tx.credentials.clear; act(a);'), ['credentials.clear']);
    assert.deepEqual(one("import { writeReset as give } from './write-reset.ts'; give(tx);"), ['writeReset']);
    const words = 'sql`update credentials set hash = null`; db.insertInto("one_time_secrets");';
    const written = writesIn(parseSource('src/storage/x.ts', words));
    assert.deepEqual(written, ['credentials × 1', 'one_time_secrets × 1']);
  });
});

/** Kysely's statements, and words of SQL, that write one of the tables. */
const writesIn = ({ text }: SourceFile): string[] =>
  tables.flatMap((table) => {
    const names = `(?:${table})\\b`;
    const built = new RegExp(
      `\\b(?:insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\\(\\s*['"\`]${names}`,
      'g',
    );
    const worded = new RegExp(
      `\\b(?:insert\\s+into|update|delete\\s+from|replace\\s+into|merge\\s+into)\\s+["]?${names}`,
      'gi',
    );
    const times = [...text.matchAll(built), ...text.matchAll(worded)].length;
    return times === 0 ? [] : [`${table} × ${times}`];
  });

type Node = { type: string; name?: unknown; value?: unknown };

/** What of the stores is used, each once; and a store that goes where nobody sees what is done with it. */
const actsIn = (file: SourceFile): string[] => {
  const found = new Set<string>();
  const seen = new Set<unknown>();
  new Visitor({
    MemberExpression(node) {
      const store = storeOf(node.object);
      if (store === null) return;
      seen.add(node.object);
      const act = nameOf(node.property);
      if (acts[store]?.includes(act)) found.add(`${store}.${act}`);
    },
    ImportSpecifier(node) {
      if (nameOf(node.imported) === 'writeReset') found.add('writeReset');
    },
  }).visit(file.program);
  new Visitor({
    MemberExpression(node) {
      const name = nameOf(node.property);
      if (isStore(name) && !seen.has(node) && isAmongStores(file, node.object)) found.add(`${name} handed on`);
    },
    VariableDeclarator(node) {
      if (node.id.type !== 'ObjectPattern' || !node.init || !isAmongStores(file, node.init)) return;
      for (const property of node.id.properties) {
        if (property.type !== 'Property') continue;
        const name = nameOf(property.key);
        if (isStore(name) && nameOf(property.value) !== name) found.add(`${name} handed on`);
      }
    },
  }).visit(file.program);
  return [...found].sort();
};

const storeOf = (node: Node & { property?: Node }): string | null => {
  const name = node.type === 'MemberExpression' ? nameOf(node.property) : nameOf(node);
  return node.type !== 'Literal' && isStore(name) ? name : null;
};

const isStore = (name: string): boolean => Object.hasOwn(acts, name);

/** What the verbs are handed is called so; of sentences, too, some are named as a store is. */
const isAmongStores = ({ text }: SourceFile, { start, end }: { start: number; end: number }): boolean =>
  /\b(tx|storage|stores)$/.test(text.slice(start, end));

/** The name of an identifier or a string between quotes; empty for everything else. */
const nameOf = (node: Node | null | undefined): string => {
  if (node?.type === 'Identifier') return String(node.name);
  return node?.type === 'Literal' ? String(node.value) : '';
};
