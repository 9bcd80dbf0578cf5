import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * The server's own log: one JSON object a line on the standard error stream, times in UTC (ASVS 16.2.2).
 * Secrets print as `[secret]` by themselves; the names below are a second net. JSON encoding keeps a line a line (16.4.1).
 */
export const newLogger = (level: string): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['*.password', '*.token', '*.cookie', '*.authorization', '*.code'], censor: '[secret]' },
    },
    pino.destination({ dest: 2, sync: false }),
  );
