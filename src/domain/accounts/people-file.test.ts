import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { byteOrderMark } from '../../platform/csv/write-csv.ts';
import { peopleWords } from '../../text/people-words.ts';
import { type PersonLine, quotedCell, readPeopleFile, wordKey } from './people-file.ts';

const read = (bytes: Uint8Array): PersonLine['cells'][] => {
  const table = readPeopleFile(bytes, peopleWords(wordKey));
  assert.ok('lines' in table, JSON.stringify(table));
  return [...table.lines()].map(({ cells }) => cells);
};

/** As Windows-1252, which the French “CSV (séparateur : point-virgule)” is. */
const ansi = (text: string): Uint8Array =>
  Uint8Array.from([...text], (sign) => ({ '’': 0x92, Œ: 0x8c, œ: 0x9c, '€': 0x80 })[sign] ?? sign.charCodeAt(0));

const lines = [
  'Prénom;Nom;Adresse e-mail;Téléphone;Groupe',
  'Zoé;D’Œuvre;zoe@client.example;="0612345678";"Achats; Paris"',
  'Luc;"Le ""Grand""";luc@client.example;"=""01 23 45 67 89""";"Deux\nlignes"',
  'Ada;Weber;ada@client.example;33612345678;',
  'Ève;Ka;eve@client.example;3,36123E+10;',
];

suite('A table of people as spreadsheets write it', () => {
  for (const [program, bytes] of [
    ['Excel in French', ansi(`${lines.join('\r\n')}\r\n`)],
    ['Excel in French, CSV UTF-8', Buffer.from(`${byteOrderMark}${lines.join('\r\n')}\r\n`)],
    ['Excel with the line sep=', ansi(`sep=;\r\n${lines.join('\r\n')}\r\n`)],
    ['Excel on a Mac of before', ansi(`${lines.join('\r').replace('\n', ' ')}\r`)],
  ] as const) {
    test(`${program}: names, quoted cells and numbers behind a formula are read as they are shown.`, () => {
      const [zoe, luc, ada, eve, ...more] = read(bytes);
      assert.equal(more.length, 0);
      assert.deepEqual(
        [zoe?.firstName, zoe?.lastName, zoe?.telephone, zoe?.group],
        ['Zoé', 'D’Œuvre', '0612345678', 'Achats; Paris'],
      );
      assert.deepEqual([luc?.lastName, luc?.telephone], ['Le "Grand"', '01 23 45 67 89']);
      assert.match(luc?.group ?? '', /^Deux\slignes$/);
      assert.deepEqual([ada?.telephone, eve?.telephone], ['33612345678', '3,36123E+10']);
    });
  }

  for (const [program, bytesOf] of [
    ['CSV (MS-DOS)', { é: 0x82, è: 0x8a, ï: 0x8b }],
    ['CSV (Macintosh)', { é: 0x8e, è: 0x8f, ï: 0x95 }],
  ] as const) {
    test(`${program}: its accents are not taken for other signs, and the line is told.`, () => {
      for (const [name, line] of [
        ['Lefèvre', 3],
        ['René', 3],
        ['Maïté', 3],
        ['Zoé;D', 3],
      ] as const) {
        const text = `Adresse e-mail;Nom\r\na@client.example;Weber\r\nb@client.example;${name}\r\nc@client.example;Loos`;
        const bytes = Uint8Array.from(
          [...text],
          (sign) => (bytesOf as Record<string, number>)[sign] ?? sign.charCodeAt(0),
        );
        assert.deepEqual(
          readPeopleFile(bytes, peopleWords(wordKey)),
          { fault: { kind: 'misread-accents', line } },
          name,
        );
      }
    });
  }

  test('Names and quotations that hold such signs are read as they are.', () => {
    for (const name of [
      'Dušan Š',
      'O’Brien',
      'Anne–Marie',
      '“Bob”',
      'Žižek',
      'ŠKODA',
      'L’Œuvre “Petit”',
      'Kovačš',
      'etc…',
      '30‰',
    ]) {
      const [row] = read(Buffer.from(`courriel;nom\na@client.example;${name}`));
      assert.equal(row?.lastName, name);
    }
  });

  test('What an export put an apostrophe before comes back as it was, also where it looks like such a formula.', () => {
    const [row] = read(Buffer.from(`courriel;nom\na@client.example;"'=""x"""`));
    assert.equal(row?.lastName, '="x"');
  });
});

test('A long cell is quoted with whole signs: no emoji is cut in half.', () => {
  const long = `a${'🙂'.repeat(70)}`;
  assert.equal(quotedCell(long), `a${'🙂'.repeat(59)}…`);
  assert.equal(quotedCell('🙂'.repeat(60)), '🙂'.repeat(60));
});
