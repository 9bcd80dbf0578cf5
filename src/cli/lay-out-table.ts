import { printable } from './printable.ts';

/** Lines with aligned columns, the head first; no line ends in spaces. */
export const layOutTable = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const cells = [head, ...rows].map((row) => row.map((cell) => printable(cell)));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => width(row[column] ?? ''))));
  return cells.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

/** Lines of a name and its value, the values below one another. */
export const layOutFacts = (facts: readonly (readonly [name: string, value: string])[]): string[] => {
  const widest = Math.max(...facts.map(([name]) => width(name)));
  return facts.map(([name, value]) => `  ${pad(name, widest)}  ${printable(value, 500)}`);
};

const pad = (text: string, wanted: number): string => text + ' '.repeat(Math.max(0, wanted - width(text)));

/** Letters as people count them: an accent written apart takes no column. */
const width = (text: string): number => text.normalize('NFC').replace(/\p{M}/gu, '').length;
