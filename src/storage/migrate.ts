import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { first } from './migrations/0001-first.ts';
import { lifeOfAPassword } from './migrations/0002-life-of-a-password.ts';
import { profileChoices } from './migrations/0003-profile-choices.ts';
import { desk } from './migrations/0004-desk.ts';
import { mail } from './migrations/0005-mail.ts';
import { delivery } from './migrations/0006-delivery.ts';
import { afterAReset } from './migrations/0007-after-a-reset.ts';
import { secondPerson } from './migrations/0010-second-person.ts';
import { grants } from './migrations/0011-grants.ts';
import { people } from './migrations/0012-people.ts';
import { imports } from './migrations/0013-imports.ts';
import { massActions } from './migrations/0014-mass-actions.ts';
import { api } from './migrations/0015-api.ts';
import { linkedAccounts } from './migrations/0016-linked-accounts.ts';
import { emailChanges } from './migrations/0017-email-changes.ts';
import { administratorResets } from './migrations/0018-administrator-resets.ts';
import { countsOfMassActions } from './migrations/0019-counts-of-mass-actions.ts';
import { peopleLists } from './migrations/0020-people-lists.ts';
import { importsByKeys } from './migrations/0021-imports-by-keys.ts';
import { outboxWaves } from './migrations/0022-outbox-waves.ts';
import { metElsewhere } from './migrations/0023-met-elsewhere.ts';
import { journalOfCompanies } from './migrations/0024-journal-of-companies.ts';
import { foldedLetters } from './migrations/0025-folded-letters.ts';
import { welcomes } from './migrations/0026-welcomes.ts';
import { places } from './migrations/0027-places.ts';
import type { Database, Engine } from './schema.ts';

/** The one timeline, forward only: a step is added at its end and never changed. */
export const timeline = (engine: Engine): Record<string, Migration> => ({
  '0001-first': first(engine),
  '0002-life-of-a-password': lifeOfAPassword(engine),
  '0003-profile-choices': profileChoices(engine),
  '0004-desk': desk(engine),
  '0005-mail': mail(engine),
  '0006-delivery': delivery(engine),
  '0007-after-a-reset': afterAReset(engine),
  '0010-second-person': secondPerson(engine),
  '0011-grants': grants(engine),
  '0012-people': people(engine),
  '0013-imports': imports(engine),
  '0014-mass-actions': massActions(engine),
  '0015-api': api(engine),
  '0016-linked-accounts': linkedAccounts(engine),
  '0017-email-changes': emailChanges(engine),
  '0018-administrator-resets': administratorResets(engine),
  '0019-counts-of-mass-actions': countsOfMassActions(),
  '0020-people-lists': peopleLists(engine),
  '0021-imports-by-keys': importsByKeys(engine),
  '0022-outbox-waves': outboxWaves(),
  '0023-met-elsewhere': metElsewhere(engine),
  '0024-journal-of-companies': journalOfCompanies(engine),
  '0025-folded-letters': foldedLetters(engine),
  '0026-welcomes': welcomes(engine),
  '0027-places': places(engine),
});

const migrationTableName = 'marignan_migrations';

/** Brings the schema up to date; returns the names of the steps it took. */
export const migrate = async ({ db, engine }: Database): Promise<string[]> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => timeline(engine) },
    migrationTableName,
    migrationLockTableName: `${migrationTableName}_lock`,
  });
  // A step that makes an SQLite table anew would otherwise take along what names its rows; it looks for strays itself.
  if (engine === 'sqlite') await sql`pragma foreign_keys = off`.execute(db);
  const { error, results } = await migrator.migrateToLatest();
  if (engine === 'sqlite') {
    await sql`pragma foreign_keys = on`.execute(db);
    await sql`pragma legacy_alter_table = off`.execute(db);
  }
  if (error) throw new Error('The database schema could not be brought up to date.', { cause: error });
  return (results ?? []).map((result) => result.migrationName);
};

/** Throws when a later version of the program wrote this database: what it means is not known here. */
export const refuseNewerSchema = async (database: Database): Promise<void> => {
  const known = timeline(database.engine);
  const unknown = (await stepsTaken(database)).filter((name) => !(name in known));
  if (unknown.length === 0) return;
  throw Object.assign(
    new Error(
      `The database was written by a newer version of Marignan (schema step ${unknown.join(', ')}). ` +
        'Install that version or a later one, or restore a backup made before the update.',
    ),
    { code: 'schema-too-new' },
  );
};

export const isUpToDate = async (database: Database): Promise<boolean> => {
  const taken = await stepsTaken(database);
  return Object.keys(timeline(database.engine)).every((name) => taken.includes(name));
};

const stepsTaken = async ({ db }: Database): Promise<string[]> => {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === migrationTableName)) return [];
  const steps = (db as unknown as Kysely<{ [migrationTableName]: { name: string } }>).selectFrom(migrationTableName);
  return (await steps.select('name').execute()).map(({ name }) => name);
};
