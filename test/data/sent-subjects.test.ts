import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { announcedValues } from '../../src/domain/recovery/announced-passwords.ts';
import { possiblePasswords } from '../../src/domain/recovery/possible-passwords.ts';
import { languages } from '../../src/platform/languages.ts';
import { sentences } from '../../src/text/sentences.ts';

const services = ['eKo', 'Marignan', 'Paie 2000', 'Paie2000', 'Congés & absences', 'RH+'];

const hiddenIn = (text: string): string[] => announcedValues(text).flatMap(({ hidden }) => hidden ?? []);

suite('The subject of a mail to the support', () => {
  for (const language of languages) {
    const say = sentences(language).help;
    const titles = readdirSync(`src/help/${language}`).flatMap(
      (file) => /^title: "?(.+?)"?$/mu.exec(readFileSync(`src/help/${language}/${file}`, 'utf8'))?.[1] ?? [],
    );
    const { afterReset, web } = sentences(language);
    const ownHeadings = [
      say.contents,
      web.signIn.recovery,
      afterReset.signIn,
      ...Object.values(afterReset.page),
    ].flatMap((words) => (typeof words === 'object' && 'heading' in words ? [words.heading] : []));
    const abouts = [...titles, ...ownHeadings];
    const subjectsFor = (service: string) => [
      say.mailSubject(service),
      ...abouts.map((about) => say.mailAbout(about, service)),
    ];

    test(`As every help page in the language ${language} writes it, it announces no password, whatever the service is called, nor does an answer to it.`, () => {
      assert.ok(titles.length >= 10, String(titles.length));
      for (const subject of services.flatMap(subjectsFor)) {
        for (const before of ['', 'Re: ', 'TR : ', 'AW: Fwd: ']) {
          assert.deepEqual(hiddenIn(`${before}${subject}`), [], subject);
        }
      }
    });

    test(`As the help page in the language ${language} writes it for a forgotten password, no word of it is tried.`, () => {
      for (const service of ['eKo', 'Marignan']) {
        assert.deepEqual(possiblePasswords([say.mailSubject(service)]), [], service);
      }
    });
  }
});
