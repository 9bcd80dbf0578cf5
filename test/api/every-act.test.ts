import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Visitor } from 'oxc-parser';
import { readVerbs } from '../../scripts/read-verbs.ts';
import { parseSource, readSourceFiles, type SourceFile } from '../../scripts/source-files.ts';

/** What a page does and no endpoint, by the reason (decisions/0036-what-stays-on-the-pages.md). */
const onPagesAlone: Readonly<Record<string, readonly string[]>> = {
  // An agent who verifies a caller sees digits, addresses and secrets once. One more door would be one more way in.
  'verifying a caller': [
    ...['askSecondOpinion', 'askVouching', 'callPersonBack', 'noteCallBack', 'passCode', 'passOwnCode'],
    ...['sendCode', 'sendSmsCode', 'unmaskEmail'],
  ],
  'a second person’s word, before what the first one proved': [
    ...['giveSecondOpinion', 'listSecondOpinions', 'viewSecondOpinion'],
  ],
  'giving an access back at the desk': ['issueReset'],
  // A person presses there; whatever opens links by itself must not.
  'the link of a mail': [
    ...['confirmEmail', 'disavowReset', 'useLink', 'viewDisavowal', 'viewEmailChange', 'viewLink'],
    ...['viewVouchingLink', 'vouchByLink'],
  ],
  // Before it is saved, the page shows what somebody would need to take an account over.
  'the desk’s own rules': ['saveDeskPolicy', 'viewDeskPolicy'],
  // It leads a person from page to page.
  'the first steps of a person': ['beginWelcome', 'findOpenWelcome', 'putWelcomeAway', 'viewWelcome'],
  // A program sends the list itself, with what is to be done.
  'a list kept between two pages': ['keepPeopleList', 'viewPeopleList'],
};

const verbs = readVerbs();
const sources = (pattern: string) => readSourceFiles(pattern).filter(({ path }) => !path.endsWith('.test.ts'));

suite('What the pages do, the API does', () => {
  const onPages = verbsCalled(sources('src/web/**/*.ts').filter(({ path }) => !path.startsWith('src/web/gallery')));
  const onEndpoints = verbsCalled(sources('src/api/**/*.ts'));
  const excused = Object.values(onPagesAlone).flat();

  test('Each verb of a page is called by an endpoint too, or stands in the list with its reason.', () => {
    assert.ok(onPages.size > 80, 'the verbs were not found');
    const missing = [...onPages].filter((verb) => !onEndpoints.has(verb) && !excused.includes(verb));
    assert.deepEqual(missing.sort(), []);
  });

  test('The list says nothing that is not so.', () => {
    const untrue = excused.filter((verb) => !onPages.has(verb) || onEndpoints.has(verb));
    assert.deepEqual(untrue, []);
    assert.equal(new Set(excused).size, excused.length);
  });

  test('A page with a verb of its own is seen, however it is imported.', () => {
    const { name, file } = verbs.find((verb) => verb.name === 'useLink') ?? assert.fail();
    const from = `'../../${file.slice('src/'.length)}'`;
    for (const text of [`import { ${name} } from ${from};`, `import { ${name} as mine } from ${from};`]) {
      assert.ok(verbsCalled([parseSource('src/web/config/mine.page.ts', text)]).has(name), text);
    }
    const type = `import type { ${name} } from ${from};`;
    assert.equal(verbsCalled([parseSource('src/web/config/mine.page.ts', type)]).size, 0);
    for (const text of [`import * as all from ${from};`, `export const mine = () => import(${from});`]) {
      assert.throws(() => verbsCalled([parseSource('src/web/config/mine.page.ts', text)]), text);
    }
  });
});

/** The verbs that the files have themselves, not only their types. */
function verbsCalled(files: readonly SourceFile[]): Set<string> {
  const called = new Set<string>();
  for (const { path, imports, program } of files) {
    const targets = new Map(imports.map(({ specifier, target }) => [specifier, target]));
    const verbsOf = (specifier: string) => verbs.filter(({ file }) => file === targets.get(specifier));
    new Visitor({
      ImportDeclaration({ source, importKind, specifiers }) {
        const known = verbsOf(source.value);
        if (importKind === 'type' || known.length === 0) return;
        for (const each of specifiers) {
          if (each.type !== 'ImportSpecifier') throw new Error(`${path} imports all of ${source.value}.`);
          const name = each.imported.type === 'Identifier' ? each.imported.name : each.imported.value;
          if (each.importKind !== 'type' && known.some((verb) => verb.name === name)) called.add(name);
        }
      },
      ImportExpression({ source }) {
        const isKnown = source.type === 'Literal' && verbsOf(String(source.value)).length > 0;
        if (isKnown) throw new Error(`${path} imports verbs where nobody sees which.`);
      },
    }).visit(program);
  }
  return called;
}
