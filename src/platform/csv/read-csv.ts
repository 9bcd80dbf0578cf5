export type CsvRow = { line: number; cells: string[] };

/** Why a text is no table, and where: lines and columns count from 1. */
export type CsvFault = {
  kind: 'unclosed-quote' | 'text-after-quote' | 'too-many-cells' | 'cell-too-long' | 'too-many-rows';
  line: number;
  column: number;
};

/** `rows`: the empty ones too. */
export type CsvBounds = { rows: number; cells: number; cellLength: number };

/**
 * The rows of a table whose cells are parted by semicolons, commas or tabs (RFC 4180), one at a time; empty ones are
 * left out. The generator's own result is the fault at which it stopped, or null. It never throws, whatever the text.
 */
export function* readCsv(text: string, bounds: CsvBounds): Generator<CsvRow, CsvFault | null> {
  const { delimiter, from } = delimiterOf(text);
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let at = from;
  let line = from === 0 ? 1 : 2;
  for (let rows = 0; at < text.length; rows += 1) {
    if (rows === bounds.rows) return { kind: 'too-many-rows', line, column: 1 };
    const end = endOfLine(text, at, lineBreak);
    const whole = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    const row = whole.includes('"')
      ? readQuoted(text, at, line, delimiter, lineBreak, bounds)
      : { line, cells: whole.split(delimiter, bounds.cells + 1), end: end + 1, lines: 1 };
    if ('kind' in row) return row;
    const fault = faultOf(row, bounds);
    if (fault) return fault;
    if (row.cells.some((cell) => cell.trim() !== '')) yield { line, cells: row.cells };
    at = row.end;
    line += row.lines;
  }
  return null;
}

type ReadRow = CsvRow & { end: number; lines: number };

/** A row that holds a quote, sign by sign. */
const readQuoted = (
  text: string,
  start: number,
  line: number,
  delimiter: string,
  lineBreak: string,
  bounds: CsvBounds,
): ReadRow | CsvFault => {
  const cells: string[] = [];
  let at = start;
  let lines = 0;
  for (;;) {
    const column = cells.length + 1;
    if (column > bounds.cells) return { kind: 'too-many-cells', line, column };
    if (text[at] === '"') {
      const cell = readCell(text, at + 1, bounds.cellLength);
      if (typeof cell === 'string') return { kind: cell, line: line + lines, column };
      cells.push(cell.text);
      lines += cell.text.split(lineBreak).length - 1;
      at = cell.end;
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
      if (at < text.length && text[at] !== delimiter && text[at] !== lineBreak) {
        return { kind: 'text-after-quote', line: line + lines, column };
      }
    } else {
      const end = endOfCell(text, at, delimiter, lineBreak);
      const isLast = text[end] !== delimiter;
      cells.push(text.slice(at, isLast && end > at && text[end - 1] === '\r' ? end - 1 : end));
      at = end;
    }
    if (text[at] !== delimiter) return { line, cells, end: at + 1, lines: lines + 1 };
    at += 1;
  }
};

/** From behind the opening quote to behind the closing one; two quotes stand for one. */
const readCell = (
  text: string,
  from: number,
  lengthAtMost: number,
): { text: string; end: number } | 'unclosed-quote' | 'cell-too-long' => {
  let cell = '';
  let at = from;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end === -1) return text.length - from > lengthAtMost ? 'cell-too-long' : 'unclosed-quote';
    cell += text.slice(at, end);
    if (cell.length > lengthAtMost) return 'cell-too-long';
    if (text[end + 1] !== '"') return { text: cell, end: end + 1 };
    cell += '"';
    at = end + 2;
  }
};

const endOfLine = (text: string, at: number, lineBreak: string): number => {
  const end = text.indexOf(lineBreak, at);
  return end === -1 ? text.length : end;
};

const endOfCell = (text: string, from: number, delimiter: string, lineBreak: string): number => {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== lineBreak) at += 1;
  return at;
};

const faultOf = ({ line, cells }: CsvRow, bounds: CsvBounds): CsvFault | null => {
  if (cells.length > bounds.cells) return { kind: 'too-many-cells', line, column: bounds.cells + 1 };
  const tooLong = cells.findIndex((cell) => cell.length > bounds.cellLength);
  return tooLong === -1 ? null : { kind: 'cell-too-long', line, column: tooLong + 1 };
};

const delimiters = [';', ',', '\t'];

/** The one that the first line holds most often outside quotes; Excel also writes it on a line of its own, `sep=;`. */
const delimiterOf = (text: string): { delimiter: string; from: number } => {
  const [said, sign] = /^sep=([;,\t])\r?\n/.exec(text) ?? [];
  if (said !== undefined && sign !== undefined) return { delimiter: sign, from: said.length };
  const start = text.slice(0, 4096).trimStart();
  const unquoted = start.replace(/"(?:[^"]|"")*"/g, '');
  const [first = ''] = unquoted.split(/[\r\n]/, 1);
  const counts = delimiters.map((delimiter) => first.split(delimiter).length);
  const most = Math.max(...counts);
  return { delimiter: most > 1 ? (delimiters[counts.indexOf(most)] ?? ';') : ';', from: 0 };
};
