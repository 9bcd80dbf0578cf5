import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { decodeText } from './decode-text.ts';
import { type CsvFault, readCsv } from './read-csv.ts';
import { armed, byteOrderMark, csvLine } from './write-csv.ts';

const bounds = { rows: 1000, cells: 20, cellLength: 1000 };

const read = (text: string): { rows: string[][]; lines: number[]; fault: CsvFault | null } => {
  const rows: string[][] = [];
  const lines: number[] = [];
  const reading = readCsv(text, bounds);
  for (;;) {
    const step = reading.next();
    if (step.done) return { rows, lines, fault: step.value };
    rows.push(step.value.cells);
    lines.push(step.value.line);
  }
};

suite('Tables of cells', () => {
  test('Semicolons, commas and tabs are each recognised, also where a quoted title holds another of them.', () => {
    for (const delimiter of [';', ',', '\t']) {
      const text = `"a;,\tb"${delimiter}c${delimiter}d\n1${delimiter}2${delimiter}3`;
      assert.deepEqual(read(text).rows, [
        ['a;,\tb', 'c', 'd'],
        ['1', '2', '3'],
      ]);
    }
    assert.deepEqual(read('sep=,\r\na,b;c\r\n').rows, [['a', 'b;c']]);
    assert.deepEqual(read('seul\nun').rows, [['seul'], ['un']]);
  });

  test('Quotes hold delimiters, line breaks and quotes, and the lines are counted as an editor counts them.', () => {
    const { rows, lines, fault } = read('a;b\r\n"x\ny";"d""e"\r\n\r\nf;"g;h"\r\n');
    assert.deepEqual(rows, [
      ['a', 'b'],
      ['x\ny', 'd"e'],
      ['f', 'g;h'],
    ]);
    assert.deepEqual(lines, [1, 2, 5]);
    assert.equal(fault, null);
  });

  test('Lines end with a line feed, with both signs, or with a carriage return alone; the last one may not end.', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(read(`a;b${end}"c";d${end}e;"f"`).rows, [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]);
    }
  });

  test('What is no table is told with its line and column.', () => {
    assert.deepEqual(read(`a;b${'\n'.repeat(3_000_000)}`).fault, { kind: 'too-many-rows', line: 1001, column: 1 });
    assert.deepEqual(read('a;b\nc;"d').fault, { kind: 'unclosed-quote', line: 2, column: 2 });
    assert.deepEqual(read('a;b\n"c\nd"x;e').fault, { kind: 'text-after-quote', line: 3, column: 1 });
    assert.deepEqual(read(`a;b\n${';'.repeat(20)}`).fault, { kind: 'too-many-cells', line: 2, column: 21 });
    assert.deepEqual(read(`a;b\n"x"${';'.repeat(20)}`).fault, { kind: 'too-many-cells', line: 2, column: 21 });
    assert.deepEqual(read(`a;b\nc;${'d'.repeat(1001)}`).fault, { kind: 'cell-too-long', line: 2, column: 2 });
    assert.deepEqual(read(`a;b\nc;"${'d'.repeat(1001)}"`).fault, { kind: 'cell-too-long', line: 2, column: 2 });
    assert.deepEqual(read('a;b\nc "d" e;f').rows[1], ['c "d" e', 'f']);
  });

  test('What is written is read again, sign by sign, and no cell begins like a formula.', () => {
    const sign = fc.constantFrom(...'=+-@＝\'\t";,a é\r\n'.split(''), '\r\n');
    const cell = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (cells) => {
        const given = cells.map((row) => ['x', ...row]);
        const written = read([['titre', 'un', 'deux'], ...given].map(csvLine).join('')).rows.slice(1);
        assert.ok(written.flat().every((shown) => !/^[=+\-@＝\t\r]/.test(shown)));
        // Whatever a spreadsheet parts cells by, and however little it heeds quotes.
        const pieces = given
          .map(csvLine)
          .join('')
          .split(/[;,\t\r\n]/);
        assert.deepEqual(
          pieces.filter((piece) => /^[\s"]*[=+\-@＝]/.test(piece)),
          [],
        );
        assert.deepEqual(
          written.map((row) => row.map(armed)),
          given,
        );
      }),
      { numRuns: 2000, seed: 1515 },
    );
    assert.equal(
      csvLine(["x,=1+cmd|'/C calc'!A0,y", 'Jean-Paul, @ 5']),
      `"x,'=1+cmd|'/C calc'!A0,y";"Jean-Paul, '@ 5"\r\n`,
    );
    assert.equal(csvLine(['=1+1', '+33+1', "'=x", "'t Hooft", '-', '@a']), "'=1+1;'+33+1;''=x;'t Hooft;'-;'@a\r\n");
  });

  test('A telephone in groups is written as it is read; whatever else begins with its sign is not.', () => {
    const [telephone, others] = [
      '+352 26 55 11 09',
      ['+33123456789', '+33 1-2', '+33 1 A1', '+33 1 ', ' +33 1', "'+33 1"],
    ];
    assert.equal(csvLine([telephone]), `${telephone}\r\n`);
    assert.equal(armed(telephone), telephone);
    for (const other of others) {
      const [[written = ''] = []] = read(csvLine([other])).rows;
      assert.match(written, /^ ?'/, other);
      assert.equal(armed(written), other);
    }
  });

  test('A cell is written and read again within a moment, whatever it holds.', () => {
    for (const unit of [' ', '\t', '"', "'", ',', ",'", ',"', ' =', ", '"]) {
      const cell = `=${unit.repeat(60_000)}`;
      const startedAt = performance.now();
      csvLine([cell]);
      armed(cell);
      assert.ok(performance.now() - startedAt < 5000, JSON.stringify(unit));
    }
  });

  test('UTF-8 with or without its mark, UTF-16 and what Excel in French writes are all read.', () => {
    const text = 'prénom;nom\nChloé;L’Œuvre €';
    assert.equal(decodeText(Buffer.from(text)), text);
    assert.equal(decodeText(Buffer.from(byteOrderMark + text)), text);
    assert.equal(decodeText(Buffer.from(byteOrderMark + text, 'utf16le')), text);
    const ansi = [...text].map((sign) => ({ '’': 0x92, Œ: 0x8c, '€': 0x80 })[sign] ?? sign.charCodeAt(0));
    assert.equal(decodeText(Uint8Array.from(ansi)), text);
  });
});
