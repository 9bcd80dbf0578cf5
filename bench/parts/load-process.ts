import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from './connection.ts';
import type { LoadOrder, LoadReport } from './load.ts';

type Sample = { sentAt: number; answeredAt: number; status: number };

process.once('message', (order: LoadOrder) => {
  void send(order).then((report) => {
    process.send?.(report, () => {
      if (process.connected) process.disconnect?.();
    });
  });
});

const send = async (order: LoadOrder): Promise<LoadReport> => {
  const startAt = performance.now();
  const countFrom = startAt + order.warmUpSeconds * 1000;
  const endAt = countFrom + order.seconds * 1000;
  const samples: Sample[] = [];
  const next = requestsOf(order);
  let before = performance.eventLoopUtilization();
  const mark = setTimeout(() => {
    before = performance.eventLoopUtilization();
  }, order.warmUpSeconds * 1000);
  if (order.kind === 'closed') await sendClosed(order, next, endAt, samples);
  else await sendOpen(order, next, startAt, endAt, samples);
  clearTimeout(mark);
  const busy = performance.eventLoopUtilization(before).utilization;
  return report(samples, countFrom, Math.min(endAt, performance.now()), busy);
};

const requestsOf = ({ requests, repeat }: LoadOrder): (() => Buffer | undefined) => {
  const buffers = requests.map((request) => Buffer.from(request));
  let turn = 0;
  return () => buffers[repeat ? turn++ % buffers.length : turn++];
};

const sendClosed = async (
  order: LoadOrder & { kind: 'closed' },
  next: () => Buffer | undefined,
  endAt: number,
  samples: Sample[],
): Promise<void> => {
  const run = async (): Promise<void> => {
    const connection = await Connection.open(order.port);
    for (let request = next(); request && performance.now() < endAt; request = next()) {
      const sentAt = performance.now();
      const { status } = await connection.send(request);
      samples.push({ sentAt, answeredAt: performance.now(), status });
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: order.connections }, run));
};

/** The wait counts from when a request was due, so that a server that stops for a while is seen to have stopped. */
const sendOpen = async (
  order: LoadOrder & { kind: 'open' },
  next: () => Buffer | undefined,
  startAt: number,
  endAt: number,
  samples: Sample[],
): Promise<void> => {
  const idle: Connection[] = [];
  const underWay: Promise<void>[] = [];
  const sendOne = async (request: Buffer, dueAt: number): Promise<void> => {
    const connection = idle.pop() ?? (await Connection.open(order.port));
    const { status } = await connection.send(request);
    samples.push({ sentAt: dueAt, answeredAt: performance.now(), status });
    idle.push(connection);
  };
  for (let number = 0; ; number += 1) {
    const dueAt = startAt + (number * 1000) / order.perSecond;
    const request = dueAt < endAt ? next() : undefined;
    if (!request) break;
    const early = dueAt - performance.now();
    if (early > 0) await wait(early);
    underWay.push(sendOne(request, dueAt));
  }
  await Promise.all(underWay);
  for (const connection of idle) connection.close();
};

/** A rate counts what was answered within the counted time; waits are of what was sent within it. */
const report = (samples: readonly Sample[], countFrom: number, countUntil: number, busy: number): LoadReport => {
  const statuses: Record<string, number> = {};
  let answered = 0;
  for (const { answeredAt, status } of samples) {
    if (answeredAt < countFrom || answeredAt > countUntil) continue;
    statuses[status] = (statuses[status] ?? 0) + 1;
    answered += 1;
  }
  const seconds = (countUntil - countFrom) / 1000;
  const waits = samples
    .filter(({ sentAt }) => sentAt >= countFrom && sentAt <= countUntil)
    .map(({ sentAt, answeredAt }) => answeredAt - sentAt);
  return { statuses, seconds, perSecond: answered / seconds, waits, busy };
};
