import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { faultsIn } from '../../config/faults.ts';
import { helpNames, readHelp } from '../../help/read-help.ts';
import { lb } from './index.ts';

/** Every sentence, with names and numbers that want the n-rule at their seams. */
const everySentence = (): Map<string, string> => {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') {
      for (const [kind, given] of Object.entries({ name: 'Paul', vowel: 'Anna', number: 5, list: ['Paul', 'Paul'] })) {
        const said = saidWith(value as (...values: unknown[]) => unknown, given);
        if (said !== null) walk(said, `${path} of a ${kind}`);
      }
    } else if (value) for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
  };
  walk(lb, 'lb');
  walk(faultsIn('lb').sentences, 'faults');
  for (const name of helpNames) {
    const { source, translation } = readHelp('lb', name);
    if (translation !== 'missing') walk(source.markdown.replaceAll(/(?<=\S)\n(?=\S)/g, ' '), `help page ${name}`);
  }
  return found;
};

/** null where the sentence is not made of such a value. */
const saidWith = (sentence: (...values: unknown[]) => unknown, given: unknown): unknown => {
  try {
    const said = sentence(...Array.from({ length: sentence.length }, () => given));
    return String(said).includes('NaN') ? null : said;
  } catch {
    return null;
  }
};

const sentences = everySentence();

/** Nouns that keep their n: from French or Latin, or with an nd that became nn. */
const keepsItsN =
  /^(?:.*ioun|persoun|.*telefon|login|marignan|kolonn|stonn|sekonn|.*enn|maschinn|pann|ecran|open|json|admin|patron|median)$/i;

suite('The Luxembourgish sentences', () => {
  test('a last n is lost before other sounds than vowels, n, d, t, z and h', () => {
    const wrong = [...sentences].flatMap(([path, text]) =>
      [...text.matchAll(/(?<![\p{L}-])(\p{L}+n)[ \u00a0]„?((?:[bcfgjklmpqrsvw]\p{L}|5(?!\d))\S*)/giu)]
        .filter(([, word = '', next = '']) => !keepsItsN.test(word) && !/^(?:CSV|SMTP|SVG)/.test(next))
        .map(([seam]) => `${path}: ${seam}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('and stays before them', () => {
    for (const [path, text] of sentences) {
      assert.doesNotMatch(
        text,
        /(?<![\p{L}-])(?:vu|dovu|scho|nëmme|gi|hu|ka|wa|da|dee|kee|dëse|viru|virdru)[ \u00a0]„?[aeiouäëéndtzh]\p{L}/iu,
        path,
      );
    }
  });

  test('are set with „…“, ’ and no space before a sign', () => {
    for (const [path, text] of sentences) {
      assert.doesNotMatch(text.replaceAll(/`[^`]*`/g, 'x'), /'|«|»|\u202f| [:;?!](?: |$)/, path);
      assert.equal(text.match(/„/g)?.length, text.match(/“/g)?.length, `${path}: ${text}`);
    }
  });

  test('keep a calm tone', () => {
    for (const [path, text] of sentences)
      assert.doesNotMatch(text, /wannechgelift|entschëllegt|ongëlteg|hoppla/i, path);
  });

  test('leave nothing in French', () => {
    const french = /\b(?:vous|votre|mot de passe|société|pour|avec|une|le|la|les|est)\b/;
    for (const [path, text] of sentences) assert.doesNotMatch(text, french, path);
    assert.doesNotMatch(readFileSync(new URL('./mail.ts', import.meta.url), 'utf8'), french);
  });
});
