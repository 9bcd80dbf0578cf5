import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { judgeText } from '../../domain/password-policy/judgement.ts';
import { readKnowledge } from '../../domain/password-policy/knowledge.ts';
import { contextOf } from '../../domain/password-policy/personal-context.ts';
import { profiles } from '../../domain/password-policy/profiles.ts';
import { languages } from '../../platform/languages.ts';
import { systemRandom } from '../../platform/random.ts';
import { sentences } from '../../text/sentences.ts';
import { frameFor, person } from '../gallery/people.ts';
import type { CoachData } from '../islands/coach-data.ts';
import { passwordBuilder } from './password-builder.ts';
import { passwordFields, personOf } from './password-fields.ts';

const dictionaries = new URL('../../domain/password-policy/dictionaries/', import.meta.url);
const knowledge = readKnowledge(readFileSync(new URL('knowledge.txt', dictionaries), 'utf8'));
const context = contextOf(personOf(person(), 'Ateliers Moreau'), 'eKo');
const accepts = (text: string, rules: (typeof profiles)['eko']) =>
  judgeText(unescaped(text), rules, context, knowledge).accepted;

for (const language of languages) {
  suite(`Ways to put a password together (${language})`, () => {
    const build = (serviceName: string, rules = profiles.eko) => {
      const frame = { ...frameFor(language, '/password/change'), serviceName };
      const html = String(passwordBuilder(frame, rules, systemRandom));
      return { html, examples: [...html.matchAll(/<code>([^<]*)<\/code>/g)].map(([, example = '']) => example) };
    };

    test('The examples that everybody sees are refused by every profile; the drawn one is new each time and accepted.', () => {
      for (const rules of Object.values(profiles)) {
        const [published = '', initials = ''] = build('eKo', rules).examples;
        assert.equal(published, 'EkoMotsecret1515 !?');
        assert.equal(accepts(published, rules), false);
        assert.equal(accepts(initials, rules), false, initials);
        // By chance, one in a few hundred holds a word a letter away from the person's own.
        const drawn = Array.from({ length: 6 }, () => build('eKo', rules).examples[2] ?? '');
        assert.equal(new Set(drawn).size, drawn.length);
        assert.ok(drawn.filter((text) => accepts(text, rules)).length >= 5, drawn.join(', '));
      }
    });

    test('Each way says what it leaves to guess, in the order of its worth, and what its numbers say is computed.', () => {
      const { html } = build('eKo');
      const { coach } = sentences(language);
      const said = [...html.matchAll(/<p class="remains">([^<]*)</g)].map(([, text = '']) => unescaped(text));
      assert.equal(said.length, 3);
      assert.ok(said[0]?.endsWith(coach.guessed['at-once']) && said[0].includes(coach.few(30_000)), said[0] ?? '');
      assert.ok(said[1]?.endsWith(coach.guessed.years), said[1] ?? '');
      assert.ok(said[2]?.endsWith(coach.guessed.centuries), said[2] ?? '');
    });

    test('The recipe and the rule are made with the installation’s own name, whatever it is.', () => {
      assert.equal(build('Été 24').examples[0], 'EteMotsecret1515 !?');
      assert.equal(build('Été 24').examples[3], 'ff');
      assert.equal(build('日本').examples.length, 3);
      assert.match(build('<b>').html, /&lt;b&gt;/);
    });
  });
}

test('A page tells its coach the rules and the person, and nothing else of the account.', () => {
  const account = person();
  const html = String(
    passwordFields(frameFor('fr', '/password/change'), {
      rules: profiles.standard,
      person: personOf(account, 'Ateliers Moreau'),
      faults: {},
      required: true,
      random: systemRandom,
    }),
  );
  const told = JSON.parse(unescaped(/data-coach="([^"]*)"/.exec(html)?.[1] ?? '')) as CoachData;
  assert.deepEqual(Object.keys(told).sort(), ['follows', 'person', 'rules', 'service']);
  assert.deepEqual(told.person, {
    firstName: account.firstName,
    lastName: account.lastName,
    email: account.email,
    telephone: account.telephone,
    company: 'Ateliers Moreau',
  });
  assert.ok(!html.includes(account.id));
});

test('The rules for password managers ask for classes only where the profile does.', () => {
  const rulesOf = (rules: (typeof profiles)['eko']) =>
    /passwordrules="([^"]*)"/.exec(
      String(
        passwordFields(frameFor('fr', '/'), { rules, person: {}, faults: {}, required: true, random: systemRandom }),
      ),
    )?.[1];
  assert.equal(rulesOf(profiles.standard), 'minlength: 15; maxlength: 128; allowed: ascii-printable;');
  assert.match(rulesOf(profiles.eko) ?? '', /^minlength: 12; maxlength: 128; required: lower; required: upper;/);
});

const unescaped = (html: string): string =>
  html
    .replace(/&(lt|gt|quot|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '')
    .replaceAll('&amp;', '&');
