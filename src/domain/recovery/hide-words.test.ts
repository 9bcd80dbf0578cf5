import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { announcedValues } from './announced-passwords.ts';
import { hiddenMark, hideWords, readable } from './hide-words.ts';
import { possiblePasswords } from './possible-passwords.ts';

suite('What is hidden of a message', () => {
  const cases: readonly (readonly [title: string, text: string, word: string, kept: string])[] = [
    ['in any case', 'Soleil47! ou SOLEIL47!', 'soleil47!', '# ou #'],
    ['with any spaces', 'C’est Soleil\u00a0\t47\u202f! ici', 'Soleil 47 !', 'C’est # ici'],
    ['with the space before a sign or without', 'Lac 58\u00a0? ou Lac 58? et', 'Lac 58?', '# ou # et'],
    ['with a space before a sign that has none', 'Lac 58? ou lac 58 ?', 'Lac 58 ?', '# ou #'],
    ['over two lines', 'Soleil\n47', 'Soleil 47', '#'],
    ['with the signs that touch it', '«Soleil47», aSoleil47b', 'Soleil47', '«#», #'],
    ['with signs that mean something to a pattern', 'a (S.l+e[i]l$47) b', 'S.l+e[i]l$47', 'a (#) b'],
    ['composed or not', 'E\u0301lan47 !', 'Élan47', '# !'],
    ['a short one only where it stands alone', 'abc abcd', 'abc', '# abcd'],
  ];
  for (const [title, text, word, kept] of cases) {
    test(`A word is hidden ${title}.`, () => {
      assert.deepEqual(hideWords([readable(text)], [word]), [kept.replaceAll('#', hiddenMark)]);
    });
  }

  test('Each word is looked for in every part, and the longer one first.', () => {
    const parts = ['Sujet Soleil47', 'Soleil47 bleu et Soleil47'];
    assert.deepEqual(hideWords(parts, ['Soleil47', 'Soleil47 bleu']), [
      `Sujet ${hiddenMark}`,
      `${hiddenMark} et ${hiddenMark}`,
    ]);
  });

  test('A word that was read and is not found again takes the whole message with it.', () => {
    assert.deepEqual(hideWords(['Sujet', 'Texte'], ['absent-47']), [hiddenMark, hiddenMark]);
  });

  test('Of whatever message, no word that could be a password is left once it is hidden.', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'mot de passe : ',
        'mdp ',
        ' est mon mot de passe',
        '« ',
        ' »',
        '"',
        '\n',
        '\u00a0',
        ' ',
        ', ',
        '.',
      ),
      fc.constantFrom(
        'Soleil47!',
        'EkoMotsecret1515 !?',
        'Kxm7-3jwt-9rtq-82vf',
        'tournesol',
        'E\u0301lan_9',
        'İstanbul34',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const parts = [readable(pieces.join(''))];
        const words = [
          ...possiblePasswords(parts),
          ...announcedValues(parts[0] ?? '').flatMap(({ hidden }) => hidden ?? []),
        ];
        const [kept = ''] = hideWords(parts, words);
        for (const word of words) {
          if (word.length >= 6)
            assert.ok(!kept.toLowerCase().includes(word.toLowerCase()), JSON.stringify([word, kept]));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
