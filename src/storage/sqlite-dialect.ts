import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { type Answer, begin, type SqliteConnection } from './sqlite-connection.ts';
import { Turns } from './turns.ts';

/** Kysely over Node's own SQLite. */
export class SqliteDialect implements Dialect {
  readonly #makeDriver: () => Driver;

  constructor(makeDriver: () => Driver) {
    this.#makeDriver = makeDriver;
  }

  createDriver(): Driver {
    return this.#makeDriver();
  }

  createQueryCompiler(): SqliteQueryCompiler {
    return new SqliteQueryCompiler();
  }

  createAdapter(): SqliteAdapter {
    return new TransactionalSchemaAdapter();
  }

  createIntrospector(db: Kysely<unknown>): SqliteIntrospector {
    return new SqliteIntrospector(db);
  }
}

/** SQLite changes its schema within transactions, though Kysely's own adapter does not count on it. */
class TransactionalSchemaAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/**
 * One connection, lent to one piece of work at a time. A transaction takes the database's pen when it begins, so that it
 * never fails half way for want of it.
 */
export class SqliteDriver implements Driver {
  /** Set by whoever has the turn and writes over a connection of a thread apart: this one is free for questions. */
  isFreeToRead = false;
  readonly #own: SqliteConnection;
  readonly #connection: LentConnection;
  readonly #turns = new Turns({ waiting: 10_000, longestWaitSeconds: 30 });

  constructor(connection: SqliteConnection) {
    this.#own = connection;
    this.#connection = new LentConnection(connection);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.isFreeToRead) return new MeanwhileConnection(this.#own, this);
    await this.takeTurn();
    return this.#connection;
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof MeanwhileConnection) || connection.hasTurn) this.#turns.pass();
  }

  async takeTurn(): Promise<void> {
    const turn = this.#turns.take();
    if (turn !== null) await turn;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(begin));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(): Promise<void> {
    this.#own.rollBack();
  }

  async destroy(): Promise<void> {
    this.#own.close();
  }
}

class LentConnection implements DatabaseConnection {
  readonly #own: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#own = connection;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    return resultOf<Row>(this.#own.run(sql, parameters));
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; no statement here streams.
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Statements are not streamed.');
  }
}

/** Answers questions while a thread apart writes, of what is committed; waits for its turn before anything else. */
class MeanwhileConnection extends LentConnection {
  hasTurn = false;
  readonly #driver: SqliteDriver;

  constructor(own: SqliteConnection, driver: SqliteDriver) {
    super(own);
    this.#driver = driver;
  }

  override async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (!this.hasTurn && !(this.#driver.isFreeToRead && isQuestion(query))) {
      await this.#driver.takeTurn();
      this.hasTurn = true;
    }
    return super.executeQuery(query);
  }
}

const isQuestion = ({ query, sql }: CompiledQuery): boolean =>
  query.kind === 'SelectQueryNode' || (query.kind === 'RawNode' && /^\s*select\s/iu.test(sql));

export const resultOf = <Row>({ rows, changes, lastId }: Answer): QueryResult<Row> =>
  changes === undefined || lastId === undefined
    ? { rows: rows as Row[] }
    : { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) };
