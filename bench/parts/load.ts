import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a load process is told to send, one connection a request at a time. */
export type LoadOrder = {
  port: number;
  /** Sent in turn, each once; or one of them over and over. */
  requests: readonly string[];
  repeat: boolean;
  /** Not counted at the beginning. */
  warmUpSeconds: number;
  seconds: number;
} & (
  | { kind: 'closed' /** Each sends its next request when the last is answered. */; connections: number }
  | { kind: 'open' /** Sent at this rate whatever the answers take. */; perSecond: number }
);

export type LoadReport = {
  /** Answers in the counted time, by status. */
  statuses: Record<string, number>;
  /** The counted time, until the last of them came. */
  seconds: number;
  perSecond: number;
  /** Of each request sent in the counted time, in milliseconds. */
  waits: number[];
  /** The share of the counted time that the load process itself was at work: near 1, it was the limit. */
  busy: number;
};

/** Sends a load from a process of its own, so that neither side's work delays the other's clock. */
export const sendLoad = async (order: LoadOrder): Promise<LoadReport> => {
  const child = fork(new URL('./load-process.ts', import.meta.url), { env: {}, serialization: 'advanced' });
  const ended = once(child, 'exit');
  child.send(order);
  const [report] = (await Promise.race([once(child, 'message'), ended.then(() => [undefined])])) as [
    LoadReport | undefined,
  ];
  if (!report) throw new Error('The load process ended without a report.');
  await ended;
  return report;
};

/** The report of a load of which every answer had this status. */
export const allOf = (status: number, report: LoadReport): LoadReport => {
  const others = Object.keys(report.statuses).filter((answered) => answered !== String(status));
  if (others.length > 0) throw new Error(`Not every answer was ${status}: ${JSON.stringify(report.statuses)}`);
  return report;
};
