import { createInterface } from 'node:readline/promises';
import type { Terminal } from './command-parts.ts';

/** What somebody answers to one question; null when they close the input instead. */
export const askOnce = async ({ input, output }: Terminal, question: string): Promise<string | null> => {
  const lines = createInterface({ input, output });
  const closed = new Promise<null>((resolve) => {
    lines.once('close', () => resolve(null));
  });
  try {
    return await Promise.race([lines.question(question), closed]);
  } finally {
    lines.close();
  }
};
