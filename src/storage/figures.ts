import { type RawBuilder, sql } from 'kysely';
import type { Figures, Measures, Span } from '../domain/recovery/figures.ts';
import type { FiguresStore } from '../domain/recovery/figures-store.ts';
import type { Database } from './schema.ts';

export const figuresStore = (database: Database): FiguresStore => ({
  measure: async (steps, companies) => {
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) throw new Error('Figures are of one step at least.');
    const period = { from: first.from, until: last.until };
    const measured = <Name>(by: Dimension, most = steps.length + 1) => measure<Name>(database, period, by, most);
    const [[total], byStep, byChannel, byCompany, closings, incidents] = [
      await measured<null>({ name: sql`1` }),
      await measured<number>({
        name: sql`step`,
        of: sql`join ${stepsTable(steps)} on created_at >= starts and created_at < ends`,
      }),
      await measured<Figures['byChannel'][number]['channel']>({ name: sql`channel` }),
      await measured<string | null>({ name: sql`company_id` }, companies),
      await countClosings(database, period),
      await countIncidents(database, period),
    ];
    const names = await companyNames(
      database,
      byCompany.map(({ name }) => name),
    );
    const ofStep = new Map(byStep.map(({ name, ...measures }) => [name, measures]));
    return {
      total: total ? withoutName(total) : noMeasures,
      steps: steps.map((span, index) => ({ ...span, ...(ofStep.get(index) ?? noMeasures) })),
      byChannel: byChannel.map(({ name: channel, ...measures }) => ({ channel, ...measures })),
      byCompany: byCompany.map(({ name, ...measures }) => ({
        companyName: name === null ? null : (names.get(name) ?? ''),
        ...measures,
      })),
      closings,
      incidents,
    };
  },
});

const noMeasures: Measures = { requests: 0, recovered: 0, refused: 0, held: 0, medianMs: null, ninetiethMs: null };

type Dimension = { name: RawBuilder<unknown>; of?: RawBuilder<unknown> };

type Named<Name> = Measures & { name: Name };

/**
 * Counts, and picks the median and the ninetieth percentile by their place in the order (nearest rank), which both
 * engines do alike. Whoever has not recovered stands behind all others.
 */
const measure = async <Name>(
  { db }: Database,
  { from, until }: Span,
  { name, of = sql`` }: Dimension,
  most: number,
): Promise<Named<Name>[]> => {
  const { rows } = await sql<Named<Name>>`
    with measured as (
      select ${name} as name, closing, held_at, recovered_at - created_at as took,
        row_number() over (partition by ${name} order by case when recovered_at is null then 1 else 0 end,
          recovered_at - created_at) as place,
        count(recovered_at) over (partition by ${name}) as recovered
      from reset_requests ${of}
      where kind = 'reset' and created_at >= ${from} and created_at < ${until}
    )
    select name, count(*) as requests, max(recovered) as recovered, count(held_at) as held,
      count(case when closing = 'caller-not-verified' then 1 end) as refused,
      max(case when place = (recovered + 1) / 2 then took end) as "medianMs",
      max(case when place = (recovered * 9 + 9) / 10 then took end) as "ninetiethMs"
    from measured group by name order by requests desc, name limit ${most}`.execute(db);
  return rows;
};

/** Whole numbers that this program made: no text of anybody goes into the statement. */
const stepsTable = (steps: readonly Span[]): RawBuilder<unknown> => {
  const rows = steps.map(({ from, until }, index) => sql`(${sql.lit(index)}, ${sql.lit(from)}, ${sql.lit(until)})`);
  return sql`(select column1 as step, column2 as starts, column3 as ends from (values ${sql.join(rows)}) as listed) as steps`;
};

const countClosings = async ({ db }: Database, { from, until }: Span): Promise<Figures['closings']> => {
  const rows = await db
    .selectFrom('reset_requests')
    .select((eb) => ['closing', eb.fn.countAll<number>().as('requests')])
    .where('kind', '=', 'reset')
    .where('created_at', '>=', from)
    .where('created_at', '<', until)
    .groupBy('closing')
    .execute();
  const counted = rows.map(({ closing, requests }) => ({ closing, requests }));
  return counted.sort((one, other) => other.requests - one.requests || order(one.closing, other.closing));
};

/** The engines do not agree where nothing stands: here, last. */
const order = (one: string | null, other: string | null): number =>
  one === null || other === null ? Number(one === null) - Number(other === null) : one.localeCompare(other);

const countIncidents = async ({ db }: Database, { from, until }: Span): Promise<number> => {
  const { incidents } = await db
    .selectFrom('reset_requests')
    .select((eb) => eb.fn.countAll<number>().as('incidents'))
    .where('kind', '=', 'incident')
    .where('created_at', '>=', from)
    .where('created_at', '<', until)
    .executeTakeFirstOrThrow();
  return incidents;
};

const companyNames = async ({ db }: Database, ids: readonly (string | null)[]): Promise<Map<string, string>> => {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await db.selectFrom('companies').select(['id', 'name']).where('id', 'in', known).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const withoutName = ({ name: _, ...measures }: Named<null>): Measures => measures;
