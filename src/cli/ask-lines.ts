import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Terminal } from './command-parts.ts';

/** Asks one question after the other. A line is null once the input has ended. */
export type AskLines = {
  ask(question: string): Promise<string | null>;
  /** The same, but what is typed does not show. */
  askHidden(question: string): Promise<string | null>;
  close(): void;
};

/**
 * At a terminal or from lines that a program gives: a secret never stands among the arguments, which others
 * can list. Questions go where complaints go, so that the answer of the command stands alone on its output.
 */
export const askLines = ({ input, errors: output, isInteractive }: Terminal): AskLines => {
  let isHidden = false;
  const shown = new Writable({
    write: (chunk, _encoding, done) => {
      if (!isHidden) output.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: shown, terminal: isInteractive });
  const waiting: string[] = [];
  let wanted: ((line: string | null) => void) | null = null;
  let hasEnded = false;
  lines.on('line', (line) => {
    const answer = wanted;
    wanted = null;
    if (answer) answer(line);
    else waiting.push(line);
  });
  lines.once('close', () => {
    hasEnded = true;
    wanted?.(null);
  });
  const next = async (question: string, hidden: boolean): Promise<string | null> => {
    output.write(question);
    isHidden = hidden;
    const early = waiting.shift();
    const line =
      early ??
      (hasEnded
        ? null
        : await new Promise<string | null>((resolve) => {
            wanted = resolve;
          }));
    isHidden = false;
    if (hidden || !isInteractive) output.write('\n');
    return line;
  };
  return {
    ask: (question) => next(question, false),
    askHidden: (question) => next(question, true),
    close: () => lines.close(),
  };
};
