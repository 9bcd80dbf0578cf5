import { islandVersion } from '../src/web/islands/bundles/version.ts';
import { type Bench, costFigure } from './figure.ts';
import { ask } from './parts/connection.ts';

const limitBytes = 160_000;

/** What a reader of French fetches who uses all of the coach, the style included. */
const files = ['coach.css', 'coach.js', 'judge.js', 'knowledge.js', 'sentences-fr.js', 'words-fr.js'];

/** Every byte on the wire, headers included, in the heavier of the two codings that browsers take. */
export const coachWeight: Bench = {
  name: 'coach-weight',
  measure: async (ground) => {
    const server = await ground.serve();
    try {
      const weights: { coding: string; bytes: number; each: string }[] = [];
      for (const coding of ['br', 'gzip']) {
        let bytes = 0;
        const each: string[] = [];
        for (const file of files) {
          const answer = await ask(server.port, fileRequest(server.port, file, coding));
          if (answer.status !== 200) throw new Error(`${file} answered ${answer.status}.`);
          bytes += answer.bytes;
          each.push(`${file} ${answer.bytes}`);
        }
        weights.push({ coding, bytes, each: each.join(', ') });
      }
      const remark = weights.map(({ coding, bytes, each }) => `${coding} ${bytes}: ${each}`).join('; ');
      return costFigure(Math.max(...weights.map(({ bytes }) => bytes)), 'bytes', limitBytes, remark);
    } finally {
      await server.stop();
    }
  },
};

const fileRequest = (port: number, file: string, coding: string): string =>
  `GET /assets/${islandVersion}/${file} HTTP/1.1\r\nhost: localhost:${port}\r\naccept-encoding: ${coding}\r\n\r\n`;
