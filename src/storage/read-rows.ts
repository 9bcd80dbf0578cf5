import type { RawBuilder } from 'kysely';
import type { Database } from './schema.ts';

/** What a question finds: beside the transactions under way where the engine has a connection for that. */
export const readRows = async <Row>(database: Database, question: RawBuilder<unknown>): Promise<Row[]> => {
  const compiled = question.compile(database.db);
  if (database.reader) return database.reader.readAll(compiled.sql, compiled.parameters) as Row[];
  return (await database.db.executeQuery(compiled)).rows as Row[];
};
