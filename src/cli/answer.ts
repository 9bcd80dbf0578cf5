/**
 * How a command ended: 0 done; 1 what was asked is refused, or a check found a fault; 2 the command or the
 * configuration is wrong; 3 a database or a file failed.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command has to say, once, to a person or (`json`) to a program. */
export type Answer = {
  exitCode: ExitCode;
  /** The result, for the standard output. */
  lines: readonly string[];
  /** What went wrong, for the standard error stream. */
  complaints: readonly string[];
  json: { outcome: string } & Record<string, unknown>;
};

export const done = (outcome: string, lines: readonly string[], more: Record<string, unknown> = {}): Answer => ({
  exitCode: 0,
  lines,
  complaints: [],
  json: { outcome, ...more },
});

/** What was asked is clear, and isn't done. */
export const refused = (outcome: string, message: string, more: Record<string, unknown> = {}): Answer => ({
  exitCode: 1,
  lines: [],
  complaints: [message],
  json: { outcome, message, ...more },
});

/** What was asked is not clear, or cannot be. */
export const misused = (outcome: string, messages: readonly string[], more: Record<string, unknown> = {}): Answer => ({
  exitCode: 2,
  lines: [],
  complaints: messages,
  json: { outcome, message: messages.join('\n'), ...more },
});
