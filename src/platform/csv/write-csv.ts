/** Excel takes a file with this mark for UTF-8. */
export const byteOrderMark = '\uFEFF';

/** One row, parted by semicolons, as Excel in French reads it. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(defused(cell))).join(';')}\r\n`;

/**
 * A spreadsheet runs a cell that begins like a formula; behind an apostrophe it shows it (OWASP, CSV injection). One that
 * parts by commas or tabs makes several cells of one, whatever the quotes say, and leaves out spaces and quotes before a
 * sign: each place where such a cell would begin gets an apostrophe too. Where there are some already one more comes, so
 * that `armed` gives back exactly what was there. A telephone in groups stays as it is.
 */
const defused = (cell: string): string => {
  if (telephoneInGroups.test(cell)) return cell;
  const shown = atBeginnings(cell, (apostrophes) => `'${apostrophes}`);
  return /^'*[\t\r\n]/.test(shown) ? `'${shown}` : shown;
};

/**
 * A plus sign and digits, parted by spaces: it names no function, no other cell and no program, and adds nothing up. Without
 * a space it would be a number, and a spreadsheet would take the sign away.
 */
const telephoneInGroups = /^\+\d{1,3}(?: \d{1,5})+$/;

/** The cell without the apostrophes that `defused` put there. */
export const armed = (cell: string): string =>
  cell.includes("'")
    ? atBeginnings(/^'+[\t\r\n]/.test(cell) ? cell.slice(1) : cell, (apostrophes) => apostrophes.slice(1))
    : cell;

/** The apostrophes before each sign with which a formula would begin. Whatever is looked at is passed: it takes no longer for any cell. */
const atBeginnings = (cell: string, change: (apostrophes: string) => string): string =>
  formulaSign.test(cell)
    ? cell.replace(beginning, (found, gap: string, apostrophes: string, sign: string, place: number) =>
        sign !== '' && (place === 0 || /[,;\t\r\n]/.test(gap)) ? gap + change(apostrophes) + sign : found,
      )
    : cell;

/** Some spreadsheets of Asia take the wide ones too. */
const formulaSign = /[=+\-@＝＋－＠]/;
const beginning = /([\s",;]+|^)('*)([=+\-@＝＋－＠]?)/g;

const quoted = (cell: string): string => (/[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
