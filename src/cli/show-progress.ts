import { SingleBar } from 'cli-progress';
import type { Terminal } from './command-parts.ts';

export type Progress = { update(done: number): void; stop(): void };

/** A bar on the terminal's error stream while somebody looks on; null elsewhere. `label` says what is being done. */
export const startProgress = ({ errors, isInteractive }: Terminal, label: string, total: number): Progress | null => {
  if (!isInteractive || total === 0) return null;
  const bar = new SingleBar({
    format: `${label} {bar} {percentage} %`,
    stream: errors,
    clearOnComplete: true,
    hideCursor: true,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  bar.start(total, 0);
  return { update: (done) => bar.update(Math.min(done, total)), stop: () => bar.stop() };
};
