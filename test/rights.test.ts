import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { describeRights } from '../scripts/describe-rights.ts';
import { parseSource, readSourceFiles, type SourceFile } from '../scripts/source-files.ts';
import { type AccountPermission, mayInCompany } from '../src/domain/accounts/who-may.ts';
import { rights, rightsOf } from '../src/domain/recovery/rights.ts';
import { languages } from '../src/platform/languages.ts';
import { sentences } from '../src/text/sentences.ts';
import { renderRights } from '../src/web/config/rights.page.ts';
import { frameFor, viewers } from '../src/web/gallery/people.ts';

/** Where the domain looks at a role without asking who may: it is about somebody's account, not about who acts. */
const aboutAnAccount: Readonly<Record<string, string>> = {
  'src/domain/accounts/account.ts': 'which roles are of the staff',
  'src/domain/recovery/delegate-groups.ts': 'only a delegate has groups',
  'src/domain/accounts/reach.ts': 'how far a delegate reaches',
  'src/domain/api-keys/list-api-keys.ts': 'whose key no longer opens anything',
  'src/domain/mass-actions/view-mass-action.ts': 'a delegate sees the own ones alone',
  'src/domain/password-policy/list-people.ts': 'when a password of this class expires',
  'src/domain/password-policy/profiles.ts': 'which rules a password has',
  'src/domain/recovery/edit-account.ts': 'a company keeps an administrator; whoever is no delegate has no groups',
  'src/domain/recovery/import/plan-book.ts': 'a company keeps an administrator',
  'src/domain/recovery/import/plan-import.ts': 'a file for every company comes to the console alone',
  'src/domain/recovery/import/shown-changes.ts': 'who gets or loses a role is to be looked at',
  'src/domain/recovery/import/run-import.ts': 'whoever is no delegate has no groups',
  'src/domain/recovery/import/shown-additions.ts': 'who is added with a role is to be looked at',
  'src/domain/recovery/is-for-the-desk.ts': 'whose password the desk alone brings back',
  'src/domain/recovery/set-account-state.ts': 'a company keeps an administrator',
  'src/domain/recovery/switch-account.ts': 'an office is entered with its own password',
  'src/domain/recovery/tell-of-access.ts': 'who hears of a reset',
  'src/domain/recovery/tell-of-roles.ts': 'who hears of a new administrator',
};

const domain = readSourceFiles('src/domain/**/*.ts').filter(({ path }) => !/\.test\.ts$|who-may\.ts$/.test(path));
const product = readSourceFiles('src/**/*.ts').filter(
  ({ path }) => !/\.test\.ts$|who-may\.ts$|^src\/text\/|recovery\/rights\.ts$/.test(path),
);
const names = Object.values(rights).flatMap((table) => Object.keys(table));

suite('Rights are what the tables say', () => {
  test('Every right of the tables is asked for by a verb or a door.', () => {
    const sources = product.map(({ text }) => text).join('\n');
    const unasked = names.filter((name) => !sources.includes(`'${name}'`) && !sources.includes(`.${name}`));
    assert.deepEqual(unasked, []);
  });

  test('No verb decides by a role that is written in it: it asks the table of its module.', () => {
    assert.deepEqual(
      domain
        .filter(looksAtRole)
        .map(({ path }) => path)
        .sort(),
      Object.keys(aboutAnAccount).sort(),
    );
    const seen = (text: string) => looksAtRole(parseSource('src/domain/recovery/a.ts', text));
    for (const text of [
      "export const a = (actor) => actor.role === 'supervisor';",
      "export const a = ({ role }) => role !== 'administrator';",
      "export const a = (by) => by?.role == 'operator';",
      "export const a = (by) => ['agent', 'supervisor'].includes(by.role);",
      "export const a = (actor) => actor.kind !== 'console';",
    ])
      assert.ok(seen(text), text);
  });

  test('The console has no right to a password, the desk’s help or the company’s own choice, and is not said to.', () => {
    const said = rightsOf('accounts', sentences('en').web.rights.sentences);
    const notAtConsole = said.filter(({ holders }) => !holders.includes('console')).map(({ name }) => name);
    assert.deepEqual(notAtConsole, ['set-password', 'ask-desk', 'tell-administrators']);
    for (const { name } of said) {
      const may = mayInCompany({ kind: 'console' }, name as AccountPermission, 'c1');
      assert.equal(may, !notAtConsole.includes(name), name);
    }
  });

  test('The page of rights says what a key may do, and with which right.', () => {
    const page = String(renderRights(frameFor('fr', '/config/rights', viewers.administrator)));
    assert.match(page, /clé d’API au droit «\u202fArrêter et reprendre les réinitialisations par téléphone\u202f»/);
  });

  test('The page of rights and docs/rights.md say each of them, and nothing else.', () => {
    for (const language of languages) {
      const say = sentences(language).web.rights;
      const said = Object.entries(say.sentences).flatMap(([module, texts]) =>
        Object.keys(texts).map((name) => `${module} ${name}`),
      );
      const known = Object.entries(rights).flatMap(([module, table]) =>
        Object.keys(table).map((name) => `${module} ${name}`),
      );
      assert.deepEqual(said.sort(), known.sort());
      const page = String(renderRights(frameFor(language, '/config/rights', viewers.delegate)));
      assert.equal((page.match(/<tr role="row"><td/g) ?? []).length, names.length);
    }
    assert.equal(readFileSync('docs/rights.md', 'utf8'), describeRights());
  });
});

/** A comparison with a role, a list of roles that is searched, or the console told apart from who asks. */
function looksAtRole({ text }: SourceFile): boolean {
  return (
    /\brole\s*[!=]==?\s*'/.test(text) ||
    /\[('\w+',? ?)+\](\s+as const)?\s*\.includes\(\w+\??\.?role\)/.test(text) ||
    /kind\s*!==?\s*'console'/.test(text)
  );
}
