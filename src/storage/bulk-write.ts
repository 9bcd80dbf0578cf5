import { CompiledQuery, sql } from 'kysely';
import type { Database } from './schema.ts';

export type BulkColumn = readonly [name: string, type: 'text' | 'whole'];

type Row = Readonly<Record<string, unknown>>;

/** SQLite binds value by value: beyond this many rows a statement gains nothing any more. */
export const rowsPerStatement = 100;

/**
 * Inserts rows, each with a value under the name of each column, with statements that are prepared once; what all rows
 * have in common is handed over once. How many were written. A query builder would take longer to put the statements
 * together than the database to run them.
 */
export const insertRows = async (
  database: Database,
  table: string,
  columns: readonly BulkColumn[],
  rows: readonly Row[],
  end = '',
  atOnce = rowsPerStatement,
): Promise<number> => {
  const [first] = rows;
  if (!first) return 0;
  const common = columns.filter(([name]) => rows.length > 1 && rows.every((row) => row[name] === first[name]));
  const own = columns.filter((column) => !common.includes(column));
  const head = `insert into ${table} (${[...common, ...own].map(([name]) => name).join(', ')})`;
  const shared = common.map(([name]) => first[name]);
  const perStatement = database.engine === 'sqlite' ? atOnce : rows.length;
  const writing: Promise<number>[] = [];
  for (let from = 0; from < rows.length; from += perStatement) {
    const part = rows.slice(from, from + perStatement);
    const { source, values } = database.engine === 'sqlite' ? bound(common, own, part) : inArrays(common, own, part);
    writing.push(run(database, `${head} ${source} where true ${end}`, shared.concat(values)));
  }
  return (await Promise.all(writing)).reduce((sum, written) => sum + written, 0);
};

/** Writes one step after the other, and lets the next be put together while the database writes one. */
export class Overlapping {
  #writing: Promise<unknown> = Promise.resolve();
  #leftOut = 0;

  /** `writes`: begun already, of so many rows together. Comes back once those before them are done; throws what failed of them. */
  async add(rows: number, writes: readonly Promise<number>[]): Promise<void> {
    const before = this.#writing;
    // What failed first is told: of a transaction that is over, every later statement fails in another way.
    this.#writing = Promise.all([Promise.all(writes), before]).then(([written]) => {
      this.#leftOut += rows - written.reduce((sum, one) => sum + one, 0);
    });
    // It is awaited, but not before it may fail.
    this.#writing.catch(() => undefined);
    await before;
  }

  /** How many rows of those that are done the database did not take. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Nothing may be under way when the transaction ends. */
  async end(): Promise<void> {
    await this.#writing;
  }
}

/** One parameter, however many there are, so that the statement stays the same. */
export const listed = ({ engine }: Database, values: readonly string[]) =>
  engine === 'sqlite'
    ? sql<string>`(select value from json_each(${JSON.stringify(values)}))`
    : sql<string>`(select unnest(${[...values]}::text[]))`;

type Source = { source: string; values: unknown[] };

const bound = (common: readonly BulkColumn[], own: readonly BulkColumn[], rows: readonly Row[]): Source => {
  const names = own.map(([name]) => name);
  const values = new Array<unknown>(rows.length * names.length);
  // A million values a second: an iterator for each row would be most of what is collected afterwards.
  for (let row = 0; row < rows.length; row += 1) {
    const from = row * names.length;
    const given = rows[row];
    for (let column = 0; column < names.length; column += 1) values[from + column] = given?.[names[column] ?? ''];
  }
  const one = `(${own.map(() => '?').join(', ')})`;
  const many = `(values ${Array(rows.length).fill(one).join(', ')})`;
  const picked = [...common.map(([name]) => `c.${name}`), ...own.map((_, index) => `o.column${index + 1}`)];
  const from = common.length === 0 ? '' : `(select ${common.map(([name]) => `? as ${name}`).join(', ')}) c cross join `;
  return { source: `select ${picked.join(', ')} from ${from}${many} o`, values };
};

const inArrays = (common: readonly BulkColumn[], own: readonly BulkColumn[], rows: readonly Row[]): Source => {
  const typeOf = ([, type]: BulkColumn): string => (type === 'text' ? 'text' : 'bigint');
  const values = own.map(([name]) => parted(rows.map((row) => row[name])));
  const picked = [
    ...common.map((column, index) => `$${index + 1}::${typeOf(column)}`),
    ...own.map((_, index) => `o.c${index}`),
  ];
  const arrays = own.map((column, index) => {
    const place = `$${common.length + index + 1}`;
    const array = typeof values[index] === 'string' ? `string_to_array(${place}, E'\\x1f', E'\\x1e')` : place;
    return `${array}::${typeOf(column)}[]`;
  });
  const named = own.map((_, index) => `c${index}`);
  return {
    source: `select ${picked.join(', ')} from unnest(${arrays.join(', ')}) o (${named.join(', ')})`,
    values,
  };
};

/**
 * A column as one text with a control character between two values, and another for null: to put that together, and to
 * read it, costs half of what an array does. Where a value holds one of them, as no name or address may, it stays an array.
 */
const parted = (values: readonly unknown[]): string | readonly unknown[] => {
  const isPlain = values.every((value) => typeof value !== 'string' || !partingSigns.test(value));
  const text = isPlain ? values.map((value) => value ?? '\x1e').join('\x1f') : '';
  return text === '' ? values : text;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the signs that part values.
const partingSigns = /[\x1e\x1f]/;

const run = async ({ db, send }: Database, text: string, values: unknown[]): Promise<number> =>
  send
    ? Number((await send(text, values)).changes ?? 0)
    : Number((await db.executeQuery(CompiledQuery.raw(text, values))).numAffectedRows ?? 0);
