import { type Bench, costFigure, quantile } from './figure.ts';
import { allOf, sendLoad } from './parts/load.ts';
import { type Engine, PeopleGround } from './parts/people-ground.ts';
import { openSession, pageRequest, signInRequest } from './parts/requests.ts';

const limitMs = 20;
const seconds = 6;
const warmUpSeconds = 1;
const signInsPerSecond = 50;

/** What an administrator of a hundred thousand people asks of the list, by the name the figure shows. */
const questions = {
  'first page': ['/config/users'],
  search: ['ard-we', 'bern', 'aicha', 'lefev', 'moreauez', 'nguyen-ben', 'marie', 'zzz'].map(
    (part) => `/config/users?q=${part}`,
  ),
  filter: ['never-signed-in', 'must-change', 'password-expired', 'disabled', 'active'].map(
    (state) => `/config/users?state=${state}`,
  ),
} as const;

/**
 * The slowest twentieth of each kind of page of a company of 100,000 people, among a million: alone, and while 50 people
 * a second sign in. The whole answer over HTTP counts, the page as HTML with it.
 */
const benchOn = (engine: Engine): Bench => ({
  name: `people-list-${engine}`,
  measure: async () => {
    const ground = await PeopleGround.prepare(engine);
    try {
      const { port } = ground;
      const cookie = await openSession(port, ground.administrator);
      const asked = { ...questions, 'page 500': [await ground.pageFiveHundred(cookie)] };
      const told: string[] = [];
      let worst = 0;
      for (const isAlone of [true, false]) {
        for (const [name, paths] of Object.entries(asked)) {
          const requests = paths.map((path) => pageRequest(port, path, cookie));
          const order = { port, repeat: true, warmUpSeconds, seconds };
          const [pages] = await Promise.all([
            sendLoad({ ...order, kind: 'open', requests, perSecond: 20 }),
            isAlone
              ? null
              : sendLoad({
                  ...order,
                  kind: 'open',
                  requests: ground.people.map((email) => signInRequest(port, email)),
                  perSecond: signInsPerSecond,
                }).then((signIns) => allOf(201, signIns)),
          ]);
          const p95 = quantile(allOf(200, pages).waits, 0.95);
          worst = Math.max(worst, p95);
          told.push(`${name}${isAlone ? '' : ' among sign-ins'} ${p95.toFixed(1)}`);
        }
      }
      return costFigure(worst, 'ms', limitMs, `p95: ${told.join(', ')}`);
    } finally {
      await ground.close();
    }
  },
});

export const peopleListSqlite = benchOn('sqlite');
export const peopleListPostgresql = benchOn('postgresql');
