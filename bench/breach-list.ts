import { systemClock } from '../src/platform/clock.ts';
import { Secret } from '../src/platform/secret.ts';
import { openBreachList } from '../src/storage/breach-list.ts';
import { BreachListFile } from '../src/storage/breach-list-file.ts';
import { sameNumbers } from '../test/parts/hash-lines.ts';
import { type Bench, costFigure, median, quantile } from './figure.ts';

const absentHashes = 6_000_000;

/** What the imported list takes on disk, its head and index included. */
export const breachListSize: Bench = {
  name: 'breach-list-size',
  measure: async (ground) => {
    const { bytes, hashes } = await ground.breachLists();
    return costFigure(bytes / hashes, 'bytes a hash', 2.4, `${hashes} hashes`);
  },
};

/** How often the list knows a hash that nobody gave it. */
export const breachListFalseRate: Bench = {
  name: 'breach-list-false',
  measure: async (ground) => {
    const { path } = await ground.breachLists();
    const list = BreachListFile.open(path);
    if (typeof list === 'string') throw new Error(`The list cannot be opened: ${list}`);
    const next = sameNumbers(1789);
    let found = 0;
    for (let asked = 0; asked < absentHashes; asked += 1) if (list.has(next(), next())) found += 1;
    list.close();
    return costFigure(found / absentHashes, 'of absent hashes', 1 / 65_536, `${found} of ${absentHashes}`);
  },
};

/** One look-up from a password to the answer, from a warm page cache. */
export const breachListLookUp: Bench = {
  name: 'breach-list-time',
  measure: async (ground) => {
    const { path, passwords } = await ground.breachLists();
    const list = await openBreachList({ clock: systemClock }, path);
    const asked = passwords.flatMap((password) => [new Secret(password), new Secret(`un${password}`)]);
    for (const password of asked) list.has(password);
    const microseconds: number[] = [];
    let found = 0;
    for (const password of asked) {
      const startedAt = process.hrtime.bigint();
      if (list.has(password)) found += 1;
      microseconds.push(Number(process.hrtime.bigint() - startedAt) / 1000);
    }
    list.close();
    if (found < passwords.length) throw new Error(`Only ${found} of ${passwords.length} passwords were found.`);
    const remark = `p99; median ${median(microseconds).toFixed(1)}, of ${asked.length}`;
    return costFigure(quantile(microseconds, 0.99), 'µs', 20, remark);
  },
};

/** The most memory that an import holds, whether its hashes come in order or not. */
export const breachListMemory: Bench = {
  name: 'breach-list-memory',
  measure: async (ground) => {
    const { inOrder, sorted } = await ground.breachLists();
    const tell = ({ peakMB, seconds }: typeof inOrder) => `${peakMB.toFixed(0)} MB in ${seconds.toFixed(1)} s`;
    const remark = `in order ${tell(inOrder)}, twice as many to sort ${tell(sorted)}`;
    return costFigure(Math.max(inOrder.peakMB, sorted.peakMB), 'MB', 512, remark);
  },
};
