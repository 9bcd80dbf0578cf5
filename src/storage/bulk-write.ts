import { CompiledQuery } from 'kysely';
import type { Database } from './schema.ts';

export type BulkColumn = readonly [name: string, type: 'text' | 'whole'];

/** SQLite binds value by value: beyond this many rows a statement gains nothing any more. */
const rowsPerStatement = 100;

/**
 * Inserts rows, each with a value under the name of each column, with statements that are prepared once. How many were
 * written. A query builder would take longer to put them together than the database to run them.
 */
export const insertRows = async (
  database: Database,
  table: string,
  columns: readonly BulkColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
  end = '',
): Promise<number> => {
  const names = columns.map(([name]) => name);
  const into = `insert into ${table} (${names.join(', ')})`;
  if (database.engine === 'postgres') {
    const types = columns.map(([, type], index) => `$${index + 1}::${type === 'text' ? 'text' : 'bigint'}[]`);
    const byColumn = names.map((name) => rows.map((row) => row[name]));
    return run(database, `${into} select * from unnest(${types.join(', ')}) ${end}`, byColumn);
  }
  const one = `(${names.map(() => '?').join(', ')})`;
  let written = 0;
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const until = Math.min(from + rowsPerStatement, rows.length);
    const values: unknown[] = [];
    for (let at = from; at < until; at += 1) for (const name of names) values.push(rows[at]?.[name]);
    const many = Array(until - from)
      .fill(one)
      .join(', ');
    written += await run(database, `${into} values ${many} ${end}`, values);
  }
  return written;
};

const run = async ({ db }: Database, text: string, values: unknown[]): Promise<number> =>
  Number((await db.executeQuery(CompiledQuery.raw(text, values))).numAffectedRows ?? 0);
